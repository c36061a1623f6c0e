package org.ehccasework.clock.internal;

import java.time.LocalDate;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.OfficeDays;
import org.springframework.stereotype.Component;

/** The last day on which a panel can be heard: two days of work are left to decide and write (house rule). */
@Component
class LastHearing {

  private static final int TO_WRITE = 2;

  private final OfficeDays office;

  LastHearing(OfficeDays office) {
    this.office = office;
  }

  LocalDate of(CaseLimit limit) {
    return office.ofCase(limit.caseRef()).before(limit.operationalDue(), TO_WRITE);
  }
}
