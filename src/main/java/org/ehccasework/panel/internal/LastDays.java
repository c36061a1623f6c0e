package org.ehccasework.panel.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.OfficeDays;
import org.ehccasework.panel.Question;
import org.ehccasework.statute.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The last days for hearing, deciding and posting that follow from a question's limit. */
@Component
public class LastDays {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.england();
  /** First class post takes effect on the second working day after posting (timetable 1.5). */
  private static final int IN_THE_POST = 2;

  private final CaseLimits limits;
  private final OfficeDays office;

  LastDays(CaseLimits limits, OfficeDays office) {
    this.limits = limits;
    this.office = office;
  }

  /** The day by whose end the letter must have taken effect. */
  public Optional<LocalDate> toTakeEffect(String caseRef, Question question) {
    return limit(caseRef, question).map(CaseLimit::due);
  }

  /** The last day on which a panel can hear the question in time; days the council is shut give no time to write. */
  public Optional<LocalDate> toHear(String caseRef, Question question) {
    return limits.lastDayToHear(caseRef, question.limitId());
  }

  /** The last day of work on which the letter can go by first class post; the post runs while the council is shut. */
  public Optional<LocalDate> toPost(String caseRef, Question question) {
    return limit(caseRef, question).filter(limit -> limit.operationalDue() != null).map(CaseLimit::due)
        .map(day -> CALENDAR.minusWorkingDays(CALENDAR.lastWorkingDayOnOrBefore(day), IN_THE_POST))
        .map(office.ofCase(caseRef)::lastOpenOnOrBefore);
  }

  private Optional<CaseLimit> limit(String caseRef, Question question) {
    return limits.find(caseRef, question.limitId(), null);
  }
}
