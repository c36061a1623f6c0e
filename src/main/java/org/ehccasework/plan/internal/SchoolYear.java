package org.ehccasework.plan.internal;

import java.time.LocalDate;
import java.time.Month;

/** Years of school: from 1 September to 31 August, by the age on the last day. */
final class SchoolYear {

  private static final int AGE_IN_YEAR_NINE = 14;

  private SchoolYear() {}

  /** Born on 31 August 2013 is in year 9 from 1 September 2026; born a day later, a year on. */
  static boolean nineOrLater(LocalDate born, LocalDate today) {
    int ends = today.getMonthValue() >= Month.SEPTEMBER.getValue() ? today.getYear() + 1 : today.getYear();
    return !born.plusYears(AGE_IN_YEAR_NINE).isAfter(LocalDate.of(ends, Month.AUGUST, 31));
  }
}
