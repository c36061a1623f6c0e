package org.ehccasework.statute;

import java.time.LocalDate;

/** The earlier or later of two days, where null is a day not known. */
final class Days {

  private Days() {}

  static LocalDate earliest(LocalDate one, LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  static LocalDate latest(LocalDate one, LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }
}
