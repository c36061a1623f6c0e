package org.ehccasework.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.people.internal.Faults;
import org.ehccasework.people.internal.PersonRules;
import org.ehccasework.people.internal.StaffChanges;
import org.ehccasework.people.internal.StaffChanges.Known;
import org.ehccasework.people.internal.StaffRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes who a person is to this product: name, ways to reach them, roles, team, and whether they may sign in. */
@Service
public class ChangePerson {

  private final PersonRules rules;
  private final StaffRows staff;
  private final AccessAudit audit;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;
  private final WorkHeld work;
  private final AdviserBodies bodies;
  private final StaffChanges changes;

  ChangePerson(PersonRules rules, StaffRows staff, AccessAudit audit, CurrentActor actor,
      ApplicationEventPublisher events, WorkHeld work, AdviserBodies bodies, StaffChanges changes) {
    this.rules = rules;
    this.staff = staff;
    this.audit = audit;
    this.actor = actor;
    this.events = events;
    this.work = work;
    this.bodies = bodies;
    this.changes = changes;
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
    record(new Known(before, bodies.of(before.id())), new Known(after, writesFor.stream().sorted().toList()));
    staff.change(after);
    bodies.set(after.id(), writesFor);
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

  private void record(Known known, Known changed) {
    StaffMember before = known.person();
    StaffMember after = changed.person();
    String who = StaffChanges.who(after);
    audit.changed("PERSON_CHANGED", who, changes.made(known, changed));
    if (before.enabled() != after.enabled()) {
      audit.changed(after.enabled() ? "PERSON_LET_IN" : "PERSON_SHUT_OUT", who);
    }
    audit.changed("ROLES_CHANGED", who, Changes.made().field("Roles", StaffChanges.roles(before.roles()),
        StaffChanges.roles(after.roles())));
  }

  /** A session knows its person by these. */
  private static boolean sameToASession(StaffMember before, StaffMember after) {
    return after.enabled() && before.roles().equals(after.roles())
        && SignedInPerson.actorFor(before).equals(SignedInPerson.actorFor(after));
  }
}
