package org.ehccasework.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.letters.internal.Dispatch;
import org.ehccasework.letters.internal.MailPlan;
import org.ehccasework.letters.internal.Mailing;
import org.ehccasework.letters.internal.NoticeRows;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.NoticeSenders;
import org.ehccasework.statute.Method;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a letter has left, or mails links to it first; tells whoever waits for it. */
@Service
public class RecordDispatch {

  /**
   * How it left.
   *
   * @param note proof of posting, who took it by hand; may be empty
   * @param different the copies that went another way, or did not go
   * @param byLink whether the service mails a link to each of the others
   */
  public record Command(UUID noticeId, Method method, LocalDate dispatchedOn, String note,
      List<DifferentCopy> different, boolean byLink) {

    /** Nothing is mailed but what {@code different} says. */
    public Command(UUID noticeId, Method method, LocalDate dispatchedOn, String note, List<DifferentCopy> different) {
      this(noticeId, method, dispatchedOn, note, different, false);
    }

    /** All copies went the same way. */
    public Command(UUID noticeId, Method method, LocalDate dispatchedOn, String note) {
      this(noticeId, method, dispatchedOn, note, List.of());
    }
  }

  private final NoticeRows notices;
  private final CaseAccess access;
  private final Dispatch dispatch;
  private final Mailing mailing;
  private final CurrentActor actor;
  private final CaseTasks tasks;

  RecordDispatch(NoticeRows notices, CaseAccess access, Dispatch dispatch, Mailing mailing, CurrentActor actor,
      CaseTasks tasks) {
    this.notices = notices;
    this.access = access;
    this.dispatch = dispatch;
    this.mailing = mailing;
    this.actor = actor;
    this.tasks = tasks;
  }

  /**
   * Each copy takes effect on its day of dispatch, or by post some working days later (timetable 1.5).
   *
   * @return false where mail has yet to leave: the letter is recorded as sent by itself once the server has taken it
   */
  @Transactional
  @NoticeSenders
  public boolean record(Command command) {
    var notice = notices.stored(command.noticeId());
    access.requireWork(notice.caseRef());
    var plan = new MailPlan(command.method(), command.dispatchedOn(), command.byLink(), command.note(),
        command.different());
    var left = mailing.begin(notice, plan);
    left.ifPresent(now -> {
      dispatch.record(notice, now.usual(), now.different(), now.note(), actor.username());
      tasks.complete(notice.caseRef(), "record-dispatch", command.noticeId().toString());
    });
    return left.isPresent();
  }
}
