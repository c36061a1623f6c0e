package org.ehccasework.letters.internal;

import java.time.LocalDate;
import org.ehccasework.statute.LimitId;
import org.ehccasework.statute.StatuteBook;

/** The legal dates that stand in letters, by the law in force when the clock of each started. */
final class LegalDates {

  private static final StatuteBook LAW = StatuteBook.standard();

  private LegalDates() {}

  /** The last day of a limit whose clock started on this day; no exception moves it. */
  static LocalDate last(String limit, LocalDate startedOn) {
    return LAW.limit(new LimitId(limit), startedOn).count().from(startedOn);
  }
}
