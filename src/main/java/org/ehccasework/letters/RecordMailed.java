package org.ehccasework.letters;

import java.util.UUID;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.internal.LateMail;
import org.ehccasework.letters.internal.MailingRows;
import org.ehccasework.letters.internal.MailsLeft;
import org.ehccasework.letters.internal.NoticeRows;
import org.ehccasework.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a letter as sent on the day the mail server took the last of its mails. */
@Service
public class RecordMailed {

  private final NoticeRows notices;
  private final MailingRows mailings;
  private final MailsLeft left;
  private final LateMail late;
  private final CaseTasks tasks;

  RecordMailed(NoticeRows notices, MailingRows mailings, MailsLeft left, LateMail late, CaseTasks tasks) {
    this.notices = notices;
    this.mailings = mailings;
    this.left = left;
    this.late = late;
    this.tasks = tasks;
  }

  /** Nothing happens while a mail of the letter still waits, or where nobody wanted it mailed. */
  @Transactional
  @BySystem
  public void record(UUID noticeId) {
    var notice = notices.stored(noticeId);
    if (notice.is(Status.DISPATCHED)) {
      late.correct(notice);
      return;
    }
    boolean sent = mailings.find(noticeId).filter(waiting -> left.record(notice, waiting)).isPresent();
    if (sent) {
      tasks.complete(notice.caseRef(), "record-dispatch", noticeId.toString());
    }
  }
}
