package org.ehccasework.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.worklist.internal.PutOffRows;
import org.ehccasework.worklist.internal.TaskListRows;
import org.ehccasework.worklist.internal.TaskListRows.Which;
import org.springframework.stereotype.Component;

/** Lists of open tasks in the cases the person acting may see; one statement a list, pages count from 1. */
@Component
@CaseReaders
public class TaskLists {

  private final TaskListRows rows;
  private final PutOffRows putOff;
  private final CurrentActor actor;
  private final Clock clock;

  TaskLists(TaskListRows rows, PutOffRows putOff, CurrentActor actor, Clock clock) {
    this.rows = rows;
    this.putOff = putOff;
    this.actor = actor;
    this.clock = clock;
  }

  /** The tasks the person acting has; {@code filter} may be null. */
  public Tasks mine(DueGroup filter, int page) {
    return list(Which.MINE, filter, page);
  }

  /** The tasks the person acting has put off and that still wait. */
  public Waiting waiting(int page) {
    return putOff.page(actor.get(), page, LocalDate.now(clock));
  }

  /** What was said when this task was put off; empty where it was not. */
  public Optional<Waiting.PutOff> putOff(String taskId) {
    return putOff.find(taskId);
  }

  /** The tasks nobody has that the person acting may take. */
  public Tasks team(DueGroup filter, int page) {
    return list(Which.FREE, filter, page);
  }

  /** Every open task, whoever has it. */
  public Tasks all(DueGroup filter, int page) {
    return list(Which.ALL, filter, page);
  }

  private Tasks list(Which which, DueGroup filter, int page) {
    return rows.page(actor.get(), which, filter, page, LocalDate.now(clock));
  }
}
