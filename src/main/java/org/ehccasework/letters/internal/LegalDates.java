package org.ehccasework.letters.internal;

import java.time.LocalDate;
import org.ehccasework.statute.Limit;
import org.ehccasework.statute.LimitId;
import org.ehccasework.statute.StatuteBook;
import org.ehccasework.statute.WorkingCalendar;

/** The legal dates that stand in letters, by the law in force when the clock of each started. */
final class LegalDates {

  static final WorkingCalendar WORKING_DAYS = WorkingCalendar.england();

  private static final StatuteBook LAW = StatuteBook.standard();

  private LegalDates() {}

  /** The last day of a limit whose clock started on this day; no exception moves it. */
  static LocalDate last(String limit, LocalDate startedOn) {
    return limit(limit, startedOn).count().from(startedOn, WORKING_DAYS);
  }

  /** The limit as the law stood on the day its clock started. */
  static Limit limit(String limit, LocalDate startedOn) {
    return LAW.limit(new LimitId(limit), startedOn);
  }
}
