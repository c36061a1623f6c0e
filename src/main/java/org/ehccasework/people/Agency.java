package org.ehccasework.people;

import java.util.Optional;
import java.util.stream.Stream;

/** For whom a panel member speaks or an adviser writes; the id is what {@link StaffMember#agency()} holds. */
public enum Agency {
  EDUCATION("education", "Education"), HEALTH("health", "Health"), SOCIAL_CARE("social-care", "Social care"),
  PSYCHOLOGY("psychology", "Educational psychology"), COMMISSIONING("commissioning", "Commissioning");

  private final String id;
  private final String words;

  Agency(String id, String words) {
    this.id = id;
    this.words = words;
  }

  public String id() {
    return id;
  }

  public String words() {
    return words;
  }

  public static Optional<Agency> of(String id) {
    return Stream.of(values()).filter(agency -> agency.id.equals(id)).findFirst();
  }
}
