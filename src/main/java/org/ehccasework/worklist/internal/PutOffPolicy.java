package org.ehccasework.worklist.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.ehccasework.web.Words;

/**
 * When a task may be put off. Our own work stays in sight once its day has come; what others owe may wait for them
 * a few days more, although it is late. No legal date moves with it.
 */
public final class PutOffPolicy {

  /** Days a late task may wait for others before it is looked at again. */
  private static final int A_WEEK = 7;

  private PutOffPolicy() {}

  /** The task's day is today or has passed. */
  public static boolean isLate(LocalDate dueOn, LocalDate today) {
    return dueOn != null && !dueOn.isAfter(today);
  }

  /** Why the task stays, whatever day is named; empty where it may be put off. */
  public static Optional<String> stays(LocalDate dueOn, boolean waitsForOthers, LocalDate today) {
    return isLate(dueOn, today) && !waitsForOthers ? Optional.of("This task was due by " + Words.date(dueOn)
        + ". It stays in your tasks until it is done") : Optional.empty();
  }

  /** The last day it may be put off to; empty where nothing limits it. */
  public static Optional<LocalDate> lastDay(LocalDate dueOn, LocalDate today) {
    return isLate(dueOn, today) ? Optional.of(today.plusDays(A_WEEK)) : Optional.ofNullable(dueOn);
  }

  /** What makes that day the last, to end a sentence. */
  public static String whyLast(LocalDate dueOn, LocalDate today) {
    return isLate(dueOn, today) ? ", because this task is late already" : ", the day this task is due";
  }
}
