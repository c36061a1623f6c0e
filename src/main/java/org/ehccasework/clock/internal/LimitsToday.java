package org.ehccasework.clock.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.springframework.stereotype.Component;

/** Reads the rows of limits and says how they stand today. */
@Component
class LimitsToday implements CaseLimits {

  private final LimitRows rows;
  private final Clock clock;

  LimitsToday(LimitRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public List<CaseLimit> of(String caseRef) {
    LocalDate today = LocalDate.now(clock);
    return rows.of(caseRef).stream().map(row -> Standing.on(today, row.limit())).toList();
  }

  @Override
  public Optional<CaseLimit> find(String caseRef, String limitId, String itemId) {
    LocalDate today = LocalDate.now(clock);
    return rows.current(caseRef, limitId, itemId).map(row -> Standing.on(today, row.limit()));
  }
}
