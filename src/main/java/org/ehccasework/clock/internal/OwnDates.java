package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.Objects;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.OfficeDays;
import org.ehccasework.statute.Deadline;
import org.springframework.stereotype.Component;

/** The days of a limit that are ours and not the law's: the day of work to aim for. */
@Component
public class OwnDates {

  private final LimitRows rows;
  private final Reckoning reckoning;
  private final OfficeDays office;

  OwnDates(LimitRows rows, Reckoning reckoning, OfficeDays office) {
    this.rows = rows;
    this.reckoning = reckoning;
    this.office = office;
  }

  /** Works out the open limits of a case again; true where a day of ours has moved. */
  public boolean follow(String caseRef) {
    boolean moved = false;
    for (LimitRow row : rows.of(caseRef)) {
      if (row.limit().isOpen() && row.limit().due() != null) {
        CaseLimit after = reckoning.again(row.id());
        moved |= !Objects.equals(after.operationalDue(), row.limit().operationalDue());
      }
    }
    return moved;
  }
}
