package org.ehccasework.letters.internal;

import org.ehccasework.letters.Notice.Status;
import org.springframework.stereotype.Component;

/** Records a letter whose mails have all left; part of the use case that does it by itself. */
@Component
public class MailsLeft {

  private final Mailing mailing;
  private final MailingRows mailings;
  private final Dispatch dispatch;

  MailsLeft(Mailing mailing, MailingRows mailings, Dispatch dispatch) {
    this.mailing = mailing;
    this.mailings = mailings;
    this.dispatch = dispatch;
  }

  /** False while a mail still waits. */
  public boolean record(StoredNotice notice, MailingRows.Waiting waiting) {
    if (!notice.is(Status.APPROVED)) {
      mailings.drop(notice.id());
      return false;
    }
    var left = mailing.left(notice, waiting.plan());
    left.ifPresent(plan -> {
      mailings.drop(notice.id());
      dispatch.record(notice, plan.usual(), plan.different(), plan.note(), waiting.by());
    });
    return left.isPresent();
  }
}
