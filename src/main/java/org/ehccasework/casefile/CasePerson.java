package org.ehccasework.casefile;

import java.util.UUID;

/**
 * Someone or a body concerned with a case.
 *
 * @param agreedEmail whether they agreed to have letters by email: it then takes effect on the day
 * @param mayBeWrittenTo false where letters must not go to them
 * @param notes for staff, as in "Polish interpreter"; never in a letter; may be null
 */
public record CasePerson(UUID id, String caseRef, Kind kind, String name, String organisation, String address,
    String email, String phone, boolean agreedEmail, boolean mayBeWrittenTo, String notes) {

  /** Someone of whom nothing is noted for staff. */
  public CasePerson(UUID id, String caseRef, Kind kind, String name, String organisation, String address,
      String email, String phone, boolean agreedEmail, boolean mayBeWrittenTo) {
    this(id, caseRef, kind, name, organisation, address, email, phone, agreedEmail, mayBeWrittenTo, null);
  }

  /** Tells one state of the details from another, so that a page can say what it was based on. */
  public String mark() {
    return Integer.toHexString(toString().hashCode());
  }

  /** What they are to the case; letters choose their recipients by it. */
  public enum Kind {
    PARENT("Parent"), YOUNG_PERSON("Young person"), REQUESTER("Person who asked"), SETTING("School or setting"),
    HEALTH("Health body"), SOCIAL_CARE("Social care"), OTHER("Other");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
