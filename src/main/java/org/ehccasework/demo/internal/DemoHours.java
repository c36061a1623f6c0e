package org.ehccasework.demo.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
    return firstDay.isBlank() ? LocalDate.now(machine) : LocalDate.parse(firstDay);
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
