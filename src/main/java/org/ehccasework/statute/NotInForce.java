package org.ehccasework.statute;

import java.time.LocalDate;

/** A clock was started before the law of its limit began. */
public class NotInForce extends RuntimeException {

  NotInForce(Limit earliest, LocalDate startedOn) {
    super("The law of '" + earliest.id() + "' applies from " + Dates.plain(earliest.inForceFrom()) + "; "
        + Dates.plain(startedOn) + " is before that");
  }
}
