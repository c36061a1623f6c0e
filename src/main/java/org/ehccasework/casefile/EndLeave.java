package org.ehccasework.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.Cover.Leave;
import org.ehccasework.casefile.internal.LeaveRows;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a leave: from today on the person has their own work again. Without it a leave ends by itself on its last day. */
@Service
public class EndLeave {

  private final LeaveRows leave;
  private final StaffDirectory staff;
  private final CurrentActor actor;
  private final Clock clock;

  EndLeave(LeaveRows leave, StaffDirectory staff, CurrentActor actor, Clock clock) {
    this.leave = leave;
    this.staff = staff;
    this.actor = actor;
    this.clock = clock;
  }

  public record Command(UUID id) {}

  /** Days that are over stay on record; a leave that has not begun is as if it had never been. */
  @Transactional
  @CoordinatorOnly
  public void end(Command command) {
    Leave away = leave.find(command.id()).filter(this::isOfMine)
        .orElseThrow(() -> new NotFound("There is no such leave."));
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
    if (away.from().isAfter(yesterday)) {
      leave.remove(away.id());
    } else if (away.to().isAfter(yesterday)) {
      leave.endsOn(away.id(), yesterday);
    }
  }

  private boolean isOfMine(Leave away) {
    Actor who = actor.get();
    boolean manager = who.has(Role.TEAM_MANAGER) || who.has(Role.SEND_MANAGER);
    return who.username().equals(away.username()) || manager && staff.find(away.username())
        .filter(one -> one.authorityId().equals(who.authorityId())).isPresent();
  }
}
