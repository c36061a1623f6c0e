package org.ehccasework.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.ehccasework.engine.internal.TaskRows;
import org.ehccasework.people.StaffDirectory;
import org.springframework.stereotype.Component;

/** The user tasks of cases. A use case completes its task here, after it has written its own rows. */
@Component
public class CaseTasks {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' h:mma", Locale.UK);

  private final TaskService engine;
  private final TaskRows rows;
  private final StaffDirectory staff;

  CaseTasks(TaskService engine, TaskRows rows, StaffDirectory staff) {
    this.engine = engine;
    this.rows = rows;
    this.staff = staff;
  }

  /** The open task with this id; says who did it and when where it is no longer open. */
  public OpenTask get(String id) {
    return rows.open(id).orElseThrow(() -> notOpen(id));
  }

  private OpenTask hold(String id) {
    return rows.hold(id).orElseThrow(() -> notOpen(id));
  }

  private RuntimeException notOpen(String id) {
    return rows.closed(id).<RuntimeException>map(this::alreadyDone)
        .orElseGet(() -> new NoSuchTask("There is no such task."));
  }

  /** The open tasks of a case, soonest first. */
  public List<OpenTask> open(String caseRef) {
    return rows.openOf(caseRef);
  }

  /** The finished tasks of a case, newest first. */
  public List<ClosedTask> closed(String caseRef) {
    return rows.closedOf(caseRef);
  }

  /** The cases in which a task of this name is open. */
  public List<String> casesWith(String key) {
    return rows.casesWithOpen(key);
  }

  public Optional<OpenTask> find(String caseRef, String key, String itemId) {
    return rows.openOf(caseRef).stream().filter(task -> task.key().equals(key))
        .filter(task -> itemId == null || itemId.equals(task.itemId())).findFirst();
  }

  /** The open task of this name; says who did it and when where it is no longer open. */
  public OpenTask require(String caseRef, String key, String itemId) {
    return find(caseRef, key, itemId).orElseThrow(() -> notOpen(caseRef, key, itemId));
  }

  private RuntimeException notOpen(String caseRef, String key, String itemId) {
    return rows.lastClosed(caseRef, key, itemId).<RuntimeException>map(this::alreadyDone)
        .orElseGet(() -> new NoSuchTask("There is no task of this kind in " + caseRef + " at present."));
  }

  /**
   * Completes the open task of this name. Call it last: what was written before is undone with it when
   * someone else was faster.
   */
  public void complete(String caseRef, String key, String itemId, CaseVariable.Answer<?>... answers) {
    OpenTask task = rows.hold(caseRef, key, itemId).orElseThrow(() -> notOpen(caseRef, key, itemId));
    Map<String, Object> values = new HashMap<>();
    for (CaseVariable.Answer<?> answer : answers) {
      values.put(answer.variable().variableName(), answer.value());
    }
    try {
      engine.complete(task.id(), values);
    } catch (OptimisticLockingException | NullValueException faster) {
      throw new TaskAlreadyDone(caseRef, task.name() + " has just been done by someone else.");
    } catch (ProcessEngineException wrapped) {
      if (wrapped.getCause() instanceof TaskAlreadyDone faster) {
        throw faster;
      }
      throw wrapped;
    }
  }

  /** Gives the task to this person, unless someone else has taken it. */
  public void take(String id, String username) {
    OpenTask task = hold(id);
    if (task.assignee() != null && !task.assignee().equals(username)) {
      throw new TaskAlreadyDone(task.caseRef(), staff.nameOf(task.assignee()) + " has already taken this task.");
    }
    assign(id, username);
  }

  /** Gives the task to this person, or to nobody where {@code username} is null. */
  public void assign(String id, String username) {
    try {
      engine.setAssignee(id, username);
    } catch (OptimisticLockingException | NullValueException faster) {
      throw new TaskAlreadyDone(null, "Someone else has just changed this task.");
    }
  }

  /** Sets the day to aim for, after a limit was worked out again; {@code dueOn} is a London day or null. */
  public void aimFor(String id, LocalDate dueOn) {
    Task task = engine.createTaskQuery().taskId(id).singleResult();
    if (task != null) {
      task.setDueDate(dueOn == null ? null : Date.from(dueOn.atTime(23, 59).atZone(LONDON).toInstant()));
      engine.saveTask(task);
    }
  }

  private TaskAlreadyDone alreadyDone(ClosedTask task) {
    String when = whenWords(task.closedAt());
    return new TaskAlreadyDone(task.caseRef(), task.done()
        ? staff.nameOf(task.closedBy()) + " did this on " + when + ": " + task.title() + "."
        : task.title() + " is no longer needed since " + when + ".");
  }

  private static String whenWords(Instant at) {
    return WHEN.format(at.atZone(LONDON)).replace("AM", "am").replace("PM", "pm");
  }
}
