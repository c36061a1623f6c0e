package org.ehccasework.demo.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.ehccasework.engine.MovableClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's time beside the machine's; set again at each start before anything else asks the time. */
@Component
@Profile("demo")
public class DemoHours {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  /** The cases of the demo begin up to a year before, and the law in September 2014. */
  private static final LocalDate EARLIEST = LocalDate.of(2016, 1, 1);
  /** Two years can be moved on, and a plan is reviewed a year later: before the known bank holidays end. */
  private static final LocalDate LATEST = LocalDate.of(2033, 6, 30);

  private final Clock machine = Clock.system(LONDON);
  private final DemoClockRow kept;
  private final MovableClock clock;
  private final String firstDay;

  DemoHours(DemoClockRow kept, MovableClock clock, @Value("${ehc.demo.today:}") String firstDay) {
    this.kept = kept;
    this.clock = clock;
    this.firstDay = firstDay;
    kept.find().filter(DemoClockRow.Kept::filled).ifPresent(row -> clock.moveTo(machine.instant().plusSeconds(row.aheadSeconds())));
  }

  public Instant machineTime() {
    return machine.instant();
  }

  /** The first day: as asked for, else today. */
  LocalDate opensOn() {
    return firstDay.isBlank() ? LocalDate.now(machine) : asked(firstDay.strip());
  }

  /** The day written in the environment. */
  static LocalDate asked(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
        return day;
      }
    } catch (DateTimeParseException noDate) {
      // said below, by the name of what was set
    }
    throw new IllegalStateException("EHC_DEMO_TODAY must be a date like 2026-10-20, from " + EARLIEST + " to " + LATEST
        + ", not '" + text + "'.");
  }

  /** Lets the time go on from the day the demo opens, at this hour. */
  void open(LocalDate opensOn) {
    Instant opening = LocalTime.now(machine).atDate(opensOn).atZone(LONDON).toInstant();
    clock.moveTo(opening.isBefore(clock.instant()) ? clock.instant() : opening);
    keep(Duration.between(machine.instant(), clock.instant()));
  }

  public void keep(Duration ahead) {
    kept.keep(ahead);
  }

  Optional<DemoClockRow.Kept> begun() {
    return kept.find();
  }
}
