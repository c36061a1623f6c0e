package org.ehccasework.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehccasework.casefile.internal.AddressSpelling;

/** People at one address who get one letter together; who has no address known stands alone. */
public record Household(List<CasePerson> people) {

  public Household {
    people = List.copyOf(people);
  }

  /** As in "Ama Mensah and Kofi Mensah". */
  public String names() {
    List<String> names = people.stream().map(CasePerson::name).toList();
    int last = names.size() - 1;
    return last < 1 ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  public String address() {
    return people.get(0).address();
  }

  public boolean confidential() {
    return people.stream().anyMatch(person -> person.ties().addressConfidential());
  }

  /** Whether each of them agreed to have letters by email: else one on paper serves all. */
  public boolean agreedEmail() {
    return people.stream().allMatch(CasePerson::agreedEmail);
  }

  /** Their email addresses in one line; null where none is known. */
  public String emails() {
    var known = people.stream().map(CasePerson::email).filter(email -> email != null && !email.isBlank())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return known.isEmpty() ? null : String.join(", ", known);
  }

  /** What their letter must be, as in "translated into Polish"; empty where it is an ordinary one. */
  public String needs() {
    Set<String> needs = people.stream().map(person -> person.needs().ofLetters()).filter(need -> !need.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return String.join(" and ", needs);
  }

  /** Whether this person lives there and is of the same kind. */
  public boolean takesIn(CasePerson other) {
    return people.get(0).kind() == other.kind() && sameAddress(address(), other.address());
  }

  /** However it is spelt: capitals, commas, "Rd" for "Road" or a town left out do not tell two addresses apart. */
  public static boolean sameAddress(String one, String other) {
    return AddressSpelling.of(one).same(AddressSpelling.of(other));
  }

  /** Whether both have one postcode and yet are not known to be one address, so that somebody should look. */
  public boolean mayBeOneWith(Household other) {
    String postcode = AddressSpelling.of(address()).postcode();
    return people.get(0).kind() == other.people().get(0).kind() && !sameAddress(address(), other.address())
        && !postcode.isEmpty() && postcode.equals(AddressSpelling.of(other.address()).postcode());
  }

  /** Its letters and digits alone. */
  public static String bare(String address) {
    return address == null ? "" : address.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
