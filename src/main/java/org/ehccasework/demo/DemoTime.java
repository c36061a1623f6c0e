package org.ehccasework.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.ehccasework.casefile.AskWhoDecides;
import org.ehccasework.demo.internal.DemoHours;
import org.ehccasework.demo.internal.DemoProgress;
import org.ehccasework.engine.DueWork;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.people.AdministratorOnly;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** Moves the demo's time forward, and lets everything that falls due on the way happen on its own day. */
@Service
@Profile("demo")
public class DemoTime {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int MOST_YEARS = 2;

  private final MovableClock clock;
  private final DueWork due;
  private final DemoHours hours;
  private final DemoProgress progress;
  private final AskWhoDecides askWhoDecides;
  private final ReentrantLock moving = new ReentrantLock();

  DemoTime(MovableClock clock, DueWork due, DemoHours hours, DemoProgress progress, AskWhoDecides askWhoDecides) {
    this.clock = clock;
    this.due = due;
    this.hours = hours;
    this.progress = progress;
    this.askWhoDecides = askWhoDecides;
  }

  /** Where the demo stands: its day, and the next day on which something falls due. */
  public record Now(LocalDate today, LocalDate nextDeadline) {}

  @AdministratorOnly
  public Now now() {
    Optional<LocalDate> next = Optional.ofNullable(due.nextDue()).map(at -> at.atZone(LONDON).toLocalDate());
    return new Now(LocalDate.now(clock), next.orElse(null));
  }

  /** Moves to this day and answers when all has run; {@code web.RuleBroken} for a day that is past. */
  @AdministratorOnly
  public Now moveTo(LocalDate day) {
    if (!progress.state().done()) {
      throw new AlreadyDone("The demo is still being filled. Move its date when that is done.");
    }
    LocalDate today = LocalDate.now(clock);
    if (day == null || day.isBefore(today)) {
      throw new RuleBroken("today", "Enter a date from " + today + " on: the demo's time only moves forward.");
    }
    if (day.isAfter(today.plusYears(MOST_YEARS))) {
      throw new RuleBroken("today", "Enter a date within " + MOST_YEARS + " years of " + today + ".");
    }
    moving.lock();
    try {
      due.alone(() -> due.runUntil(momentOn(day)));
      SystemActor.run(SystemActor.TIMER, askWhoDecides::ask);   // what the mornings on the way would have asked
      hours.keep(Duration.between(hours.machineTime(), clock.instant()));
    } finally {
      moving.unlock();
    }
    return now();
  }

  /** The hour stays; a timer of that day that fires later in the day is still to come. */
  private Instant momentOn(LocalDate day) {
    Instant same = clock.instant().atZone(LONDON).with(day).toInstant();
    return same.isBefore(clock.instant()) ? clock.instant() : same;
  }
}
