package org.ehccasework.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * What someone who works on a plan said about a part of it; never printed.
 *
 * @param version the version that was being written
 * @param row null where it is about the whole section
 * @param label what the part was called when it was written: "F2" or "section C"
 * @param settledBy null while it is open
 */
public record PlanComment(UUID id, int version, PlanSection section, UUID row, String label, String words,
    String writtenBy, Instant writtenAt, String settledBy, Instant settledAt) {

  public boolean isOpen() {
    return settledBy == null;
  }
}
