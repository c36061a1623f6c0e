package org.ehccasework.statute;

import java.time.LocalDate;

/**
 * How a limit was met.
 *
 * @param effectiveOn the day the act took effect; null while nothing was sent
 * @param comparedOn the day set against the limit (effect for notify, dispatch for send); null while nothing was done
 * @param daysLate calendar days from {@code due} to {@code comparedOn}; 0 if in time or not done
 * @param exception what came of the recorded exceptions
 */
public record Assessment(Deadline deadline, Status status, long daysLate, LocalDate effectiveOn, LocalDate comparedOn,
    ExceptionFinding exception) {

  public boolean isExcused() {
    return exception.excused();
  }
}
