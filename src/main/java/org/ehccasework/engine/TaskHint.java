package org.ehccasework.engine;

import java.util.Set;

/** Says in one line what is known of a task by now, so that nobody opens the case to find out. */
public interface TaskHint {

  /** The user tasks it speaks of, by their ids in the models. */
  Set<String> tasks();

  /**
   * At most 200 characters, never a person's name; null where there is nothing to say.
   *
   * @param itemId what the task is about; null where there is only one such task in a case
   */
  String of(String task, String caseRef, String itemId);
}
