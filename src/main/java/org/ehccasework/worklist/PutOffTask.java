package org.ehccasework.worklist;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.Cover;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.ehccasework.worklist.internal.PutOffPolicy;
import org.ehccasework.worklist.internal.PutOffRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a task off to a day, because someone else has to do something first; its dates stay where they are. */
@Service
public class PutOffTask {

  private final CaseAccess access;
  private final TaskDesk desk;
  private final PutOffRows rows;
  private final CaseHistory history;
  private final CaseTasks tasks;
  private final StaffDirectory staff;
  private final CurrentActor actor;
  private final Clock clock;
  private final Cover cover;
  private final CaseFiles files;

  PutOffTask(CaseAccess access, TaskDesk desk, PutOffRows rows, CaseHistory history, CaseTasks tasks,
      StaffDirectory staff, CurrentActor actor, Clock clock, Cover cover, CaseFiles files) {
    this.access = access;
    this.desk = desk;
    this.rows = rows;
    this.history = history;
    this.tasks = tasks;
    this.staff = staff;
    this.actor = actor;
    this.clock = clock;
    this.cover = cover;
    this.files = files;
  }

  /**
   * @param waitingFor who has to do something first
   * @param followUp the day the task comes back
   */
  public record Command(String caseRef, String taskId, String waitingFor, String reason, LocalDate followUp) {}

  /** A task that nobody has becomes the task of the person who puts it off. */
  @Transactional
  @CaseReaders
  public void putOff(Command command) {
    access.requireWork(command.caseRef());
    OpenTask task = desk.get(command.taskId());
    if (!task.caseRef().equals(command.caseRef())) {
      throw new NotFound("This task does not belong to " + command.caseRef() + ".");
    }
    if (task.assignee() != null && !task.assignee().equals(actor.username())
        && !cover.covers(actor.username(), files.get(task.caseRef()), task.assignee())) {
      throw new AlreadyDone(staff.nameOf(task.assignee()) + " has this task. Only they can put it off.");
    }
    LocalDate today = LocalDate.now(clock);
    check(command, task, today);
    rows.keep(task.id(), new Waiting.PutOff(command.waitingFor().strip(), command.reason().strip(),
        command.followUp()), today, PutOffPolicy.isLate(task.dueOn(), today), actor.username());
    history.add(task.caseRef(), "case", "Put off until " + Words.date(command.followUp()) + ": " + task.title(),
        "Waiting for " + command.waitingFor().strip() + ". " + command.reason().strip());
    if (task.assignee() == null) {
      tasks.take(task.id(), actor.username());
    }
  }

  private void check(Command command, OpenTask task, LocalDate today) {
    if (command.waitingFor().isBlank()) {
      throw new RuleBroken("waitingFor", "Enter who you wait for");
    }
    if (command.reason().isBlank()) {
      throw new RuleBroken("reason", "Enter why it has to wait");
    }
    PutOffPolicy.stays(task.dueOn(), desk.waitsForOthers(task.key()), today).ifPresent(words -> {
      throw new RuleBroken("followUp", words);
    });
    if (command.followUp() == null || !command.followUp().isAfter(today)) {
      throw new RuleBroken("followUp", "Put off until must be after today, " + Words.date(today));
    }
    PutOffPolicy.lastDay(task.dueOn(), today).filter(command.followUp()::isAfter).ifPresent(last -> {
      throw new RuleBroken("followUp", "Put off until must be on or before " + Words.date(last)
          + PutOffPolicy.whyLast(task.dueOn(), today));
    });
  }
}
