package org.ehccasework.statute;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in words for explanations and reasons. */
final class Dates {

  private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private Dates() {}

  static String weekday(LocalDate day) {
    return LONG.format(day);
  }

  static String plain(LocalDate day) {
    return PLAIN.format(day);
  }

  static String dayAndMonth(LocalDate day) {
    return DAY.format(day);
  }

  static String dayAndMonth(MonthDay day) {
    return DAY.format(day);
  }
}
