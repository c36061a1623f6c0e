package org.ehccasework.casefile;

import java.util.UUID;
import org.ehccasework.people.CoordinatorOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds someone concerned with a case. */
@Service
public class AddCasePerson {

  private final CaseAccess access;
  private final CasePeople people;
  private final CaseHistory history;

  AddCasePerson(CaseAccess access, CasePeople people, CaseHistory history) {
    this.access = access;
    this.people = people;
    this.history = history;
  }

  public record Command(String caseRef, PersonDetails details) {}

  @Transactional
  @CoordinatorOnly
  public UUID add(Command command) {
    access.requireWork(command.caseRef());
    command.details().check();
    CasePerson person = command.details().of(command.caseRef(), UUID.randomUUID());
    people.add(person);
    history.add(command.caseRef(), "people", person.kind().words() + " added: " + person.name(), null);
    return person.id();
  }
}
