package org.ehccasework.clock;

import org.ehccasework.clock.internal.MovedDates;
import org.ehccasework.clock.internal.OwnDates;
import org.ehccasework.clock.internal.TimerCheck;
import org.ehccasework.people.BySystem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Works out the aims of one case again by the days and targets its authority has now. */
@Service
public class FollowOwnDatesOfCase {

  private final OwnDates ownDates;
  private final TimerCheck timers;
  private final MovedDates moved;
  private final ApplicationEventPublisher events;

  FollowOwnDatesOfCase(OwnDates ownDates, TimerCheck timers, MovedDates moved, ApplicationEventPublisher events) {
    this.ownDates = ownDates;
    this.timers = timers;
    this.moved = moved;
    this.events = events;
  }

  public record Command(String caseRef) {}

  /** True where the day of a limit or of its timers has moved. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  @BySystem
  public boolean follow(Command command) {
    boolean limits = ownDates.follow(command.caseRef());
    boolean timer = timers.of(command.caseRef()).stream()
        .anyMatch(found -> found.problem() == TimerCheck.Problem.MOVED);
    moved.follow(command.caseRef());
    events.publishEvent(new OwnDatesMoved(command.caseRef()));
    return limits || timer;
  }
}
