package org.ehccasework.letters;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.internal.Mailing;
import org.ehccasework.letters.internal.NoticeRows;
import org.ehccasework.letters.internal.StoredNotice;
import org.ehccasework.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drops a letter that is no longer needed, because the step it belonged to has ended. The letter about an exception is
 * owed to the family also after the decision or the plan that ended the case: it goes on by itself.
 */
@Service
public class CancelNotice {

  private static final Set<CaseStage> DECIDED =
      EnumSet.of(CaseStage.NOT_ASSESSED, CaseStage.NOT_ISSUED, CaseStage.PLAN_ISSUED);

  private final NoticeRows notices;
  private final CaseFiles files;
  private final CaseHistory history;
  private final CaseProcess process;
  private final Mailing mailing;

  CancelNotice(NoticeRows notices, CaseFiles files, CaseHistory history, CaseProcess process,
      Mailing mailing) {
    this.notices = notices;
    this.files = files;
    this.history = history;
    this.process = process;
    this.mailing = mailing;
  }

  /** Nothing happens to a letter that has left: it cannot be taken back. */
  @Transactional
  @BySystem
  public void cancel(UUID noticeId) {
    var notice = notices.stored(noticeId);
    if (notice.type() == NoticeType.N22 && DECIDED.contains(files.get(notice.caseRef()).stage())) {
      goOn(notice);
    } else if (notices.cancel(noticeId)) {
      mailing.stop(notice, "The letter is no longer needed.");
      history.add(notice.caseRef(), "letter", "No longer needed: " + notice.words() + ".", null);
    }
  }

  private void goOn(StoredNotice notice) {
    if (notice.is(Status.PREPARED)) {
      process.giveNotice(notice.caseRef(), notice.id().toString());
    } else if (notice.is(Status.APPROVED)) {
      process.dispatchNotice(notice.caseRef(), notice.id().toString());
    }
  }
}
