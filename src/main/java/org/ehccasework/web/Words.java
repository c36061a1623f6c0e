package org.ehccasework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates and times in the words of the screens. */
public final class Words {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DATE = format("d MMMM yyyy");
  private static final DateTimeFormatter DAY_AND_DATE = format("EEEE d MMMM yyyy");
  private static final DateTimeFormatter SHORT_DAY = format("EEE d MMMM");
  private static final DateTimeFormatter DAY_MONTH = format("d MMMM");
  private static final DateTimeFormatter HOUR = format("h:mma");

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

  /** How far off a date to keep is: "Due tomorrow", "In 4 days", "1 day late". */
  public static String due(LocalDate date, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, date);
    if (days == 0) {
      return "Due today";
    }
    if (days == 1) {
      return "Due tomorrow";
    }
    return days > 0 ? "In " + days + " days" : late(-days);
  }

  private static String late(long days) {
    return days + (days == 1 ? " day late" : " days late");
  }

  private static String yearUnlessThis(LocalDate date, LocalDate today) {
    return date.getYear() == today.getYear() ? "" : " " + date.getYear();
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
