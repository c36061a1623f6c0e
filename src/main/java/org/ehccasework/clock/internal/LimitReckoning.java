package org.ehccasework.clock.internal;

import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Component;

/** The limit an exception is about, and its result after the exception was decided. */
@Component
public class LimitReckoning {

  private final LimitRows rows;
  private final Reckoning reckoning;

  LimitReckoning(LimitRows rows, Reckoning reckoning) {
    this.rows = rows;
    this.reckoning = reckoning;
  }

  public CaseLimit of(CaseException claim) {
    return rows.current(claim.caseRef(), claim.limitId(), claim.itemId()).map(LimitRow::limit)
        .orElseThrow(() -> new RuleBroken("", "The limit this exception was claimed for is not there any more."));
  }

  public CaseLimit again(CaseLimit limit) {
    return reckoning.again(rows.get(limit.caseRef(), limit.id()));
  }
}
