package org.ehccasework.letters.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.statute.Method;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the links of letters and puts the mails that bring them in the outbox. */
@Component
public class LinkMails {

  private final LetterLinkRows links;
  private final LetterMail words;
  private final MailServer server;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Period open;

  LinkMails(LetterLinkRows links, LetterMail words, MailServer server, CurrentActor actor,
      ApplicationEventPublisher events, Clock clock, @Value("${ehc.letter-links.open:P12W}") Period open) {
    this.links = links;
    this.words = words;
    this.server = server;
    this.actor = actor;
    this.events = events;
    this.clock = clock;
    this.open = open;
  }

  /** A link to this copy for one of the addresses it is for; the id of its message. */
  UUID write(StoredNotice notice, Recipient to, String address) {
    return write(links.add(notice, to, address, lastDay(), actor.username()));
  }

  /** Mails links to the copies of a letter that has left by email by itself; none to who has no address. */
  void alsoMail(StoredNotice notice, Copies copies) {
    copies.sent().stream().filter(copy -> copy.sending().method() == Method.EMAIL)
        .forEach(copy -> copy.to().addresses().forEach(address -> mailSoon(write(notice, copy.to(), address))));
  }

  /** Mails a new link in place of this one. */
  public void again(LetterLink before, String email) {
    mailSoon(write(links.addAgain(before, email, lastDay(), actor.username())));
  }

  private void mailSoon(UUID message) {
    events.publishEvent(new OutboxRows.Added(message));
  }

  private UUID write(UUID linkId) {
    UUID message = words.write(links.find(linkId).orElseThrow());
    if (server.outboxStandsIn()) {
      links.mailed(linkId);
    }
    return message;
  }

  private LocalDate lastDay() {
    return LocalDate.now(clock).plus(open);
  }
}
