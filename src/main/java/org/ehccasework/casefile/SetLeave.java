package org.ehccasework.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.internal.LeaveRows;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down when somebody is away: the person for themselves, a manager for anyone of the authority. */
@Service
public class SetLeave {

  private final LeaveRows leave;
  private final StaffDirectory staff;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SetLeave(LeaveRows leave, StaffDirectory staff, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
    this.leave = leave;
    this.staff = staff;
    this.actor = actor;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param username who is away
   * @param from the first day
   * @param to the last day
   */
  public record Command(String username, LocalDate from, LocalDate to) {}

  @Transactional
  @CoordinatorOnly
  public UUID set(Command command) {
    StaffMember person = person(command.username());
    checkDays(command);
    var away = new Cover.Leave(UUID.randomUUID(), person.username(), command.from(), command.to());
    leave.add(away, actor.username());
    events.publishEvent(new LeaveSet(person.authorityId(), person.teamId(), leave.deputies(person.username()),
        leave.uncovered(person.username())));
    return away.id();
  }

  private StaffMember person(String username) {
    Actor who = actor.get();
    boolean manager = who.has(Role.TEAM_MANAGER) || who.has(Role.SEND_MANAGER);
    if (!manager && !who.username().equals(username)) {
      throw new RuleBroken("username", "Only a manager can say that somebody else is away");
    }
    return staff.find(username).filter(one -> one.authorityId().equals(who.authorityId()))
        .orElseThrow(() -> new RuleBroken("username", "Select who is away"));
  }

  private void checkDays(Command command) {
    LocalDate today = LocalDate.now(clock);
    if (command.from() == null) {
      throw new RuleBroken("from", "Enter the first day away");
    }
    if (command.to() == null || command.to().isBefore(command.from())) {
      throw new RuleBroken("to", "Last day away must be on or after " + Words.date(command.from()));
    }
    if (command.to().isBefore(today)) {
      throw new RuleBroken("to", "Last day away must be today, " + Words.date(today) + ", or later");
    }
    if (command.to().isAfter(command.from().plusYears(1))) {
      throw new RuleBroken("to", "Somebody away for more than a year needs their cases handed over. Last day away must "
          + "be on or before " + Words.date(command.from().plusYears(1)));
    }
    leave.sharing(command.username(), command.from(), command.to()).ifPresent(other -> {
      throw new RuleBroken("from", "There is leave from " + Words.date(other.from()) + " to " + Words.date(other.to())
          + " already. End it first, or choose other days");
    });
  }
}
