package org.ehccasework.worklist.web;

import java.time.LocalDate;
import org.ehccasework.statute.WorkingCalendar;
import org.ehccasework.worklist.CaseClock;
import org.ehccasework.worklist.internal.CaseHeadRows;

/** How a case stands, in the words of its one tag; the colour only repeats them. */
record CaseState(String words, String colour) {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.england();
  /** Working days before a legal date from which it is called due soon. */
  private static final int SOON = 10;

  static CaseState of(CaseHeadRows.Row row, LocalDate today) {
    CaseClock clock = row.clock();
    if (!clock.open()) {
      return new CaseState(row.stage().words(), "grey");
    }
    String week = clock.week(today) + ": ";
    if (clock.isLate(today)) {
      return row.excused() ? new CaseState(week + "exception", "yellow") : new CaseState(week + "late", "red");
    }
    boolean soon = clock.nextDue() != null && !clock.nextDue().isAfter(soonEnds(today));
    return soon ? new CaseState(week + "due soon", "yellow") : new CaseState(week + "on track", "green");
  }

  private static LocalDate soonEnds(LocalDate today) {
    LocalDate calendarDays = today.plusWeeks(SOON / 5);
    return CALENDAR.covers(calendarDays.plusMonths(1)) ? CALENDAR.plusWorkingDays(today, SOON) : calendarDays;
  }
}
