package org.ehccasework.worklist;

import java.util.List;
import java.util.Map;

/**
 * What a person has.
 *
 * @param held all of it, counted
 * @param lines one page of the tasks asked for, soonest first
 */
public record OwnWork(HeldTasks held, List<TaskLine> lines) {

  /** The page as a list of its own, with the filter it was asked for. */
  public Tasks tasks(TaskFilter asked) {
    Map<DueGroup, Integer> counts = held.counts(asked.kind());
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new Tasks(lines, counts, asked.due() == null ? all : counts.get(asked.due()));
  }
}
