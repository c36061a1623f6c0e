package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.statute.NotInForce;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Component;

/** The limits of a case that count from the day its clock started. */
@Component
public class RequestLimits {

  private final LimitRows rows;
  private final Reckoning reckoning;
  private final NextDates next;
  private final LimitLaw law;
  private final LocalTargets targets;

  RequestLimits(LimitRows rows, Reckoning reckoning, NextDates next, LimitLaw law, LocalTargets targets) {
    this.rows = rows;
    this.reckoning = reckoning;
    this.next = next;
    this.law = law;
    this.targets = targets;
  }

  /** Counts them again from this day, also those that are met: being in time may now be being late. */
  public void restart(String caseRef, LocalDate start) {
    for (LimitRow row : of(caseRef)) {
      rows.start(row.id(), start, null);
      targets.keep(reckoning.again(row));
    }
    next.keep(caseRef);
  }

  /** The first day something was done about the request. */
  public Optional<LocalDate> firstDone(String caseRef) {
    return of(caseRef).stream().map(LimitRow::limit).map(CaseLimit::doneOn).filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  /** @param what the day is, as in "The date the request was received" */
  public void refuseBeforeTheLaw(String field, String what, LocalDate day) {
    try {
      law.of(LimitIds.DECIDE_TO_ASSESS, day);
    } catch (NotInForce tooEarly) {
      throw new RuleBroken(field, what + " must not be before EHC plans existed, 1 September 2014");
    }
  }

  private List<LimitRow> of(String caseRef) {
    return rows.of(caseRef).stream().filter(row -> LimitIds.OF_REQUEST.contains(row.limit().limitId())).toList();
  }
}
