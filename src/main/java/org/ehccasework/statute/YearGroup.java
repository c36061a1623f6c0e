package org.ehccasework.statute;

import java.time.LocalDate;
import java.time.Month;

/** The school year a child or young person belongs to by age; school years begin on 1 September. */
public final class YearGroup {

  /** A child turns 5 in the reception year, which is year 0. */
  private static final int AGE_IN_RECEPTION = 5;
  private static final int NINE = 9;

  private YearGroup() {}

  /** The year group on a day: born 14 May 2012 (turns 14 in 2025/26) is in year 9 until 31 August 2026. */
  public static int of(LocalDate dateOfBirth, LocalDate day) {
    return schoolYear(day) - schoolYear(dateOfBirth) - AGE_IN_RECEPTION;
  }

  /** In or beyond year 9, when preparing for adulthood is asked about (regulation 6(1)(g)). */
  public static boolean isNineOrLater(LocalDate dateOfBirth, LocalDate day) {
    return of(dateOfBirth, day) >= NINE;
  }

  private static int schoolYear(LocalDate day) {
    return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
  }
}
