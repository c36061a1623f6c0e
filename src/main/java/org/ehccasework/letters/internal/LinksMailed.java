package org.ehccasework.letters.internal;

import java.util.UUID;
import org.ehccasework.letters.RecordMailed;
import org.ehccasework.people.SystemActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has letters recorded as sent as soon as their mails have left, and looks every minute whether one was missed. */
@Component
class LinksMailed {

  private static final Logger LOG = LoggerFactory.getLogger(LinksMailed.class);

  private final LetterLinkRows links;
  private final MailingRows mailings;
  private final RecordMailed recordMailed;

  LinksMailed(LetterLinkRows links, MailingRows mailings, RecordMailed recordMailed) {
    this.links = links;
    this.mailings = mailings;
    this.recordMailed = recordMailed;
  }

  /** A new link to a letter that was sent before moves no day. */
  @EventListener
  void on(OutboxRows.LinkMailed mailed) {
    links.find(mailed.linkId()).filter(link -> !link.again()).ifPresent(link -> record(link.noticeId()));
  }

  @Scheduled(cron = "${ehc.mail.again:45 * * * * *}")
  void everyMinute() {
    for (UUID notice : mailings.toRecord()) {
      try {
        record(notice);
      } catch (RuntimeException e) {
        LOG.warn("A letter that was mailed cannot be recorded as sent: {}", e.getClass().getSimpleName());
      }
    }
  }

  private void record(UUID noticeId) {
    String by = mailings.find(noticeId).map(MailingRows.Waiting::by).orElse(SystemActor.TIMER);
    SystemActor.run(by, () -> recordMailed.record(noticeId));
  }
}
