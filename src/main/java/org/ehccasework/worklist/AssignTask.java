package org.ehccasework.worklist;

import java.util.Optional;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager gives a task to someone else, or back to the team. */
@Service
public class AssignTask {

  private final CaseAccess access;
  private final CaseTasks tasks;
  private final TaskDesk desk;
  private final StaffDirectory staff;
  private final Authorities authorities;
  private final CaseHistory history;

  AssignTask(CaseAccess access, CaseTasks tasks, TaskDesk desk, StaffDirectory staff, Authorities authorities,
      CaseHistory history) {
    this.access = access;
    this.tasks = tasks;
    this.desk = desk;
    this.staff = staff;
    this.authorities = authorities;
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
    Optional<StaffMember> person = Optional.ofNullable(command.username()).map(username -> who(username, task));
    history.add(task.caseRef(), "people", person.map(member -> "Task given to " + member.name() + ": ")
        .orElse("Task given back to the team: ") + task.title(), null);
    tasks.assign(task.id(), command.username());
    return task;
  }

  private StaffMember who(String username, OpenTask task) {
    return staff.find(username).filter(StaffMember::enabled)
        .filter(member -> member.authorityId().equals(authorities.current().id()))
        .filter(member -> desk.mayDo(member.roles(), task))
        .orElseThrow(() -> new RuleBroken("username", "Choose someone who may do this task"));
  }
}
