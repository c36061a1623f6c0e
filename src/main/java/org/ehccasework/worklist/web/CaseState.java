package org.ehccasework.worklist.web;

import java.time.LocalDate;
import org.ehccasework.worklist.CaseClock;
import org.ehccasework.worklist.internal.CaseHeadRows;

/** How a case stands, in the words of its one tag; the colour only repeats them. */
record CaseState(String words, String colour) {

  static CaseState of(CaseHeadRows.Row row, LocalDate today) {
    CaseClock clock = row.clock();
    if (!clock.open()) {
      return new CaseState(row.stage().words(), "grey");
    }
    String week = clock.week(today) + ": ";
    if (clock.isLate(today)) {
      return row.excused() ? new CaseState(week + "exception", "yellow") : new CaseState(week + "late", "red");
    }
    return DueSoon.is(clock.nextDue(), today) ? new CaseState(week + "due soon", "yellow")
        : new CaseState(week + "on track", "green");
  }
}
