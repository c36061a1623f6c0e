package org.ehccasework.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.worklist.internal.OwnWorkRows;
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
  private final OwnWorkRows own;
  private final CurrentActor actor;
  private final Clock clock;

  TaskLists(TaskListRows rows, PutOffRows putOff, OwnWorkRows own, CurrentActor actor, Clock clock) {
    this.rows = rows;
    this.putOff = putOff;
    this.own = own;
    this.actor = actor;
    this.clock = clock;
  }

  /** The tasks the person acting has; {@code filter} may be null. */
  public Tasks mine(DueGroup filter, int page) {
    return rows.page(actor.get(), Which.MINE, filter, page, LocalDate.now(clock));
  }

  /**
   * The same with all the person has counted by kind.
   *
   * @param kind the user task's name in the model, null for all; one of which there is nothing to do narrows nothing
   */
  public OwnWork own(DueGroup filter, String kind, int page) {
    OwnWork found = own.of(actor.get(), new TaskFilter(filter, kind), page, LocalDate.now(clock));
    return kind == null || found.held().has(kind) ? found : own(filter, null, page);
  }

  /** Those of these tasks that are open, soonest first; what the person may not see is as if it were not there. */
  public List<TaskLine> these(List<String> ids) {
    return ids.isEmpty() ? List.of() : rows.these(actor.get(), ids, LocalDate.now(clock));
  }

  /** The open tasks of these cases about one of these items, soonest first; {@link #these} says who sees which. */
  public List<TaskLine> about(List<String> caseRefs, List<String> itemIds) {
    return itemIds.isEmpty() ? List.of() : rows.about(actor.get(), caseRefs, itemIds, LocalDate.now(clock));
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
    return rows.page(actor.get(), Which.FREE, filter, page, LocalDate.now(clock));
  }

  /** Every open task, whoever has it. */
  public Tasks all(DueGroup filter, int page) {
    return rows.page(actor.get(), Which.ALL, filter, page, LocalDate.now(clock));
  }
}
