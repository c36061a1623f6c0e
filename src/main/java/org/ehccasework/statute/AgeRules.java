package org.ehccasework.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** Limits that hang on the date of birth. */
final class AgeRules {

  private static final int PLAN_AGE = 25;
  private static final int SCHOOL_AGE = 16;

  private AgeRules() {}

  static void twentyFive(Limit newest, Calculation calculation) {
    LocalDate born = calculation.facts().required("date_of_birth");
    calculation.facts().check();
    LocalDate birthday = born.plusYears(PLAN_AGE);
    calculation.law(newest.law());
    calculation.put("due", birthday);
    calculation.step("The plan lapses at the 25th birthday, " + Dates.weekday(birthday)
        + ", unless the authority keeps it to the end of the academic year.");
  }

  static void compulsorySchoolAge(Limit newest, Calculation calculation) {
    LocalDate born = calculation.facts().required("date_of_birth");
    calculation.facts().check();
    LocalDate sixteen = born.plusYears(SCHOOL_AGE);
    int summer = sixteen.getMonthValue() >= Month.SEPTEMBER.getValue() ? sixteen.getYear() + 1 : sixteen.getYear();
    LocalDate last = LocalDate.of(summer, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    calculation.law(newest.law());
    calculation.put("due", last);
    calculation.step("Compulsory school age ends on the last Friday in June of the school year of the 16th birthday, "
        + Dates.weekday(last) + "; later letters go to the young person.");
  }
}
