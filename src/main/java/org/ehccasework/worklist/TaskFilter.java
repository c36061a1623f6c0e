package org.ehccasework.worklist;

/**
 * Which of a person's tasks to list.
 *
 * @param due null for all
 * @param kind the user task's name in the model; null for all
 */
public record TaskFilter(DueGroup due, String kind) {

  public static TaskFilter by(DueGroup due) {
    return new TaskFilter(due, null);
  }
}
