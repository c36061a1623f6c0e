package org.ehccasework.letters;

import java.util.UUID;
import org.ehccasework.letters.internal.OutboxRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mail to staff and advisers: a subject and a link, never a name or a fact of the case. */
@Component
public class Outbox {

  private final OutboxRows messages;
  private final ApplicationEventPublisher events;

  Outbox(OutboxRows messages, ApplicationEventPublisher events) {
    this.messages = messages;
    this.events = events;
  }

  /**
   * Keeps a message; it is mailed after the transaction where a mail server is known, and otherwise
   * stays to be read on the outbox page.
   *
   * @param linkPath the page to open, from "/" on
   */
  @Transactional
  public UUID add(String to, String subject, String linkPath) {
    var id = messages.add(to, subject, linkPath);
    events.publishEvent(new OutboxRows.Added(id));
    return id;
  }
}
