package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceConflict;
import org.ehccasework.advice.internal.AdviceConflicts;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains why the plan follows what it follows where advice disagrees. */
@Service
public class ExplainConflict {

  public record Command(String caseRef, UUID conflictId, String explanation) {}

  private final CaseAccess access;
  private final AdviceConflicts conflicts;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  ExplainConflict(CaseAccess access, AdviceConflicts conflicts, CaseHistory history, CurrentActor actor, Clock clock) {
    this.access = access;
    this.conflicts = conflicts;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  @CoordinatorOnly
  public void explain(Command command) {
    access.requireWork(command.caseRef());
    AdviceConflict conflict = conflicts.requireOpen(command.caseRef(), command.conflictId());
    if (command.explanation().isBlank()) {
      throw new RuleBroken("explanation", "Enter why the plan follows what it follows");
    }
    conflicts.explain(conflict.id(), command.explanation().strip(), actor.username(), LocalDate.now(clock));
    history.add(command.caseRef(), "advice", "Explained why advice disagrees about " + conflict.need() + ".",
        command.explanation().strip());
  }
}
