package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.clock.CaseLimit;

/**
 * A limit as it is kept.
 *
 * @param limit as of the day it was last changed
 * @param remindedOn the day the coordinator was reminded; null while not
 * @param managersTarget the day a manager has set for this one limit; null where none has; it comes before the day
 *     after an exception, and that before what the authority wants always
 * @param localTarget the day the authority has set itself; null where it has not
 * @param toldFrom the later day from which the family was told its time counts; null where it was told none
 * @param openedBy the letter that started it; null where none did
 * @param metBy the letter that met it; null where none did
 */
public record LimitRow(CaseLimit limit, LocalDate remindedOn, LocalDate managersTarget, LocalDate localTarget,
    LocalDate toldFrom, UUID openedBy, UUID metBy) {

  /** The row of a limit that has just been worked out: of the targets the one that counts. */
  static LimitRow of(CaseLimit result, LocalDate remindedOn, LocalDate managersTarget, LocalDate localTarget,
      LocalDate toldFrom, UUID openedBy, UUID metBy) {
    LocalDate afterException = result.internalTarget();
    LocalDate target = managersTarget != null ? managersTarget : afterException != null ? afterException : localTarget;
    return new LimitRow(result.aimedAt(target), remindedOn, managersTarget, localTarget, toldFrom, openedBy,
        metBy);
  }

  /** What stands in the row after this result was written. */
  LimitRow with(CaseLimit result, UUID by) {
    return of(result, remindedOn, managersTarget, localTarget, toldFrom, openedBy, by);
  }

  UUID id() {
    return limit.id();
  }
}
