package org.ehccasework.letters;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.CaseMessage;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.letters.internal.Mailing;
import org.ehccasework.letters.internal.NoticeRows;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back a letter that no law asks for, once what it tells is no longer so: that we are late, that the coordinator
 * has changed. Every other letter tells what the law wants told, and stays to be given.
 */
@Service
public class TakeBackNotice {

  /** Which letter, and why it is not needed any more. */
  public record Command(UUID noticeId, String reason) {}

  private final NoticeRows notices;
  private final CaseAccess access;
  private final CaseHistory history;
  private final CaseProcess process;
  private final Mailing mailing;

  TakeBackNotice(NoticeRows notices, CaseAccess access, CaseHistory history, CaseProcess process,
      Mailing mailing) {
    this.notices = notices;
    this.access = access;
    this.history = history;
    this.process = process;
    this.mailing = mailing;
  }

  @Transactional
  @ManagerOnly
  public void takeBack(Command command) {
    var notice = notices.stored(command.noticeId());
    access.requireWork(notice.caseRef());
    if (!notice.type().mayBeTakenBack()) {
      throw new RuleBroken("", "This letter must be given: it tells what the law wants told.");
    }
    if (command.reason() == null || command.reason().isBlank()) {
      throw new RuleBroken("reason", "Enter why the letter is not needed");
    }
    if (!notices.cancel(notice.id())) {
      throw new TaskAlreadyDone(notice.caseRef(), "This letter has left, or is no longer needed already.");
    }
    mailing.stop(notice, "The letter was taken back.");
    history.add(notice.caseRef(), "letter", "Taken back: " + notice.words() + ".", command.reason());
    process.tell(CaseMessage.NOTICE_NOT_NEEDED, notice.caseRef(), CaseVariable.NOTICE_ID.of(notice.id().toString()));
  }
}
