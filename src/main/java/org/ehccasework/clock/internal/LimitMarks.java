package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.ehccasework.clock.CaseLimit;
import org.springframework.stereotype.Component;

/** What has been done about a limit that is near or past: kept on its row, each once. */
@Component
public class LimitMarks {

  private final LimitRows rows;

  LimitMarks(LimitRows rows) {
    this.rows = rows;
  }

  /** The limit, marked; empty where it is met or someone was reminded before. */
  public Optional<CaseLimit> reminded(String caseRef, String limitId, LocalDate on) {
    Optional<LimitRow> row = rows.current(caseRef, limitId, null)
        .filter(each -> each.limit().isOpen() && each.remindedOn() == null);
    row.ifPresent(each -> rows.reminded(each.id(), on));
    return row.map(LimitRow::limit);
  }

  public void breached(CaseLimit limit, LocalDate on) {
    rows.breached(limit.id(), on);
  }

  public void ownTarget(CaseLimit limit, LocalDate day) {
    rows.ownTarget(limit.id(), day);
  }
}
