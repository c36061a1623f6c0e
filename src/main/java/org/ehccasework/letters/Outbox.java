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
   * @param caseRef the case it is about, whose authority reads it
   * @param linkPath the page to open, from "/" on
   */
  @Transactional
  public UUID add(String caseRef, String to, String subject, String linkPath) {
    return mail(messages.add(null, caseRef, to, subject, linkPath));
  }

  /** The same where it is about no case. */
  @Transactional
  public UUID addFor(UUID authorityId, String to, String subject, String linkPath) {
    return mail(messages.add(authorityId, null, to, subject, linkPath));
  }

  private UUID mail(UUID id) {
    events.publishEvent(new OutboxRows.Added(id));
    return id;
  }
}
