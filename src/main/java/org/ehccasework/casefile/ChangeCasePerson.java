package org.ehccasework.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.internal.CasePersonRows;
import org.ehccasework.casefile.internal.PersonChanges;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what is written down about someone concerned with a case; what it said before stays in the history. */
@Service
public class ChangeCasePerson {

  private final CaseAccess access;
  private final CasePersonRows people;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  ChangeCasePerson(CaseAccess access, CasePersonRows people, CaseHistory history, CurrentActor actor, Clock clock) {
    this.access = access;
    this.people = people;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** What a person says who has read the newer details and saves their own in place of them. */
  public static final String LATEST = "latest";

  /**
   * {@code basedOn} is the mark of the details the change began with, or {@link #LATEST}.
   *
   * @param livesWith someone of the case whose address is theirs too; may be null
   * @param othersMoveToo whether those at the old address have the new one too
   */
  public record Command(String caseRef, UUID personId, PersonDetails details, String basedOn, UUID livesWith,
      boolean othersMoveToo) {

    public Command(String caseRef, UUID personId, PersonDetails details, String basedOn) {
      this(caseRef, personId, details, basedOn, null, false);
    }
  }

  @Transactional
  @CoordinatorOnly
  public void change(Command command) {
    access.requireWork(command.caseRef());
    LocalDate today = LocalDate.now(clock);
    PersonDetails details = command.livesWith() == null ? command.details()
        : command.details().at(people.get(command.caseRef(), command.livesWith()).address());
    details.check(today);
    CasePerson before = people.hold(command.caseRef(), command.personId());
    if (!LATEST.equals(command.basedOn()) && !before.mark().equals(command.basedOn())) {
      throw new RuleBroken("basedOn", "Someone else changed the details of " + before.name()
          + " after you opened this page. Compare what they saved with what you typed.");
    }
    CasePerson after = details.of(command.caseRef(), before.id(), before, actor.username(), today);
    save(before, after);
    if (command.othersMoveToo()) {
      moveOthers(before, after);
    }
  }

  private void moveOthers(CasePerson before, CasePerson after) {
    people.of(before.caseRef()).stream()
        .filter(other -> !other.id().equals(before.id()) && Household.sameAddress(other.address(), before.address()))
        .forEach(other -> save(other, other.movedTo(after.address(), new PersonTies(other.ties().relation(),
            other.ties().parentalResponsibility(), other.ties().copiesAgreed(), after.ties().addressConfidential(),
            after.ties().addressNotTo(), other.ties().support()))));
  }

  private void save(CasePerson before, CasePerson after) {
    List<String> changes = PersonChanges.between(before, after);
    if (!changes.isEmpty()) {
      people.change(after);
      history.add(after.caseRef(), "people", "Details changed: " + after.name(), String.join("\n", changes));
    }
  }
}
