package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.OfficeDays;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.springframework.stereotype.Component;

/**
 * The working day a task aims for: our own target where we have one in time, else the last in time; after it our own
 * target where an exception excuses the limit. Where others answer, they have until the day of the limit itself.
 */
@Component
public class TaskAims {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  /** A letter leaves within this many working days, however far off its limit is (timetable 1.9). */
  private static final int LETTER_DAYS = 5;

  /** As in the models, which a test compares: a corrected fact moves open tasks without asking the models. */
  static final Map<String, String> LIMIT_OF_TASK = Map.of(
      "record-decision-to-assess", LimitIds.DECIDE_TO_ASSESS,
      "choose-advice", LimitIds.REQUEST_ADVICE,
      "confirm-advice", LimitIds.SEND_DRAFT,
      "record-decision-to-issue", LimitIds.REFUSE_PLAN,
      "write-draft-plan", LimitIds.SEND_DRAFT,
      "record-representations", LimitIds.FAMILY_ANSWERS,
      "finalise-plan", LimitIds.SEND_FINAL,
      "issue-final-plan", LimitIds.SEND_FINAL,
      "choose-settings", LimitIds.SEND_FINAL);

  private static final Set<String> ANSWERED_BY_OTHERS = Set.of(LimitIds.ADVICE, LimitIds.CONSULTATION);

  private static final Map<NoticeType, String> LIMIT_OF_LETTER = Map.of(
      NoticeType.N1, LimitIds.TELL_PARTNERS, NoticeType.N2, LimitIds.TELL_PARTNERS,
      NoticeType.N3, LimitIds.DECIDE_TO_ASSESS, NoticeType.N4, LimitIds.DECIDE_TO_ASSESS,
      NoticeType.N6, LimitIds.REFUSE_PLAN, NoticeType.N7, LimitIds.AGREE_PLAN,
      NoticeType.N8, LimitIds.SEND_DRAFT, NoticeType.N10, LimitIds.SEND_FINAL);

  private final LimitRows rows;
  private final OfficeDays office;
  private final LastHearing hearing;
  private final Notices notices;
  private final CaseFiles files;

  TaskAims(LimitRows rows, OfficeDays office, LastHearing hearing, Notices notices, CaseFiles files) {
    this.rows = rows;
    this.office = office;
    this.hearing = hearing;
    this.notices = notices;
    this.files = files;
  }

  /** Empty where the limit is not open in this case or has no number. */
  public Optional<LocalDate> of(String caseRef, String limitId, String itemId) {
    return rows.current(caseRef, limitId, itemId).map(LimitRow::limit).filter(limit -> limit.due() != null)
        .map(this::aim);
  }

  public Optional<LocalDate> ofAdvice(String caseRef, String adviceRequestId) {
    return of(caseRef, LimitIds.ADVICE, adviceRequestId);
  }

  public Optional<LocalDate> ofConsultation(String caseRef, String consultationId) {
    return of(caseRef, LimitIds.CONSULTATION, consultationId);
  }

  /** The last day on which the panel can be heard before its decision is due. */
  public Optional<LocalDate> ofPanel(String caseRef) {
    boolean first = files.get(caseRef).stage() == CaseStage.DECIDING_TO_ASSESS;
    return rows.current(caseRef, first ? LimitIds.DECIDE_TO_ASSESS : LimitIds.REFUSE_PLAN, null).map(LimitRow::limit)
        .filter(limit -> limit.operationalDue() != null).map(hearing::of);
  }

  /** The day of its limit or five working days after it was prepared, whichever is earlier; an exception at once. */
  public Optional<LocalDate> ofNotice(UUID noticeId) {
    Notice notice = notices.get(noticeId);
    LocalDate prepared = notice.preparedAt().atZone(LONDON).toLocalDate();
    if (notice.type() == NoticeType.N22) {
      return Optional.of(prepared);
    }
    LocalDate own = office.ofCase(notice.caseRef()).after(prepared, LETTER_DAYS);
    return Optional.ofNullable(LIMIT_OF_LETTER.get(notice.type()))
        .flatMap(limitId -> of(notice.caseRef(), limitId, null))
        .filter(aim -> aim.isBefore(own)).or(() -> Optional.of(own));
  }

  /** The day of an open task as it would be set if the task began now. */
  Optional<LocalDate> of(OpenTask task) {
    return switch (task.key()) {
      case "approve-notice", "record-dispatch" -> ofNotice(UUID.fromString(task.itemId()));
      case "record-panel-advice" -> ofPanel(task.caseRef());
      case "record-advice" -> ofAdvice(task.caseRef(), task.itemId());
      case "record-consultation-reply" -> ofConsultation(task.caseRef(), task.itemId());
      case "answer-escalation" -> of(task.caseRef(), task.itemId(), null);
      default -> Optional.ofNullable(LIMIT_OF_TASK.get(task.key()))
          .flatMap(limitId -> of(task.caseRef(), limitId, null));
    };
  }

  private LocalDate aim(CaseLimit limit) {
    LocalDate target = limit.internalTarget();
    if (limit.excused() && target != null && target.isAfter(limit.due())) {
      return office.ofCase(limit.caseRef()).lastOpenOnOrBefore(target);
    }
    boolean ours = limit.operationalDue() != null && !ANSWERED_BY_OTHERS.contains(limit.limitId());
    LocalDate last = ours ? limit.operationalDue() : limit.honoured();
    return target != null && target.isBefore(last) ? target : last;
  }
}
