package org.ehccasework.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.letters.internal.Dispatch;
import org.ehccasework.letters.internal.NoticeRows;
import org.ehccasework.letters.internal.Sending;
import org.ehccasework.people.NoticeSenders;
import org.ehccasework.statute.Method;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a letter has left, and tells whoever waits for it. */
@Service
public class RecordDispatch {

  /**
   * How it left.
   *
   * @param note proof of posting, who took it by hand; may be empty
   * @param different the copies that went another way, or did not go
   */
  public record Command(UUID noticeId, Method method, LocalDate dispatchedOn, String note,
      List<DifferentCopy> different) {

    /** All copies went the same way. */
    public Command(UUID noticeId, Method method, LocalDate dispatchedOn, String note) {
      this(noticeId, method, dispatchedOn, note, List.of());
    }
  }

  private final NoticeRows notices;
  private final CaseAccess access;
  private final Dispatch dispatch;
  private final CaseTasks tasks;

  RecordDispatch(NoticeRows notices, CaseAccess access, Dispatch dispatch, CaseTasks tasks) {
    this.notices = notices;
    this.access = access;
    this.dispatch = dispatch;
    this.tasks = tasks;
  }

  /** Each copy takes effect on its day of dispatch, or by post some working days later (timetable 1.5). */
  @Transactional
  @NoticeSenders
  public void record(Command command) {
    var notice = notices.stored(command.noticeId());
    access.requireWork(notice.caseRef());
    dispatch.record(notice, new Sending(command.dispatchedOn(), command.method()), command.different(),
        command.note());
    tasks.complete(notice.caseRef(), "record-dispatch", command.noticeId().toString());
  }
}
