package org.ehccasework.letters;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.letters.internal.Approval;
import org.ehccasework.letters.internal.NoticeRows;
import org.ehccasework.people.NoticeSenders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approves a letter: its words stay as they are from then on. */
@Service
public class ApproveNotice {

  /**
   * What is approved.
   *
   * @param freePart the officer's own words, put after the fixed text; may be empty
   */
  public record Command(UUID noticeId, String freePart) {}

  private final NoticeRows notices;
  private final CaseAccess access;
  private final Approval approval;
  private final CaseTasks tasks;

  ApproveNotice(NoticeRows notices, CaseAccess access, Approval approval, CaseTasks tasks) {
    this.notices = notices;
    this.access = access;
    this.approval = approval;
    this.tasks = tasks;
  }

  /** {@code web.RuleBroken} with all that the law wants in the letter and is not there. */
  @Transactional
  @NoticeSenders
  public void approve(Command command) {
    var notice = notices.stored(command.noticeId());
    access.requireWork(notice.caseRef());
    approval.approve(notice, command.freePart());
    tasks.complete(notice.caseRef(), "approve-notice", command.noticeId().toString());
  }
}
