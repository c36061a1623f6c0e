package org.ehccasework.letters.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Household;

/**
 * Someone who gets a copy of a letter of their own: a household of the family, or a body.
 *
 * @param role what they are to the case, in words
 * @param confidential whether the address stands on their own copy alone, and on no page
 * @param email the addresses known, with commas between them; may be null
 * @param takesEmail whether all of them agreed to have letters by email at an address we know
 * @param needs what their copy must be, as in "translated into Polish"; empty for an ordinary one
 */
public record Recipient(Part part, String role, String name, String organisation, String address,
    boolean confidential, String email, boolean takesEmail, String needs) {

  /** Why they get it. */
  public enum Part {
    /** They hold the rights, or act for who does: the letter is theirs. */
    FAMILY,
    /** Who holds the rights agreed that they get a copy. */
    COPY,
    /** The law or the plan wants them told. */
    BODY
  }

  private static final String IN_HOUSE = "Asks in person";
  private static final String IN_PERSON = "In person only";
  private static final Set<Kind> BODIES = EnumSet.of(Kind.SETTING, Kind.HEALTH, Kind.SOCIAL_CARE, Kind.SOCIAL_WORKER,
      Kind.VIRTUAL_SCHOOL);

  /** A body that gave its address for the case takes letters there; a person must have agreed. */
  static Recipient of(CasePerson person) {
    boolean agreed = person.agreedEmail() || BODIES.contains(person.kind());
    return new Recipient(Part.BODY, person.kind().words(), person.name(), person.organisation(), person.address(),
        person.ties().addressConfidential(), person.email(), agreed && isKnown(person.email()),
        person.needs().ofLetters());
  }

  /** One copy for all who live together. */
  static Recipient of(Part part, Household home) {
    CasePerson first = home.people().get(0);
    if (home.people().size() == 1) {
      Recipient alone = of(first);
      return new Recipient(part, alone.role, alone.name, alone.organisation, alone.address, alone.confidential,
          alone.email, alone.takesEmail, alone.needs);
    }
    String role = first.kind() == Kind.PARENT ? "Parents" : first.kind().words();
    return new Recipient(part, role, home.names(), first.organisation(), home.address(), home.confidential(),
        home.emails(), home.agreedEmail() && isKnown(home.emails()), home.needs());
  }

  /** The one asked for advice or consulted; the way it takes letters was agreed with it. */
  static Recipient asked(String name, String address) {
    return to("Asked", name, address);
  }

  /** The school or college that the final plan names. */
  static Recipient inPlan(String name, String address) {
    return to("Named in the plan", name, address);
  }

  /** Whoever asks the family in person, where no letter may go to it. */
  static Recipient inHouse(String name) {
    return to(IN_HOUSE, name, null);
  }

  /** The family, where nobody in it may be written to: someone gives them the letter or reads it out. */
  static Recipient inPerson(String names) {
    return new Recipient(Part.FAMILY, IN_PERSON, names, null, null, false, null, false, "");
  }

  private static Recipient to(String role, String name, String address) {
    return new Recipient(Part.BODY, role, name, null, address, false, null, true, "");
  }

  /** Whether no letter may go there, so that it must be given by hand. */
  boolean isInPerson() {
    return role.equals(IN_PERSON);
  }

  /** Where a mail to them may go: each address once; none where they did not agree to email or we know no address. */
  public List<String> addresses() {
    return takesEmail && isKnown(email) ? Stream.of(email.split(",")).map(String::strip)
        .filter(Recipient::isKnown).distinct().toList() : List.of();
  }

  /** Whether one of the addresses known for them is this one, however it is spelt. */
  boolean hasAddress(String address) {
    return isKnown(email) && Stream.of(email.split(",")).anyMatch(own -> own.strip().equalsIgnoreCase(address));
  }

  public boolean isFamily() {
    return part == Part.FAMILY;
  }

  /** Tells it from the others of the same letter, without saying who it is. */
  public String key() {
    return Integer.toHexString(String.join("|", part.name(), role, name, key(organisation), key(address)).hashCode());
  }

  /** Whether both are the same person or body, so that one letter is enough. */
  boolean sameAs(Recipient other) {
    boolean sameName = isCalled(other.name) && key(organisation).equals(key(other.organisation));
    return sameName || isCalled(other.organisation);
  }

  private boolean isCalled(String other) {
    return key(name).equals(key(other));
  }

  /** Where it goes: the addresses known, in one line. */
  public String where() {
    if (isInPerson()) {
      return "No letter may be sent there";
    }
    if (confidential) {
      return "The address is confidential: it stands on their own copy alone";
    }
    var known = Stream.of(address == null ? null : address.strip().replaceAll("\\s*\\R\\s*", ", "),
        takesEmail && isKnown(email) ? email : null).filter(Recipient::isKnown).toList();
    return known.isEmpty() ? role.equals(IN_HOUSE) ? "In the council" : "No address known"
        : String.join("; ", known);
  }

  /** As in "Ama Mensah, parent". */
  public String words() {
    var words = isKnown(organisation) ? name + ", " + organisation : name;
    return words + ", " + Character.toLowerCase(role.charAt(0)) + role.substring(1)
        + (part == Part.COPY ? ", in copy" : "");
  }

  private static boolean isKnown(String text) {
    return text != null && !text.isBlank();
  }

  private static String key(String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.UK);
  }
}
