package org.ehccasework.worklist;

import java.time.LocalDate;
import java.util.List;

/**
 * One page of the tasks a person has put off, the soonest to come back first.
 *
 * @param matching how many there are
 */
public record Waiting(List<Line> lines, int matching) {

  /** Rows a page. */
  public static final int PAGE = 25;

  /** What was said when a task was put off. */
  public record PutOff(String waitingFor, String reason, LocalDate followUp) {}

  /**
   * One task that waits.
   *
   * @param waitingFor who has to do something first
   * @param since the day it was put off
   * @param followUp the day it comes back
   */
  public record Line(TaskLine task, String waitingFor, String reason, LocalDate since, LocalDate followUp) {}
}
