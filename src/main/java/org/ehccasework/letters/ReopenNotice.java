package org.ehccasework.letters;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.letters.internal.Mailing;
import org.ehccasework.letters.internal.NoticeRows;
import org.ehccasework.people.NoticeSenders;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the approval of a letter back before it leaves, so that it is written by the facts as they are now. */
@Service
public class ReopenNotice {

  /** Which letter, and what must be changed. */
  public record Command(UUID noticeId, String reason) {}

  private final NoticeRows notices;
  private final CaseAccess access;
  private final CaseHistory history;
  private final CaseProcess process;
  private final PutDatesRight putDatesRight;
  private final Mailing mailing;

  ReopenNotice(NoticeRows notices, CaseAccess access, CaseHistory history, CaseProcess process,
      PutDatesRight putDatesRight, Mailing mailing) {
    this.putDatesRight = putDatesRight;
    this.notices = notices;
    this.access = access;
    this.history = history;
    this.process = process;
    this.mailing = mailing;
  }

  /** The letter is to be approved again; {@code TaskAlreadyDone} where it has left. */
  @Transactional
  @NoticeSenders
  public void reopen(Command command) {
    var notice = notices.stored(command.noticeId());
    access.requireWork(notice.caseRef());
    if (command.reason() == null || command.reason().isBlank()) {
      throw new RuleBroken("reason", "Enter what must be changed");
    }
    if (!notices.reopen(notice.id())) {
      throw new TaskAlreadyDone(notice.caseRef(), "This letter has left, or is not approved.");
    }
    mailing.stop(notice, "The approval of the letter was taken back.");
    history.add(notice.caseRef(), "letter", "Approval taken back: " + notice.words() + ".", command.reason());
    if (notice.type().putsDatesRight()) {
      putDatesRight.in(notice.caseRef());
    }
    process.approveAgain(notice.caseRef(), notice.id().toString());
  }
}
