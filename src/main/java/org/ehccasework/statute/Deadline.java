package org.ehccasework.statute;

import java.time.LocalDate;

/**
 * The dates of one limit.
 *
 * @param due last lawful day on the safe reading; null where the law gives no number
 * @param operationalDue last working day on or before {@code due}; null for the family's time and past the calendar's end
 * @param outer last day on the other arguable reading, or null
 */
public record Deadline(LocalDate due, LocalDate operationalDue, LocalDate outer) {

  static Deadline of(LocalDate due, LocalDate outer, boolean familyTime, WorkingCalendar calendar) {
    return new Deadline(due, familyTime ? null : operational(due, calendar), outer);
  }

  private static LocalDate operational(LocalDate due, WorkingCalendar calendar) {
    try {
      return calendar.lastWorkingDayOnOrBefore(due);
    } catch (CalendarEnds unknownYear) {
      return null;
    }
  }
}
