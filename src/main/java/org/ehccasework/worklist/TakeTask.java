package org.ehccasework.worklist;

import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.people.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a free task to the person who asks for it first. */
@Service
public class TakeTask {

  private final TaskDesk desk;
  private final CaseAccess access;
  private final CaseTasks tasks;
  private final CurrentActor actor;

  TakeTask(TaskDesk desk, CaseAccess access, CaseTasks tasks, CurrentActor actor) {
    this.desk = desk;
    this.access = access;
    this.tasks = tasks;
    this.actor = actor;
  }

  public record Command(String taskId) {}

  /** Refuses with {@code engine.TaskAlreadyDone}, which says who was faster. */
  @Transactional
  @CaseReaders
  public void take(Command command) {
    OpenTask task = desk.get(command.taskId());
    access.requireWork(task.caseRef());
    tasks.take(task.id(), actor.username());
  }
}
