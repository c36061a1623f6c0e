package org.ehccasework.plan.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.springframework.stereotype.Component;

/** The family's time to answer a draft: at least 15 days that begin with the day it reached them (reg 13(1)(a)). */
@Component
public class FamilyTime {

  private final CaseLimits limits;
  private final Clock clock;

  FamilyTime(CaseLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** The last day that is theirs. */
  public LocalDate lastDay(String caseRef) {
    return limits.find(caseRef, "draft-representations", null).map(CaseLimit::honoured)
        .orElseThrow(() -> new IllegalStateException("No draft plan has reached the family in " + caseRef));
  }

  public boolean isOver(String caseRef) {
    return LocalDate.now(clock).isAfter(lastDay(caseRef));
  }
}
