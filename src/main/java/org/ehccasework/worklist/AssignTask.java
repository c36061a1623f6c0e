package org.ehccasework.worklist;

import java.util.Optional;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.people.StaffMember;
import org.ehccasework.worklist.internal.TaskReceivers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager gives a task to someone else, or back to the team. */
@Service
public class AssignTask {

  private final CaseAccess access;
  private final CaseTasks tasks;
  private final TaskDesk desk;
  private final TaskReceivers receivers;
  private final CaseHistory history;

  AssignTask(CaseAccess access, CaseTasks tasks, TaskDesk desk, TaskReceivers receivers,
      CaseHistory history) {
    this.access = access;
    this.tasks = tasks;
    this.desk = desk;
    this.receivers = receivers;
    this.history = history;
  }

  /** @param username who does the task from now on; null gives it back to the team */
  public record Command(String taskId, String username) {}

  /** The task as it was before. */
  @Transactional
  @ManagerOnly
  public OpenTask assign(Command command) {
    OpenTask task = desk.visible(command.taskId());
    access.requireWork(task.caseRef());
    Optional<StaffMember> person = Optional.ofNullable(command.username())
        .map(username -> receivers.require(username, task));
    history.add(task.caseRef(), "people", person.map(member -> "Task given to " + member.name() + ": ")
        .orElse("Task given back to the team: ") + task.title(), null);
    tasks.assign(task.id(), command.username());
    return task;
  }
}
