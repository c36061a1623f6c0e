package org.ehccasework.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.letters.internal.Corrections;
import org.ehccasework.letters.internal.Dispatch;
import org.ehccasework.letters.internal.NoticeRows;
import org.ehccasework.letters.internal.Sending;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects how a letter was sent; what was recorded before stays on file, and the limits are counted anew. */
@Service
public class CorrectDispatch {

  /**
   * How it left in truth, and why the record was wrong.
   *
   * @param different the copies that went another way, or did not go
   * @param letterIsRight whether the paper itself has the right date, so that nobody was told a wrong day
   */
  public record Command(UUID noticeId, Method method, LocalDate dispatchedOn, String note, String reason,
      List<DifferentCopy> different, boolean letterIsRight) {

    /** All copies went the same way. */
    public Command(UUID noticeId, Method method, LocalDate dispatchedOn, String note, String reason) {
      this(noticeId, method, dispatchedOn, note, reason, List.of(), false);
    }
  }

  private final NoticeRows notices;
  private final CaseAccess access;
  private final Corrections corrections;
  private final Dispatch dispatch;
  private final CurrentActor actor;

  CorrectDispatch(NoticeRows notices, CaseAccess access, Corrections corrections, Dispatch dispatch,
      CurrentActor actor) {
    this.notices = notices;
    this.access = access;
    this.corrections = corrections;
    this.dispatch = dispatch;
    this.actor = actor;
  }

  /** Only a letter that was sent can be corrected, and only with a reason. */
  @Transactional
  @ManagerOnly
  public void correct(Command command) {
    var before = notices.stored(command.noticeId());
    access.requireWork(before.caseRef());
    if (!before.is(Notice.Status.DISPATCHED)) {
      throw new RuleBroken("", "This letter has not been sent, so there is nothing to correct.");
    }
    if (command.reason() == null || command.reason().isBlank()) {
      throw new RuleBroken("reason", "Enter why the record was wrong");
    }
    corrections.add(before, dispatch.copies(before), actor.username(), command.reason());
    dispatch.correct(before, new Sending(command.dispatchedOn(), command.method()), command);
  }
}
