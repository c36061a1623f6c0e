package org.ehccasework.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.casefile.internal.ChildStandingRows;
import org.ehccasework.casefile.internal.ConsentsPass;
import org.ehccasework.casefile.internal.Lines;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down whether a young person can make the decisions about their education, who found it and on what it rests
 * (Mental Capacity Act 2005); letters follow it from the day the rights pass.
 */
@Service
public class RecordWhoDecides {

  /** The user task it settles, where the coordinator was asked. */
  public static final String TASK = "ask-who-decides";

  private final CaseAccess access;
  private final CaseFiles files;
  private final ChildStandingRows rows;
  private final ConsentsPass consents;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;
  private final CaseTasks tasks;

  RecordWhoDecides(CaseAccess access, CaseFiles files, ChildStandingRows rows, ConsentsPass consents,
      CaseHistory history, CurrentActor actor, Clock clock, CaseTasks tasks) {
    this.access = access;
    this.files = files;
    this.rows = rows;
    this.consents = consents;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
    this.tasks = tasks;
  }

  /** {@code canDecide} is null while nobody has said. */
  public record Command(String caseRef, Boolean canDecide, LocalDate decidedOn, String decidedBy, String basis) {}

  @Transactional
  @CoordinatorOnly
  public void record(Command command) {
    access.requireWork(command.caseRef());
    check(command);
    CaseFile file = files.get(command.caseRef());
    var decision = new CapacityDecision(command.canDecide(), command.decidedOn(), command.decidedBy().strip(),
        command.basis().strip());
    rows.add(file.child().id(), decision, actor.username());
    history.add(command.caseRef(), "people", file.child().firstName() + (decision.canDecide() ? " can" : " cannot")
        + " make the decisions about their education. " + decision.source(), decision.basis());
    if (decision.canDecide()) {
      consents.endOthers(file, decision.decidedOn());
    }
    tasks.find(command.caseRef(), TASK, null).ifPresent(task -> tasks.complete(command.caseRef(), TASK, null));
  }

  private void check(Command command) {
    if (command.canDecide() == null) {
      throw new RuleBroken("canDecide", "Select whether they can make the decisions");
    }
    if (command.decidedOn() == null || command.decidedOn().isAfter(LocalDate.now(clock))) {
      throw new RuleBroken("decidedOn", "Enter the day you asked, or it was found, today or earlier");
    }
    Lines.require("decidedBy", "Enter who you asked, or who found it, and their role", command.decidedBy());
    Lines.require("basis", "Enter what it rests on", command.basis());
  }
}
