package org.ehccasework.clock;

import java.util.UUID;
import org.ehccasework.clock.internal.ShutDownRows;
import org.ehccasework.statute.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Gives each authority its calendar of days at work. */
@Component
public class OfficeDays {

  private static final WorkingCalendar LAW = WorkingCalendar.england();

  private final ShutDownRows rows;

  OfficeDays(ShutDownRows rows) {
    this.rows = rows;
  }

  public OfficeCalendar of(UUID authorityId) {
    return new OfficeCalendar(LAW, rows.of(authorityId));
  }

  /** The calendar of the authority whose case it is. */
  public OfficeCalendar ofCase(String caseRef) {
    return new OfficeCalendar(LAW, rows.ofCase(caseRef));
  }
}
