package org.ehccasework.engine;

import java.time.Instant;

/** A task that was done, or that fell away with the step it belonged to; {@code closedBy} is a username. */
public record ClosedTask(String id, String key, String name, String caseRef, String itemId, String about,
    String closedBy, Instant closedAt, boolean done) {

  public String title() {
    return about == null ? name : name + ": " + about;
  }
}
