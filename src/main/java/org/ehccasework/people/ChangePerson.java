package org.ehccasework.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.people.internal.AccessLog;
import org.ehccasework.people.internal.Faults;
import org.ehccasework.people.internal.PersonRules;
import org.ehccasework.people.internal.StaffRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes who a person is to this product: name, ways to reach them, roles, team, and whether they may sign in. */
@Service
public class ChangePerson {

  private final PersonRules rules;
  private final StaffRows staff;
  private final AccessLog log;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;
  private final WorkHeld work;
  private final AdviserBodies bodies;

  ChangePerson(PersonRules rules, StaffRows staff, AccessLog log, CurrentActor actor,
      ApplicationEventPublisher events, WorkHeld work, AdviserBodies bodies) {
    this.rules = rules;
    this.staff = staff;
    this.log = log;
    this.actor = actor;
    this.events = events;
    this.work = work;
    this.bodies = bodies;
  }

  /**
   * What the person is to be; team and agency may be null where no role needs them.
   *
   * @param writesFor the schools and services an adviser writes for, one a line; may be null
   * @param allTheSame whether they are shut out although they have work that nobody else has
   */
  public record Command(String username, String name, String email, String phone, Set<Role> roles, UUID teamId,
      String agency, String writesFor, boolean enabled, boolean allTheSame) {}

  @Transactional
  @AdministratorOnly
  public StaffMember change(Command typed) {
    StaffMember before = rules.require(typed.username());
    var after = new StaffMember(before.id(), before.username(), Faults.trimmed(typed.name()),
        Faults.orNull(typed.email()), Faults.orNull(typed.phone()), before.authorityId(), typed.teamId(),
        Faults.orNull(typed.agency()), typed.roles(), typed.enabled());
    List<String> writesFor = Faults.lines(typed.writesFor());
    boolean own = before.username().equals(actor.username());
    rules.check(after)
        .unless(!own || after.has(Role.ADMINISTRATOR), "roles",
            "You cannot take the administrator's role from yourself. Ask another administrator")
        .unless(!own || after.enabled(), "enabled",
            "You cannot shut yourself out. Ask another administrator")
        .and(() -> PersonRules.checkBodies(after, writesFor))
        .and(() -> checkWork(before, after, typed.allTheSame()))
        .raise();
    staff.change(after);
    bodies.set(after.id(), writesFor);
    record(before, after);
    if (!sameToASession(before, after)) {
      events.publishEvent(new AccessChanged(after.username()));
    }
    return after;
  }

  /** Cases and tasks of somebody who cannot sign in any more would wait unseen while their dates run. */
  private void checkWork(StaffMember before, StaffMember after, boolean allTheSame) {
    if (!before.enabled() || after.enabled() || allTheSame) {
      return;
    }
    WorkHeld.Held held = work.of(before.username());
    if (!held.isNothing()) {
      throw new StaffRuleBroken("enabled", before.name() + " " + held.words() + ". Have this handed over first, or "
          + "tick \"Shut out all the same\"");
    }
  }

  private void record(StaffMember before, StaffMember after) {
    log.add(actor.username(), "PERSON_CHANGED", null, after.username());
    if (before.enabled() != after.enabled()) {
      log.add(actor.username(), after.enabled() ? "PERSON_LET_IN" : "PERSON_SHUT_OUT", null, after.username());
    }
    if (!before.roles().equals(after.roles())) {
      log.add(actor.username(), "ROLES_CHANGED", null, after.username() + ": "
          + after.roles().stream().map(Role::groupId).sorted().collect(Collectors.joining(", ")));
    }
  }

  /** A session knows its person by these. */
  private static boolean sameToASession(StaffMember before, StaffMember after) {
    return after.enabled() && before.roles().equals(after.roles())
        && SignedInPerson.actorFor(before).equals(SignedInPerson.actorFor(after));
  }
}
