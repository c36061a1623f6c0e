package org.ehccasework.settings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A time in which a setting is closed.
 *
 * @param from the day after the last session
 * @param reopensOn the first day it is open to staff or pupils again
 * @param what as in "Summer holiday" or what was entered
 * @param source whose dates these are: the setting's own, or the council's term dates
 */
public record Closure(LocalDate from, LocalDate reopensOn, String what, Source source) {

  /** Whose dates they are. */
  public enum Source { SETTING, COUNCIL }

  /** Days without a session, as the law counts a continuous closure (timetable 3.2). */
  public long days() {
    return ChronoUnit.DAYS.between(from, reopensOn);
  }
}
