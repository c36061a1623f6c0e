package org.ehccasework.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Working days in England: not Saturday, Sunday or a bank holiday. Days an authority shuts down are working days in law.
 * Immutable; refuses with {@link CalendarEnds} outside the years it knows.
 */
public final class WorkingCalendar {

  private final LocalDate checkedOn;
  private final TreeMap<Integer, Year> years;

  /** One year of bank holidays; {@code published} is false while they are only expected. */
  private record Year(boolean published, Set<LocalDate> holidays) {}

  private WorkingCalendar(LocalDate checkedOn, TreeMap<Integer, Year> years) {
    this.checkedOn = checkedOn;
    this.years = years;
  }

  /** The bank holidays of England kept with the program. */
  public static WorkingCalendar england() {
    LocalDate checkedOn = null;
    TreeMap<Integer, Year> years = new TreeMap<>();
    for (List<String> row : Rows.of("bank-holidays.txt")) {
      if (row.get(0).equals("checked-on")) {
        checkedOn = LocalDate.parse(row.get(1));
      } else {
        Set<LocalDate> days = Arrays.stream(row.get(2).split(" ")).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
        years.put(Integer.valueOf(row.get(0)), new Year(row.get(1).equals("published"), days));
      }
    }
    return new WorkingCalendar(checkedOn, years);
  }

  /** The day somebody last compared the bank holidays with those announced. */
  public LocalDate checkedOn() {
    return checkedOn;
  }

  public int firstYear() {
    return years.firstKey();
  }

  public int lastYear() {
    return years.lastKey();
  }

  /** Whether the year's bank holidays have been announced; false while they are only expected. */
  public boolean isPublished(int year) {
    return year(year).published();
  }

  /** The bank holidays of a year, first to last. */
  public List<LocalDate> bankHolidays(int year) {
    return year(year).holidays().stream().sorted().toList();
  }

  public boolean covers(LocalDate day) {
    return years.containsKey(day.getYear());
  }

  public boolean isBankHoliday(LocalDate day) {
    return year(day.getYear()).holidays().contains(day);
  }

  public boolean isWorkingDay(LocalDate day) {
    boolean bankHoliday = isBankHoliday(day);
    return !bankHoliday && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  public LocalDate lastWorkingDayOnOrBefore(LocalDate day) {
    LocalDate candidate = day;
    while (!isWorkingDay(candidate)) {
      candidate = candidate.minusDays(1);
    }
    return candidate;
  }

  public LocalDate firstWorkingDayOnOrAfter(LocalDate day) {
    LocalDate candidate = day;
    while (!isWorkingDay(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** The n-th working day after a day, which itself is not counted. */
  public LocalDate plusWorkingDays(LocalDate day, int n) {
    LocalDate candidate = day;
    for (int counted = 0; counted < n; counted++) {
      candidate = firstWorkingDayOnOrAfter(candidate.plusDays(1));
    }
    return candidate;
  }

  /** The n-th working day before a day, which itself is not counted. */
  public LocalDate minusWorkingDays(LocalDate day, int n) {
    LocalDate candidate = day;
    for (int counted = 0; counted < n; counted++) {
      candidate = lastWorkingDayOnOrBefore(candidate.minusDays(1));
    }
    return candidate;
  }

  private Year year(int number) {
    Year year = years.get(number);
    if (year == null) {
      throw new CalendarEnds(number, firstYear(), lastYear());
    }
    return year;
  }

  @Override
  public String toString() {
    return "WorkingCalendar" + Map.of("years", years.keySet(), "checkedOn", checkedOn);
  }
}
