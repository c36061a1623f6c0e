package org.ehccasework.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds someone concerned with a case. */
@Service
public class AddCasePerson {

  private final CaseAccess access;
  private final CaseFiles files;
  private final CasePeople people;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  AddCasePerson(CaseAccess access, CaseFiles files, CasePeople people, CaseHistory history, CurrentActor actor,
      Clock clock) {
    this.access = access;
    this.files = files;
    this.people = people;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** @param livesWith someone of the case whose address is theirs too; may be null */
  public record Command(String caseRef, PersonDetails details, UUID livesWith) {

    public Command(String caseRef, PersonDetails details) {
      this(caseRef, details, null);
    }
  }

  /** Someone of whom all the same is known already is not added again: that was pressed twice. */
  @Transactional
  @CoordinatorOnly
  public UUID add(Command command) {
    access.requireWork(command.caseRef());
    files.hold(command.caseRef());
    PersonDetails details = command.livesWith() == null ? command.details()
        : command.details().at(people.get(command.caseRef(), command.livesWith()).address());
    LocalDate today = LocalDate.now(clock);
    details.check(today);
    CasePerson person = details.of(command.caseRef(), UUID.randomUUID(), null, actor.username(), today);
    Optional<CasePerson> before = people.of(command.caseRef()).stream()
        .filter(other -> other.equals(details.of(command.caseRef(), other.id(), null, actor.username(), today)))
        .findFirst();
    if (before.isPresent()) {
      return before.get().id();
    }
    people.add(person);
    history.add(command.caseRef(), "people", person.title() + " added: " + person.name(),
        person.noLetters() == null ? null : "Letters must not go to them: " + person.noLetters().reason());
    return person.id();
  }
}
