package org.ehccasework.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ehccasework.statute.WorkingCalendar;

/**
 * The days on which an authority works: the working days of the law less those it shuts down. It serves aims of our
 * own alone; no legal date is ever worked out by it (timetable 1.2). Immutable.
 */
public final class OfficeCalendar {

  /** As long as no office stays shut; a wild row must not send us back for years. */
  private static final int LONGEST = 60;

  private final WorkingCalendar law;
  private final List<ShutDown> shutDowns;

  OfficeCalendar(WorkingCalendar law, List<ShutDown> shutDowns) {
    this.law = law;
    this.shutDowns = List.copyOf(shutDowns);
  }

  /** Whether somebody is at work; {@code statute.CalendarEnds} past the bank holidays that are known. */
  public boolean isOpen(LocalDate day) {
    return law.isWorkingDay(day) && shutDown(day).isEmpty();
  }

  /** Why nobody is at work, to follow "It is": "a bank holiday"; empty on a working day and past the calendar. */
  public Optional<String> closedBecause(LocalDate day) {
    if (!law.covers(day)) {
      return Optional.empty();
    }
    if (law.isBankHoliday(day)) {
      return Optional.of("a bank holiday");
    }
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return Optional.of("a weekend");
    }
    return shutDown(day).map(shut -> "a day the council is shut (" + shut.reason() + ")");
  }

  /** The last day of work on or before this one; where the office is shut for very long, the law's working day. */
  public LocalDate lastOpenOnOrBefore(LocalDate day) {
    LocalDate candidate = law.lastWorkingDayOnOrBefore(day);
    for (int tried = 0; tried < LONGEST; tried++) {
      if (isOpen(candidate)) {
        return candidate;
      }
      candidate = law.lastWorkingDayOnOrBefore(candidate.minusDays(1));
    }
    return law.lastWorkingDayOnOrBefore(day);
  }

  /** The n-th day of work after a day, which itself is not counted. */
  public LocalDate after(LocalDate day, int n) {
    LocalDate candidate = day;
    for (int counted = 0; counted < n; counted++) {
      candidate = law.plusWorkingDays(candidate, 1);
      for (int tried = 0; tried < LONGEST && !isOpen(candidate); tried++) {
        candidate = law.plusWorkingDays(candidate, 1);
      }
    }
    return candidate;
  }

  /** The n-th day of work before a day, which itself is not counted. */
  public LocalDate before(LocalDate day, int n) {
    LocalDate candidate = day;
    for (int counted = 0; counted < n; counted++) {
      candidate = lastOpenOnOrBefore(candidate.minusDays(1));
    }
    return candidate;
  }

  private Optional<ShutDown> shutDown(LocalDate day) {
    return shutDowns.stream().filter(shut -> shut.covers(day)).findFirst();
  }
}
