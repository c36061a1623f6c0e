package org.ehccasework.web.task;

import java.util.Optional;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.web.form.FormAnswers;

/** Turns the answers to one kind of user task into its feature's use case. */
public interface TaskHandler {

  /** The user task's id in the model. */
  String taskKey();

  /** Runs the use case, which also completes the task. */
  void complete(OpenTask task, FormAnswers answers);

  /** The task of the same item whose page comes up next, where whoever did this one may do it. */
  default Optional<String> followedBy() {
    return Optional.empty();
  }

  /** Whether whoever did this one is led on at once to what they can do next in the case. */
  default boolean leadsOn() {
    return false;
  }

  /** Whether the task can be done now; false where its page would only be looked at, as while others are awaited. */
  default boolean isReady(OpenTask task) {
    return !waitsForOthers();
  }

  /** The page of the paper the task was about, to print it from; empty where there is none. */
  default Optional<String> paper(String caseRef, String itemId) {
    return Optional.empty();
  }

  /** The question answered by a document of the case, where its file may be sent with the answers; else empty. */
  default Optional<String> takesFileFor() {
    return Optional.empty();
  }

  /** Whether the page offers to keep what was typed before it is complete. */
  default boolean savesDrafts() {
    return false;
  }

  /** Keeps what was typed, gaps and all, and leaves the task open; read the form as {@code TaskForm.withGaps()}. */
  default void saveDraft(OpenTask task, FormAnswers answers) {
    throw new UnsupportedOperationException(taskKey() + " keeps no drafts");
  }

  /** Whether the task waits for what others owe, so that it can be put off for a few days although it is late. */
  default boolean waitsForOthers() {
    return false;
  }

  /** What to show with the form. */
  default TaskContext context(OpenTask task) {
    return TaskContext.none();
  }
}
