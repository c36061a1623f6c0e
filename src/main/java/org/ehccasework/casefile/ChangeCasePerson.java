package org.ehccasework.casefile;

import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.internal.CasePersonRows;
import org.ehccasework.casefile.internal.PersonChanges;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.AlreadyDone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what is written down about someone concerned with a case; what it said before stays in the history. */
@Service
public class ChangeCasePerson {

  private final CaseAccess access;
  private final CasePersonRows people;
  private final CaseHistory history;

  ChangeCasePerson(CaseAccess access, CasePersonRows people, CaseHistory history) {
    this.access = access;
    this.people = people;
    this.history = history;
  }

  /** {@code basedOn} is the mark of what was shown when the change began; null where nothing was shown. */
  public record Command(String caseRef, UUID personId, PersonDetails details, String basedOn) {}

  @Transactional
  @CoordinatorOnly
  public void change(Command command) {
    access.requireWork(command.caseRef());
    command.details().check();
    CasePerson before = people.hold(command.caseRef(), command.personId());
    if (command.basedOn() != null && !command.basedOn().equals(before.mark())) {
      throw new AlreadyDone("Someone else changed the details of " + before.name()
          + " after you opened this page. Compare what they wrote with what you typed, then save again.");
    }
    CasePerson after = command.details().of(command.caseRef(), before.id());
    List<String> changes = PersonChanges.between(before, after);
    if (!changes.isEmpty()) {
      people.change(after);
      history.add(command.caseRef(), "people", "Details changed: " + after.name(), String.join("\n", changes));
    }
  }
}
