package org.ehccasework.worklist.web;

import java.time.LocalDate;
import org.ehccasework.statute.WorkingCalendar;

/** Which legal dates are near enough to be called due soon: ten working days. */
final class DueSoon {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.england();
  private static final int WORKING_DAYS = 10;

  private DueSoon() {}

  static boolean is(LocalDate due, LocalDate today) {
    return due != null && !due.isAfter(ends(today));
  }

  /** Where bank holidays are not known yet, two plain weeks. */
  private static LocalDate ends(LocalDate today) {
    LocalDate twoWeeks = today.plusDays(14);
    return CALENDAR.covers(twoWeeks.plusWeeks(1)) ? CALENDAR.plusWorkingDays(today, WORKING_DAYS) : twoWeeks;
  }
}
