package org.ehccasework.worklist;

import java.util.List;
import java.util.Map;

/**
 * One page of a list of tasks, soonest first.
 *
 * @param counts how many there are in each group, whatever the filter
 * @param matching how many the filter lets through
 */
public record Tasks(List<TaskLine> lines, Map<DueGroup, Integer> counts, int matching) {

  /** Rows a page. */
  public static final int PAGE = 25;

  public int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
