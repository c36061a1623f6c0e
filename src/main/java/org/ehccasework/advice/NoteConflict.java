package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceConflict;
import org.ehccasework.advice.internal.AdviceConflicts;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that two pieces of advice disagree about one need; an explanation is owed from then on. */
@Service
public class NoteConflict {

  /**
   * Two requests whose advice came.
   *
   * @param difference what each of them says
   */
  public record Command(String caseRef, String need, UUID first, UUID second, String difference) {}

  private final CaseAccess access;
  private final CaseFiles files;
  private final AdviceRequests requests;
  private final AdviceConflicts conflicts;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  NoteConflict(CaseAccess access, CaseFiles files, AdviceRequests requests, AdviceConflicts conflicts,
      CaseHistory history, CurrentActor actor, Clock clock) {
    this.access = access;
    this.files = files;
    this.requests = requests;
    this.conflicts = conflicts;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** It stops nothing: the plan can be sent with a reason. What is noted already is not noted again. */
  @Transactional
  @CoordinatorOnly
  public UUID note(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    check(command);
    AdviceRequest first = requests.get(ref, command.first());
    AdviceRequest second = requests.get(ref, command.second());
    if (!first.isHere() || !second.isHere()) {
      throw new RuleBroken("first", "Only advice that has come can disagree");
    }
    var conflict = new AdviceConflict(UUID.randomUUID(), ref, command.need().strip(), first.id(), second.id(),
        first.body(), second.body(), command.difference().strip(), actor.username(), LocalDate.now(clock), null, null,
        null);
    files.hold(ref);
    Optional<AdviceConflict> before = conflicts.of(ref).stream().filter(other -> other.isOpenAs(conflict)).findFirst();
    if (before.isPresent()) {
      return before.get().id();
    }
    conflicts.add(conflict);
    history.add(ref, "advice", first.body() + " and " + second.kind().inSentence() + " disagree about "
        + conflict.need() + ". An explanation is owed.", conflict.difference());
    return conflict.id();
  }

  private static void check(Command command) {
    List<Violation> broken = new ArrayList<>();
    if (command.need().isBlank()) {
      broken.add(new Violation("need", "Enter the need they disagree about"));
    }
    if (command.first() == null) {
      broken.add(new Violation("first", "Select one piece of advice"));
    }
    if (command.second() == null || command.second().equals(command.first())) {
      broken.add(new Violation("second", "Select another piece of advice"));
    }
    if (command.difference().isBlank()) {
      broken.add(new Violation("difference", "Enter what each of them says"));
    }
    if (!broken.isEmpty()) {
      throw new RuleBroken(broken);
    }
  }
}
