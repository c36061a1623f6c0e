package org.ehccasework.statute;

import java.time.LocalDate;

/** The day a notice takes effect (Interpretation Act 1978 s.7 with the court practice for post). */
public final class EffectiveDate {

  private EffectiveDate() {}

  /** The day of sending, or the second or fourth working day after posting. */
  public static LocalDate of(LocalDate sentOn, Method method, WorkingCalendar calendar) {
    return method.workingDays() == 0 ? sentOn : calendar.plusWorkingDays(sentOn, method.workingDays());
  }
}
