package org.ehccasework.people.web;

import java.util.UUID;

/** Reads ids out of addresses and forms. */
final class Ids {

  private Ids() {}

  /** The id, or null where the text is none. */
  static UUID of(String text) {
    try {
      return text == null || text.isBlank() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }
}
