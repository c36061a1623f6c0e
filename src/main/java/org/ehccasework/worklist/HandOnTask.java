package org.ehccasework.worklist;

import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.Cover;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.worklist.internal.TaskReceivers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an own task to a colleague, or back to the team; managers do it for others as well. */
@Service
public class HandOnTask {

  private final CaseAccess access;
  private final CaseTasks tasks;
  private final TaskDesk desk;
  private final TaskReceivers receivers;
  private final CaseHistory history;
  private final StaffDirectory staff;
  private final CurrentActor actor;
  private final Cover cover;
  private final CaseFiles files;

  HandOnTask(CaseAccess access, CaseTasks tasks, TaskDesk desk, TaskReceivers receivers, CaseHistory history,
      StaffDirectory staff, CurrentActor actor, Cover cover, CaseFiles files) {
    this.access = access;
    this.tasks = tasks;
    this.desk = desk;
    this.receivers = receivers;
    this.history = history;
    this.staff = staff;
    this.actor = actor;
    this.cover = cover;
    this.files = files;
  }

  /** @param username who does the task from now on; null gives it back to the team */
  public record Command(String taskId, String username) {}

  @Transactional
  @CoordinatorOnly
  public void hand(Command command) {
    OpenTask task = desk.visible(command.taskId());
    access.requireWork(task.caseRef());
    requireOwn(task);
    String to = command.username() == null ? null : receivers.require(command.username(), task).name();
    history.add(task.caseRef(), "people", to == null ? "Task given back to the team: " + task.title()
        : "Task given to " + to + ": " + task.title(), null);
    tasks.assign(task.id(), command.username());
  }

  private void requireOwn(OpenTask task) {
    Actor who = actor.get();
    boolean manager = who.has(Role.TEAM_MANAGER) || who.has(Role.SEND_MANAGER);
    boolean covers = task.assignee() != null
        && cover.covers(who.username(), files.get(task.caseRef()), task.assignee());
    if (!manager && !covers && !who.username().equals(task.assignee())) {
      throw new AlreadyDone(task.assignee() == null ? "Nobody has this task. Take it before you give it to someone."
          : staff.nameOf(task.assignee()) + " has this task. Only they or a manager can give it to someone else.");
    }
  }
}
