package org.ehccasework.people.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A field as the shared page fragments draw it.
 *
 * @param error what to put right, or null
 */
record Field(String id, String name, Kind type, String label, String hint, String value, List<Choice> choices,
    String error) {

  /** What the fragments tell apart. */
  enum Kind { TEXT, CHOICE }

  /** One answer to choose. */
  record Choice(String id, String value, String label, boolean chosen) {}

  /** The ids of the hint and the error, for {@code aria-describedby}; null where there is neither. */
  public String describedBy() {
    String ids = String.join(" ", Stream.of(hasHint() ? id + "-hint" : "", error == null ? "" : id + "-error")
        .filter(part -> !part.isEmpty()).toList());
    return ids.isEmpty() ? null : ids;
  }

  /** Lines a text area shows; nothing long is written here. */
  public int lines() {
    return 5;
  }

  public boolean hasHint() {
    return hint != null && !hint.isBlank();
  }

  public boolean ticked() {
    return "true".equals(value);
  }
}
