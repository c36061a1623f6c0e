package org.ehccasework.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.web.Words;

/**
 * Days on which an authority shuts down, such as between Christmas and New Year.
 *
 * @param lastDay the last day nobody works, which may be the first
 * @param reason as staff call it
 * @param addedBy username of who said so
 */
public record ShutDown(UUID id, UUID authorityId, LocalDate firstDay, LocalDate lastDay, String reason,
    String addedBy) {

  /** As in "Tuesday 29 December 2026 to Thursday 31 December 2026". */
  public String days() {
    String first = Words.dayAndDate(firstDay);
    return firstDay.equals(lastDay) ? first : first + " to " + Words.dayAndDate(lastDay);
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }
}
