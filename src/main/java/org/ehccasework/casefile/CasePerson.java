package org.ehccasework.casefile;

import java.util.UUID;

/**
 * Someone or a body concerned with a case.
 *
 * @param agreedEmail whether they agreed to have letters by email: it then takes effect on the day
 * @param mayBeWrittenTo false where letters must not go to them
 * @param notes for staff, as in "Rings before eight"; never in a letter; may be null
 * @param ties what they are to the child, and what follows for letters
 * @param needs how they can be reached and read
 * @param noLetters why letters must not go to them; null where they may
 */
public record CasePerson(UUID id, String caseRef, Kind kind, String name, String organisation, String address,
    String email, String phone, boolean agreedEmail, boolean mayBeWrittenTo, String notes, PersonTies ties,
    PersonNeeds needs, NoLetters noLetters) {

  /** Longer notes are not kept. */
  private static final int MOST_NOTES = 2000;

  /** Someone of whom no ties and needs are known. */
  public CasePerson(UUID id, String caseRef, Kind kind, String name, String organisation, String address,
      String email, String phone, boolean agreedEmail, boolean mayBeWrittenTo, String notes) {
    this(id, caseRef, kind, name, organisation, address, email, phone, agreedEmail, mayBeWrittenTo, notes,
        PersonTies.NONE, PersonNeeds.NONE, null);
  }

  /** Someone of whom nothing is noted for staff. */
  public CasePerson(UUID id, String caseRef, Kind kind, String name, String organisation, String address,
      String email, String phone, boolean agreedEmail, boolean mayBeWrittenTo) {
    this(id, caseRef, kind, name, organisation, address, email, phone, agreedEmail, mayBeWrittenTo, null);
  }

  /** The same with other ties and needs. */
  public CasePerson with(PersonTies otherTies, PersonNeeds otherNeeds) {
    return new CasePerson(id, caseRef, kind, name, organisation, address, email, phone, agreedEmail, mayBeWrittenTo,
        notes, otherTies, otherNeeds, noLetters);
  }

  /** The same at another address. */
  public CasePerson movedTo(String otherAddress, PersonTies otherTies) {
    return new CasePerson(id, caseRef, kind, name, organisation, otherAddress, email, phone, agreedEmail,
        mayBeWrittenTo, notes, otherTies, needs, noLetters);
  }

  /** The same with another part in the case, and a note that says since when. */
  public CasePerson formerly(Kind now, String why) {
    String note = notes == null ? why : why + ". " + notes;
    return new CasePerson(id, caseRef, now, name, organisation, address, email, phone, agreedEmail, mayBeWrittenTo,
        note.length() > MOST_NOTES ? note.substring(0, MOST_NOTES) : note, ties, needs, noLetters);
  }

  /** Whether they belong to this school, college or other body; false where it is null. */
  public boolean isOf(String body) {
    return SettingNames.same(body, organisation);
  }

  /** What they are, as exactly as it is known: "Father", else "Parent". */
  public String title() {
    String relation = ties.relation();
    return relation != null ? Character.toUpperCase(relation.charAt(0)) + relation.substring(1)
        : ties.support() != null ? ties.support().words() : kind.words();
  }

  /** As {@link #title()} within a sentence. */
  public String titleInSentence() {
    return Character.toLowerCase(title().charAt(0)) + title().substring(1);
  }

  /** Tells one state of the details from another, so that a page can say what it was based on. */
  public String mark() {
    return Integer.toHexString(toString().hashCode());
  }

  /** What they are to the case; letters choose their recipients by it. */
  public enum Kind {
    PARENT("Parent"), YOUNG_PERSON("Young person"),
    /** Decides for a young person who cannot (timetable 2.11; Act, s.80). */
    REPRESENTATIVE("Representative"),
    /** Helps the family and decides nothing; is told and written to only with consent. */
    ADVOCATE("Advocate or supporter"),
    SOCIAL_WORKER("Social worker"), VIRTUAL_SCHOOL("Virtual school head"), REQUESTER("Person who asked"),
    SETTING("School or setting"), HEALTH("Health body"), SOCIAL_CARE("Social care"), OTHER("Other");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
