package org.ehccasework.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a task stands in a list: overdue, due by Sunday of this week, or later (also when it has no date). */
public enum DueGroup {
  OVERDUE("Overdue"), WEEK("Due this week"), LATER("Due later");

  private final String words;

  DueGroup(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** The name in addresses: overdue, week, later. */
  public String key() {
    return name().toLowerCase(Locale.UK);
  }

  /** The group of this name in addresses; empty for any other text. */
  public static Optional<DueGroup> ofKey(String key) {
    return Arrays.stream(values()).filter(group -> group.key().equals(key)).findFirst();
  }

  public static DueGroup of(LocalDate dueOn, LocalDate today) {
    if (dueOn == null || dueOn.isAfter(lastDayOfWeek(today))) {
      return LATER;
    }
    return dueOn.isBefore(today) ? OVERDUE : WEEK;
  }

  /** The Sunday that ends the week of this day. */
  public static LocalDate lastDayOfWeek(LocalDate today) {
    return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }
}
