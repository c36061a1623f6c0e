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
  private final LastHearing hearing;
  private final Clock clock;

  LimitsToday(LimitRows rows, LastHearing hearing, Clock clock) {
    this.rows = rows;
    this.hearing = hearing;
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

  @Override
  public Optional<LocalDate> lastDayToHear(String caseRef, String limitId) {
    return rows.current(caseRef, limitId, null).map(LimitRow::limit).filter(limit -> limit.operationalDue() != null)
        .map(hearing::of);
  }
}
