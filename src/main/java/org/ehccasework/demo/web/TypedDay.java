package org.ehccasework.demo.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.ehccasework.web.RuleBroken;

/** A date typed in three boxes. */
final class TypedDay {

  private TypedDay() {}

  static LocalDate of(String day, String month, String year) {
    try {
      return LocalDate.of(Integer.parseInt(year.strip()), Integer.parseInt(month.strip()), Integer.parseInt(day.strip()));
    } catch (DateTimeException | NumberFormatException e) {
      throw new RuleBroken("today", "Enter a real date, like 27 3 2027");
    }
  }
}
