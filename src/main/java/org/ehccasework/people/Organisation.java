package org.ehccasework.people;

import java.util.UUID;

/**
 * A body the authority works with, and the lead it turns to when the body is late.
 *
 * @param leadTitle as in "Designated clinical officer"
 */
public record Organisation(UUID id, UUID authorityId, Kind kind, String name, String address, String email,
    String leadTitle, String leadName, String leadEmail) {

  /** What the body gives advice on. */
  public enum Kind {
    HEALTH("Health body"), PSYCHOLOGY("Educational psychology"), SOCIAL_CARE("Social care"),
    SENSORY("Teachers of sensory impairment"), YOUTH_JUSTICE("Youth justice"), OTHER("Other");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
