package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.clock.CaseLimit;

/**
 * A limit as it is kept.
 *
 * @param limit as of the day it was last changed
 * @param remindedOn the day the coordinator was reminded; null while not
 * @param localTarget the day the authority has set itself; null where it has not
 * @param openedBy the letter that started it; null where none did
 * @param metBy the letter that met it; null where none did
 */
public record LimitRow(CaseLimit limit, LocalDate remindedOn, LocalDate localTarget, UUID openedBy, UUID metBy) {

  UUID id() {
    return limit.id();
  }
}
