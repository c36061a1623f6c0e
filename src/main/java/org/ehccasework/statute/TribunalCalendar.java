package org.ehccasework.statute;

import java.time.LocalDate;
import java.time.Month;

/** How the tribunal counts (HESC rule 12): August and 25 December to 1 January are closed. Never used for an authority's own duties. */
final class TribunalCalendar {

  private TribunalCalendar() {}

  /** The last day to start an appeal whose time ends on {@code rawEnd}: rolled once, to the next day the tribunal works. */
  static LocalDate lastDay(LocalDate rawEnd, WorkingCalendar calendar) {
    LocalDate end = rawEnd;
    if (isClosed(rawEnd)) {
      while (isClosed(end)) {
        end = end.plusDays(1);
      }
    }
    return calendar.firstWorkingDayOnOrAfter(end);
  }

  /** The n-th working day after a day, with closed days not counted. */
  static LocalDate plusWorkingDays(LocalDate day, int n, WorkingCalendar calendar) {
    LocalDate candidate = day;
    for (int counted = 0; counted < n; counted++) {
      do {
        candidate = candidate.plusDays(1);
      } while (isClosed(candidate) || !calendar.isWorkingDay(candidate));
    }
    return candidate;
  }

  private static boolean isClosed(LocalDate day) {
    return day.getMonth() == Month.AUGUST
        || (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 25)
        || day.getDayOfYear() == 1;
  }
}
