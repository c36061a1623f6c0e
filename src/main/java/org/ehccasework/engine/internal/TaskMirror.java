package org.ehccasework.engine.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.ehccasework.engine.ItemWords;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.people.SystemActor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Writes every change the engine makes to a task into our own row of it, in the engine's transaction. */
@Component
class TaskMirror {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final TaskRows rows;
  private final Supplier<List<ItemWords>> items;
  private final TaskHints hints;

  TaskMirror(TaskRows rows, ObjectProvider<ItemWords> items, TaskHints hints) {
    this.rows = rows;
    // they need what needs this: asked for at the first use, and then once
    this.items = SingletonSupplier.of(() -> items.stream().toList());
    this.hints = hints;
  }

  @EventListener
  void on(DelegateTask task) {
    switch (task.getEventName()) {
      case TaskListener.EVENTNAME_CREATE -> rows.add(openTask(task));
      case TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_UPDATE ->
          rows.change(task.getId(), task.getAssignee(), day(task.getDueDate()));
      case TaskListener.EVENTNAME_COMPLETE -> close(task);
      case TaskListener.EVENTNAME_DELETE -> rows.close(task.getId(), SystemActor.cause(), false);
      default -> { }
    }
  }

  private void close(DelegateTask task) {
    if (!rows.close(task.getId(), SystemActor.cause(), true)) {
      throw new TaskAlreadyDone(caseRef(task), task.getName() + " has just been done by someone else.");
    }
  }

  private OpenTask openTask(DelegateTask task) {
    ItemWords item = item(task);
    String itemId = item == null ? null : item.variable().orNull(task);
    return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), caseRef(task), itemId,
        item == null ? null : item.words(itemId), task.getAssignee(),
        task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).sorted().toList(),
        day(task.getDueDate()), null, hints.of(task.getTaskDefinitionKey(), caseRef(task), itemId));
  }

  /** A task belongs to the item its own process was started for. */
  private ItemWords item(DelegateTask task) {
    String process = task.getProcessDefinitionId().split(":")[0];
    return items.get().stream().filter(item -> item.variable() == ItemProcesses.itemOf(process)).findFirst().orElse(null);
  }

  private static String caseRef(DelegateTask task) {
    return task.getExecution().getProcessBusinessKey();
  }

  private static LocalDate day(Date date) {
    return date == null ? null : date.toInstant().atZone(LONDON).toLocalDate();
  }
}
