package org.ehccasework.clock.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ehccasework.clock.LocalTarget;
import org.ehccasework.clock.OfficeCalendar;
import org.ehccasework.statute.Calculator;
import org.ehccasework.statute.Limit;
import org.ehccasework.statute.WorkingCalendar;
import org.ehccasework.web.Violation;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Holds a target against the law, for a clock that starts on any day of the next two years. */
@Component
public class TargetRules {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.england();
  private static final int MOST_REMIND = 60;
  private static final int MOST_COUNT = 99;
  private static final int DAYS_TRIED = 730;

  private final LimitLaw law;
  private final Clock clock;

  TargetRules(LimitLaw law, Clock clock) {
    this.law = law;
    this.clock = clock;
  }

  /** What is wrong with it; the fields are remindDays, count, unit and reason. */
  public List<Violation> broken(LocalTarget target, OfficeCalendar office) {
    List<Violation> broken = new ArrayList<>();
    boolean every = target.limitId().equals(LocalTarget.EVERY_LIMIT);
    if (every && target.remindDays() == null) {
      broken.add(new Violation("remindDays", "Enter how many working days before a date we remind the coordinator"));
    }
    if (target.remindDays() != null && (target.remindDays() < 1 || target.remindDays() > MOST_REMIND)) {
      broken.add(new Violation("remindDays", "Enter a number of working days from 1 to " + MOST_REMIND));
    } else if (target.remindDays() != null && !every) {
      remindedTooEarly(target, office, broken);
    }
    own(target, office, broken);
    if (target.reason() == null || target.reason().isBlank()) {
      broken.add(new Violation("reason", "Enter the reason for the change"));
    }
    return broken;
  }

  private void own(LocalTarget target, OfficeCalendar office, List<Violation> broken) {
    if (target.count() == null) {
      return;
    }
    if (target.unit() == null) {
      broken.add(new Violation("unit", "Select whether these are weeks or working days"));
    } else if (target.count() < 1 || target.count() > MOST_COUNT) {
      broken.add(new Violation("count", "Enter a number from 1 to " + MOST_COUNT));
    } else {
      laterThanTheLaw(target, office, broken);
    }
  }

  private void laterThanTheLaw(LocalTarget target, OfficeCalendar office, List<Violation> broken) {
    starts().filter(start -> LocalTargets.day(target.count(), target.unit(), start, office)
        .isAfter(due(target.limitId(), start))).findFirst().ifPresent(start ->
            broken.add(new Violation("count", target.unit().words(target.count()) + " can be later than the law. A "
                + "clock that starts on " + Words.date(start) + " ends on " + Words.date(due(target.limitId(), start))
                + ", and our own target would be " + Words.date(LocalTargets.day(target.count(), target.unit(), start,
                office)) + ". Enter less")));
  }

  private void remindedTooEarly(LocalTarget target, OfficeCalendar office, List<Violation> broken) {
    if (starts().anyMatch(start -> !office.before(due(target.limitId(), start), target.remindDays()).isAfter(start))) {
      broken.add(new Violation("remindDays", target.remindDays() + " working days before the date can be before the "
          + "clock has started. Enter fewer"));
    }
  }

  /** As far as the bank holidays are known. */
  private Stream<LocalDate> starts() {
    LocalDate today = LocalDate.now(clock);
    return today.datesUntil(today.plusDays(DAYS_TRIED))
        .filter(start -> start.getYear() + 2 <= CALENDAR.lastYear());
  }

  private LocalDate due(String limitId, LocalDate start) {
    Limit limit = law.newest(limitId);
    return Calculator.compute(limit, start, CALENDAR).due();
  }
}
