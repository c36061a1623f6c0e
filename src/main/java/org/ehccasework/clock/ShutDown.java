package org.ehccasework.clock;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which an authority shuts down, such as between Christmas and New Year.
 *
 * @param lastDay the last day nobody works, which may be the first
 * @param reason as staff call it
 * @param addedBy username of who said so
 */
public record ShutDown(UUID id, UUID authorityId, LocalDate firstDay, LocalDate lastDay, String reason,
    String addedBy) {

  public boolean covers(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }
}
