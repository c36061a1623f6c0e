package org.ehccasework.engine;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.ehccasework.engine.internal.TaskRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Keeps the line below a task's name: written when the task opens, and again when its module says so. */
@Component
public class TaskHints {

  private final Supplier<List<TaskHint>> modules;
  private final TaskRows rows;

  TaskHints(ObjectProvider<TaskHint> modules, TaskRows rows) {
    // they need what needs this: asked for at the first use, and then once
    this.modules = SingletonSupplier.of(() -> modules.stream().toList());
    this.rows = rows;
  }

  /** What is known of a task that opens; null where nothing is. */
  public String of(String task, String caseRef, String itemId) {
    return modules.get().stream().filter(module -> module.tasks().contains(task)).findFirst()
        .map(module -> module.of(task, caseRef, itemId)).orElse(null);
  }

  /**
   * Asks again what is known of the open task of this name; call it after the rows are written.
   *
   * @param itemId what the task is about; null where there is only one such task in a case
   */
  public void renew(String caseRef, String task, String itemId) {
    rows.openOf(caseRef).stream().filter(open -> open.key().equals(task))
        .filter(open -> Objects.equals(open.itemId(), itemId)).forEach(open -> {
          String hint = of(task, caseRef, open.itemId());
          if (!Objects.equals(hint, open.hint())) {
            rows.hint(open.id(), hint);
          }
        });
  }
}
