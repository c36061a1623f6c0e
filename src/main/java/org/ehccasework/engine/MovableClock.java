package org.ehccasework.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that can be put forward or stopped; Java and the engine read the same time from it. */
public final class MovableClock extends Clock {

  private final ZoneId zone;
  private volatile Clock now;
  private volatile boolean still;

  public MovableClock(ZoneId zone) {
    this.zone = zone;
    this.now = Clock.system(zone);
  }

  /** Goes on from this moment at the usual pace. */
  public void moveTo(Instant moment) {
    Duration ahead = Duration.between(Instant.now(), moment);
    still = false;
    now = Clock.offset(Clock.system(zone), ahead);
    ClockUtil.offset(ahead.toMillis());
  }

  /** Moves to this moment and then goes on or stands still as before. */
  public void goTo(Instant moment) {
    if (still) {
      stopAt(moment);
    } else {
      moveTo(moment);
    }
  }

  /** Stands still at this moment. */
  public void stopAt(Instant moment) {
    still = true;
    now = Clock.fixed(moment, zone);
    ClockUtil.setCurrentTime(Date.from(moment));
  }

  /** Shows the time of the machine again. */
  public void reset() {
    still = false;
    now = Clock.system(zone);
    ClockUtil.reset();
  }

  @Override
  public Instant instant() {
    return now.instant();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return now.withZone(other);
  }
}
