package org.ehccasework.worklist;

import java.util.List;

/**
 * The promises a person has to keep, soonest first.
 *
 * @param all how many there are; the lines are the most urgent of them
 * @param overdue how many of all are past their day
 */
public record Promises(List<PromiseLine> lines, int all, int overdue) {

  /** Rows shown. */
  public static final int MOST = 25;
}
