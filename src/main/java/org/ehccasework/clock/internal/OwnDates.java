package org.ehccasework.clock.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** The days of a limit that are ours and not the law's: the day of work to aim for, and our own target. */
@Component
public class OwnDates {

  private final LimitRows rows;
  private final Reckoning reckoning;
  private final LocalTargets targets;
  private final CaseHistory history;
  private final Clock clock;

  OwnDates(LimitRows rows, Reckoning reckoning, LocalTargets targets, CaseHistory history, Clock clock) {
    this.rows = rows;
    this.reckoning = reckoning;
    this.targets = targets;
    this.history = history;
    this.clock = clock;
  }

  /** Works out the open limits of a case again; true where a day of ours has moved. */
  public boolean follow(String caseRef) {
    boolean moved = false;
    for (LimitRow row : rows.of(caseRef)) {
      if (row.limit().isOpen() && row.limit().due() != null) {
        CaseLimit after = reckoning.again(row);
        moved |= !Objects.equals(after.operationalDue(), row.limit().operationalDue());
        moved |= target(row, after);
      }
    }
    return moved;
  }

  /** A target that has passed stays as it was, and none is set that could only be missed. */
  private boolean target(LimitRow before, CaseLimit limit) {
    LocalDate today = LocalDate.now(clock);
    LocalDate was = before.localTarget();
    LocalDate is = targets.dayFor(limit);
    boolean past = was != null && was.isBefore(today) || is != null && is.isBefore(today);
    if (past || Objects.equals(was, is)) {
      return false;
    }
    rows.localTarget(limit.id(), is);
    history.add(limit.caseRef(), "limit", is == null ? "'" + limit.title() + "' has no target of our own any more."
        : "Our own target for '" + limit.title() + "' is now " + Words.date(is) + ".", null);
    return true;
  }
}
