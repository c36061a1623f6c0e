package org.ehccasework.demo.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.ehccasework.clock.AddShutDown;
import org.ehccasework.clock.LocalTarget;
import org.ehccasework.clock.SetLocalTarget;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the invented council has set itself: the days it is shut, and its own targets before those of the law. */
@Component
@Profile("demo")
class DemoRules {

  private static final LocalDate NO_YEAR = LocalDate.of(2000, Month.DECEMBER, 24);
  private static final int LAST_DAY_SHUT = 31;
  private static final int DECIDE_IN_WEEKS = 5;
  private static final int FINAL_IN_WEEKS = 18;
  private static final int REMIND_DAYS = 7;

  private final DemoPeople people;
  private final AddShutDown addShutDown;
  private final SetLocalTarget setLocalTarget;
  private final Clock clock;

  DemoRules(DemoPeople people, AddShutDown addShutDown, SetLocalTarget setLocalTarget, Clock clock) {
    this.people = people;
    this.addShutDown = addShutDown;
    this.setLocalTarget = setLocalTarget;
    this.clock = clock;
  }

  /** Sets them on the first day of the filling, so that every case lives by them. */
  void set(LocalDate opensOn) {
    LocalDate today = LocalDate.now(clock);
    for (int year = today.getYear(); year <= opensOn.getYear() + 1; year++) {
      shut(NO_YEAR.withYear(year), today);
    }
    target("decide-whether-to-assess", DECIDE_IN_WEEKS, "Families should know well before the last day.");
    target("send-final-plan", FINAL_IN_WEEKS, "Two weeks in hand for what nobody foresees.");
  }

  private void shut(LocalDate from, LocalDate today) {
    if (from.isBefore(today)) {
      return;
    }
    people.as("admin", () -> addShutDown.add(new AddShutDown.Command(from, from.withDayOfMonth(LAST_DAY_SHUT),
        "Christmas closure")));
  }

  private void target(String limit, int weeks, String reason) {
    people.as("admin", () -> {
      setLocalTarget.set(new SetLocalTarget.Command(limit, REMIND_DAYS, weeks, LocalTarget.Unit.WEEKS, reason));
      return null;
    });
  }
}
