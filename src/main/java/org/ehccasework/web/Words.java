package org.ehccasework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.ehccasework.statute.WorkingCalendar;

/** Dates and times in the words of the screens. */
public final class Words {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DATE = format("d MMMM yyyy");
  private static final DateTimeFormatter DAY_AND_DATE = format("EEEE d MMMM yyyy");
  private static final DateTimeFormatter SHORT_DAY = format("EEE d MMMM");
  private static final DateTimeFormatter DAY_MONTH = format("d MMMM");
  private static final DateTimeFormatter HOUR = format("h:mma");

  private static final WorkingCalendar CALENDAR = WorkingCalendar.england();

  private Words() {}

  /** As in "24 November 2026". */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** As in "Tuesday 26 January 2027". */
  public static String dayAndDate(LocalDate date) {
    return DAY_AND_DATE.format(date);
  }

  /** For lists: "Thu 19 November", with the year where it is not this one. */
  public static String shortDay(LocalDate date, LocalDate today) {
    return SHORT_DAY.format(date) + yearUnlessThis(date, today);
  }

  /** As in "8 December", with the year where it is not this one. */
  public static String dayMonth(LocalDate date, LocalDate today) {
    return DAY_MONTH.format(date) + yearUnlessThis(date, today);
  }

  /** London time: "20 November 2026 at 4:12pm". */
  public static String dateAndTime(Instant instant) {
    var local = instant.atZone(LONDON);
    return DATE.format(local) + " at " + HOUR.format(local).toLowerCase(Locale.UK);
  }

  /** London time, with the day where it is not today: "10:42am", "10:42am on 20 November 2026". */
  public static String time(Instant instant, LocalDate today) {
    var local = instant.atZone(LONDON);
    String hour = HOUR.format(local).toLowerCase(Locale.UK);
    return local.toLocalDate().equals(today) ? hour : hour + " on " + DATE.format(local);
  }

  /** How far off a date to keep is: "Due tomorrow", "In 4 days", "1 working day late". */
  public static String due(LocalDate date, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, date);
    if (days == 0) {
      return "Due today";
    }
    if (days == 1) {
      return "Due tomorrow";
    }
    return days > 0 ? "In " + days + " days" : late(date, today);
  }

  /** How late what was due on a day is on another: "3 working days late". The one place that says so. */
  public static String late(LocalDate due, LocalDate on) {
    return workingDays(due, on) + " late";
  }

  /** How many working days lie behind a day: "3 working days", "less than 1 working day". */
  public static String workingDays(LocalDate after, LocalDate until) {
    long days = after.plusDays(1).datesUntil(until.plusDays(1)).filter(Words::isWorkingDay).count();
    return days == 0 ? "less than 1 working day" : days == 1 ? "1 working day" : days + " working days";
  }

  /** Beyond the years whose bank holidays are known only weekends are left out. */
  private static boolean isWorkingDay(LocalDate day) {
    return CALENDAR.covers(day) ? CALENDAR.isWorkingDay(day) : day.getDayOfWeek().getValue() < 6;
  }

  private static String yearUnlessThis(LocalDate date, LocalDate today) {
    return date.getYear() == today.getYear() ? "" : " " + date.getYear();
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
