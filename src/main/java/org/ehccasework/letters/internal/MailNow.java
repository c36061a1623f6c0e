package org.ehccasework.letters.internal;

import java.util.UUID;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Component;

/** Mails a letter while the person who sends it waits, so that they learn at once whether it has left. */
@Component
public class MailNow {

  private final OutboxRows outbox;
  private final OutboxMailer mailer;
  private final NoticeRows notices;
  private final MailServer server;

  MailNow(OutboxRows outbox, OutboxMailer mailer, NoticeRows notices, MailServer server) {
    this.outbox = outbox;
    this.mailer = mailer;
    this.notices = notices;
    this.server = server;
  }

  /** Call it once the outbox is saved; {@link RuleBroken} says that the letter does not count as sent yet. */
  public void mail(UUID noticeId) {
    outbox.waiting(noticeId).stream().filter(message -> !mailer.now(message)).findFirst();
    if (notices.get(noticeId).status() != Status.DISPATCHED) {
      throw new RuleBroken("method", (server.isKnown() ? "The mail server has not taken the mail"
          : "No mail server is set up, so the mail waits in the outbox")
          + ". The letter does not count as sent yet. We try again every few minutes and record it by itself once it "
          + "has left. To send it now, choose another way");
    }
  }
}
