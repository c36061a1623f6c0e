package org.ehccasework.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.people.internal.Faults;
import org.ehccasework.people.internal.FirstPeople;
import org.ehccasework.people.internal.Passwords;
import org.ehccasework.people.internal.PersonRules;
import org.ehccasework.people.internal.StaffChanges;
import org.ehccasework.people.internal.StaffChanges.Known;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a person, with a first password that they must change when they sign in. */
@Service
public class AddPerson {

  private final PersonRules rules;
  private final FirstPeople people;
  private final Authorities authorities;
  private final AccessAudit audit;
  private final AdviserBodies bodies;
  private final StaffChanges changes;

  AddPerson(PersonRules rules, FirstPeople people, Authorities authorities, AccessAudit audit,
      AdviserBodies bodies, StaffChanges changes) {
    this.rules = rules;
    this.people = people;
    this.authorities = authorities;
    this.audit = audit;
    this.bodies = bodies;
    this.changes = changes;
  }

  /**
   * What is typed of a new person; team and agency may be null where no role needs them.
   *
   * @param writesFor the schools and services an adviser writes for, one a line; may be null
   */
  public record Command(String username, String name, String email, String phone, Set<Role> roles, UUID teamId,
      String agency, String writesFor, String password) {

    @Override
    public String toString() {
      return "AddPerson[" + username + "]";   // never the password
    }
  }

  @Transactional
  @AdministratorOnly
  public StaffMember add(Command typed) {
    String username = Faults.trimmed(typed.username()).toLowerCase(Locale.ROOT);
    var person = new StaffMember(UUID.randomUUID(), username, Faults.trimmed(typed.name()),
        Faults.orNull(typed.email()), Faults.orNull(typed.phone()), authorities.current().id(), typed.teamId(),
        Faults.orNull(typed.agency()), typed.roles(), true);
    List<String> writesFor = Faults.lines(typed.writesFor());
    rules.checkNew(person)
        .and(() -> PersonRules.checkBodies(person, writesFor))
        .and(() -> Passwords.check("password", username, typed.password()))
        .raise();
    people.add(person, typed.password(), true);
    bodies.set(person.id(), writesFor);
    audit.changed("PERSON_ADDED", StaffChanges.who(person), changes.added(new Known(person, writesFor)));
    return person;
  }
}
