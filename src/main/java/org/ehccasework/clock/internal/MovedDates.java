package org.ehccasework.clock.internal;

import java.util.Objects;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseTasks;
import org.springframework.stereotype.Component;

/** Brings timers and tasks of a case into line with its limits, after one of their facts has changed. */
@Component
public class MovedDates {

  private final CaseProcess process;
  private final CaseTasks tasks;
  private final TaskAims aims;

  MovedDates(CaseProcess process, CaseTasks tasks, TaskAims aims) {
    this.process = process;
    this.tasks = tasks;
    this.aims = aims;
  }

  public void follow(String caseRef) {
    process.recalculateTimers(caseRef);
    tasks.open(caseRef).forEach(task -> aims.of(task)
        .filter(aim -> !Objects.equals(aim, task.dueOn()))
        .ifPresent(aim -> tasks.aimFor(task.id(), aim)));
  }
}
