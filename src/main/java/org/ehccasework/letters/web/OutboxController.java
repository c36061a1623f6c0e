package org.ehccasework.letters.web;

import java.util.List;
import org.ehccasework.letters.internal.OutboxRows;
import org.ehccasework.people.Authorities;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The messages of the service, to be read where no mail server is set up. */
@Controller
class OutboxController {

  private final OutboxRows messages;
  private final Authorities authorities;

  OutboxController(OutboxRows messages, Authorities authorities) {
    this.messages = messages;
    this.authorities = authorities;
  }

  /** A message in the list. */
  record Line(String subject, String to, String when, String state, String href) {}

  @GetMapping("/outbox")
  String show(Model model) {
    model.addAttribute("messages", lines());
    return "letters/outbox";
  }

  private List<Line> lines() {
    return messages.latest(authorities.current().id()).stream().map(message -> new Line(message.subject(), message.recipient(),
        Words.dateAndTime(message.madeAt()), state(message.state()), message.linkPath())).toList();
  }

  private static String state(String state) {
    return switch (state) {
      case "SENT" -> "Mailed";
      case "FAILED" -> "Could not be mailed";
      default -> "Not mailed";
    };
  }
}
