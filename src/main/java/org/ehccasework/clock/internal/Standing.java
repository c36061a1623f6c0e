package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.statute.Status;

/** How a limit stands on a day: late as soon as its day has passed, whether or not anything has run since. */
final class Standing {

  private Standing() {}

  static CaseLimit on(LocalDate today, CaseLimit limit) {
    if (!limit.isOpen() || !limit.isDuty() || limit.due() == null) {
      return limit;
    }
    boolean past = today.isAfter(limit.due());
    Status status = !past ? Status.OPEN : limit.excused() ? Status.LATE_EXCUSED : Status.LATE;
    return new CaseLimit(limit.id(), limit.caseRef(), limit.limitId(), limit.itemId(), limit.title(), limit.law(),
        limit.bound(), limit.startedOn(), limit.due(), limit.operationalDue(), limit.outer(), limit.doneOn(),
        limit.method(), limit.comparedOn(), limit.owed(), status,
        past ? ChronoUnit.DAYS.between(limit.due(), today) : 0, limit.excused(), limit.excuseEnds(),
        limit.internalTarget(), limit.breachedOn(), limit.explanation());
  }
}
