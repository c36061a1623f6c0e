package org.ehccasework.web.task;

import org.ehccasework.engine.OpenTask;
import org.ehccasework.web.form.FormAnswers;

/** Turns the answers to one kind of user task into its feature's use case. */
public interface TaskHandler {

  /** The user task's id in the model. */
  String taskKey();

  /** Runs the use case, which also completes the task. */
  void complete(OpenTask task, FormAnswers answers);

  /** What to show with the form. */
  default TaskContext context(OpenTask task) {
    return TaskContext.none();
  }
}
