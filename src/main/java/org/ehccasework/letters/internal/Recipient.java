package org.ehccasework.letters.internal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;

/**
 * Someone a letter goes to.
 *
 * @param role what they are to the case, in words
 * @param confidential whether the address stands on their own copy alone, and on no page
 * @param takesEmail whether they agreed to have letters by email at an address we know
 */
public record Recipient(String role, String name, String organisation, String address,
    boolean confidential, String email, boolean takesEmail) {

  private static final Set<Kind> BODIES = EnumSet.of(Kind.SETTING, Kind.HEALTH, Kind.SOCIAL_CARE);

  /** A body that gave its address for the case takes letters there; a person must have agreed. */
  static Recipient of(CasePerson person) {
    boolean agreed = person.agreedEmail() || BODIES.contains(person.kind());
    return new Recipient(person.kind().words(), person.name(), person.organisation(), person.address(),
        person.ties().addressConfidential(), person.email(), agreed && isKnown(person.email()));
  }

  /** The one asked for advice or consulted, or named in the plan; the way it takes letters was agreed with it. */
  static Recipient asked(String name, String address) {
    return new Recipient("Asked", name, null, address, false, null, true);
  }

  boolean isFamily() {
    return role.equals(Kind.PARENT.words()) || role.equals(Kind.YOUNG_PERSON.words());
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
    if (confidential) {
      return "The address is confidential: it stands on their own copy alone";
    }
    var known = Stream.of(address == null ? null : address.strip().replaceAll("\\s*\\R\\s*", ", "),
        takesEmail && isKnown(email) ? email : null).filter(Recipient::isKnown).toList();
    return known.isEmpty() ? "No address known" : String.join("; ", known);
  }

  /** As in "Ama Mensah, parent". */
  public String words() {
    var words = isKnown(organisation) ? name + ", " + organisation : name;
    return words + ", " + Character.toLowerCase(role.charAt(0)) + role.substring(1);
  }

  private static boolean isKnown(String text) {
    return text != null && !text.isBlank();
  }

  private static String key(String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.UK);
  }
}
