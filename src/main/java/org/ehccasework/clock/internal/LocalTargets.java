package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.LocalTarget;
import org.ehccasework.clock.OfficeCalendar;
import org.ehccasework.clock.OfficeDays;
import org.springframework.stereotype.Component;

/** The day by which an authority itself wants a limit of a case done. */
@Component
public class LocalTargets {

  /** The authority's own duties that have a number; time that belongs to others is not ours to shorten. */
  public static final List<String> LIMITS = List.of(LimitIds.TELL_PARTNERS, LimitIds.DECIDE_TO_ASSESS,
      LimitIds.REFUSE_PLAN, LimitIds.AGREE_PLAN, LimitIds.SEND_DRAFT, LimitIds.SEND_FINAL, LimitIds.FIRST_REVIEW);

  private final LocalTargetRows targets;
  private final LimitRows rows;
  private final OfficeDays office;

  LocalTargets(LocalTargetRows targets, LimitRows rows, OfficeDays office) {
    this.targets = targets;
    this.rows = rows;
    this.office = office;
  }

  /** Keeps the day beside the limit when its clock starts. */
  void keep(CaseLimit limit) {
    if (LIMITS.contains(limit.limitId())) {
      rows.localTarget(limit.id(), dayFor(limit));
    }
  }

  /** Null where the authority has set none; never after the day the law leaves to work. */
  LocalDate dayFor(CaseLimit limit) {
    LocalDate last = limit.operationalDue();
    if (last == null || !LIMITS.contains(limit.limitId())) {
      return null;
    }
    return targets.ofCase(limit.caseRef(), limit.limitId()).filter(target -> target.count() != null)
        .map(target -> day(target.count(), target.unit(), limit.startedOn(), office.ofCase(limit.caseRef())))
        .map(day -> day.isAfter(last) ? last : day).orElse(null);
  }

  /** So many weeks or days of work after a day; a target on a day nobody works is the day of work before. */
  static LocalDate day(int count, LocalTarget.Unit unit, LocalDate start, OfficeCalendar office) {
    if (unit == LocalTarget.Unit.WORKING_DAYS) {
      return office.after(start, count);
    }
    LocalDate open = office.lastOpenOnOrBefore(start.plusWeeks(count));
    return open.isBefore(start) ? start : open;
  }
}
