package org.ehccasework.clock;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.internal.LimitMarks;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a manager will have done about a limit that is reached. */
@Service
public class AnswerEscalation {

  private static final String TASK = "answer-escalation";

  private final CaseAccess access;
  private final CaseTasks tasks;
  private final CaseLimits limits;
  private final LimitMarks marks;
  private final CaseHistory history;
  private final Clock clock;

  AnswerEscalation(CaseAccess access, CaseTasks tasks, CaseLimits limits, LimitMarks marks, CaseHistory history,
      Clock clock) {
    this.access = access;
    this.tasks = tasks;
    this.limits = limits;
    this.marks = marks;
    this.history = history;
    this.clock = clock;
  }

  /** @param newTarget our own target, never a legal date; null where none is set */
  public record Command(String caseRef, String limitId, String action, LocalDate newTarget) {}

  @Transactional
  @ManagerOnly
  public void answer(Command command) {
    access.requireWork(command.caseRef());
    tasks.require(command.caseRef(), TASK, command.limitId());
    if (command.action() == null || command.action().isBlank()) {
      throw new RuleBroken("action", "Enter what will be done");
    }
    if (command.newTarget() != null && command.newTarget().isBefore(LocalDate.now(clock))) {
      throw new RuleBroken("newTarget", "Our own target must be today or later");
    }
    CaseLimit limit = limits.find(command.caseRef(), command.limitId(), null).orElseThrow();
    if (command.newTarget() != null) {
      marks.ownTarget(limit, command.newTarget());
    }
    history.add(command.caseRef(), "limit", "Manager's answer for '" + limit.title() + "'" + target(command) + ".",
        command.action());
    tasks.complete(command.caseRef(), TASK, command.limitId());
  }

  private static String target(Command command) {
    return command.newTarget() == null ? "" : ", our own target " + Words.date(command.newTarget());
  }
}
