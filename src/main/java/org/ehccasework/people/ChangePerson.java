package org.ehccasework.people;

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

  ChangePerson(PersonRules rules, StaffRows staff, AccessLog log, CurrentActor actor,
      ApplicationEventPublisher events) {
    this.rules = rules;
    this.staff = staff;
    this.log = log;
    this.actor = actor;
    this.events = events;
  }

  /** What the person is to be; team and agency may be null where no role needs them. */
  public record Command(String username, String name, String email, String phone, Set<Role> roles, UUID teamId,
      String agency, boolean enabled) {}

  @Transactional
  @AdministratorOnly
  public StaffMember change(Command typed) {
    StaffMember before = rules.require(typed.username());
    var after = new StaffMember(before.id(), before.username(), Faults.trimmed(typed.name()),
        Faults.orNull(typed.email()), Faults.orNull(typed.phone()), before.authorityId(), typed.teamId(),
        Faults.orNull(typed.agency()), typed.roles(), typed.enabled());
    boolean own = before.username().equals(actor.username());
    rules.check(after)
        .unless(!own || after.has(Role.ADMINISTRATOR), "roles",
            "You cannot take the administrator's role from yourself. Ask another administrator")
        .unless(!own || after.enabled(), "enabled",
            "You cannot shut yourself out. Ask another administrator")
        .raise();
    staff.change(after);
    record(before, after);
    if (!sameToASession(before, after)) {
      events.publishEvent(new AccessChanged(after.username()));
    }
    return after;
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
