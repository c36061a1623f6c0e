package org.ehccasework.casefile;

import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.internal.CasePersonRows;
import org.ehccasework.casefile.internal.PersonChanges;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.RuleBroken;
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

  /** What a person says who has read the newer details and saves their own in place of them. */
  public static final String LATEST = "latest";

  /** {@code basedOn} is the mark of the details the change began with, or {@link #LATEST}. */
  public record Command(String caseRef, UUID personId, PersonDetails details, String basedOn) {}

  @Transactional
  @CoordinatorOnly
  public void change(Command command) {
    access.requireWork(command.caseRef());
    command.details().check();
    CasePerson before = people.hold(command.caseRef(), command.personId());
    if (!LATEST.equals(command.basedOn()) && !before.mark().equals(command.basedOn())) {
      throw new RuleBroken("basedOn", "Someone else changed the details of " + before.name()
          + " after you opened this page. Compare what they saved with what you typed.");
    }
    CasePerson after = command.details().of(command.caseRef(), before.id());
    List<String> changes = PersonChanges.between(before, after);
    if (!changes.isEmpty()) {
      people.change(after);
      history.add(command.caseRef(), "people", "Details changed: " + after.name(), String.join("\n", changes));
    }
  }
}
