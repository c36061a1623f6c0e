package org.ehccasework.statute;

import java.time.LocalDate;

/**
 * Whether an exception applies and why, in words an officer can act on.
 *
 * @param excuseEnds the day the cause ended, or null where none is recorded or nothing is excused
 * @param internalTarget the management date after the cause ended; never to be printed as a statutory date
 */
public record ExceptionFinding(boolean excused, String reason, LocalDate excuseEnds, LocalDate internalTarget) {

  static ExceptionFinding refused(String reason) {
    return new ExceptionFinding(false, reason, null, null);
  }
}
