package org.ehccasework.letters.web;

import java.util.List;
import java.util.UUID;
import org.ehccasework.letters.internal.MailServer;
import org.ehccasework.letters.internal.OutboxRows;
import org.ehccasework.letters.internal.OutboxTokens;
import org.ehccasework.people.Authorities;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The messages of the service, to be read where no mail server is set up. */
@Controller
class OutboxController {

  private final OutboxRows messages;
  private final OutboxTokens tokens;
  private final MailServer server;
  private final Authorities authorities;

  OutboxController(OutboxRows messages, OutboxTokens tokens, MailServer server, Authorities authorities) {
    this.messages = messages;
    this.tokens = tokens;
    this.server = server;
    this.authorities = authorities;
  }

  /**
   * A message in the list.
   *
   * @param href the page it leads to; null for the link of a letter, which is for its reader alone
   * @param open where that link is opened all the same, in a demo; null elsewhere
   */
  record Line(String subject, String to, String when, String state, String href, String open) {}

  @GetMapping("/outbox")
  String show(Model model) {
    model.addAttribute("messages", lines());
    return "letters/outbox";
  }

  /** In a demo there is no mail in which the link could be found. */
  @PostMapping("/outbox/{id}/link")
  String open(@PathVariable UUID id) {
    var link = messages.find(authorities.current().id(), id).map(OutboxRows.Message::linkId)
        .filter(known -> server.outboxStandsIn())
        .orElseThrow(() -> new NotFound("There is no such message with a link that could be opened here."));
    return "redirect:" + tokens.path(link);
  }

  private List<Line> lines() {
    return messages.latest(authorities.current().id()).stream().map(this::line).toList();
  }

  private Line line(OutboxRows.Message message) {
    boolean letter = message.linkId() != null;
    return new Line(message.subject(), message.recipient(), Words.dateAndTime(message.madeAt()), state(message),
        letter ? null : message.linkPath(),
        letter && server.outboxStandsIn() ? "/outbox/" + message.id() + "/link" : null);
  }

  private String state(OutboxRows.Message message) {
    return switch (message.state()) {
      case "SENT" -> "Mailed";
      case "FAILED" -> message.nextTryAt() != null && server.isKnown() ? "Not mailed yet: it is tried again"
          : "Could not be mailed";
      default -> "Not mailed";
    };
  }
}
