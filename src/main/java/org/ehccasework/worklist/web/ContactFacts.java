package org.ehccasework.worklist.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Household;

/** What is known of one person of a case; what is not known is left out. */
final class ContactFacts {

  /** Whose address is where they work: two of them at one address do not live together. */
  private static final Set<Kind> AT_WORK = EnumSet.of(Kind.SOCIAL_WORKER, Kind.VIRTUAL_SCHOOL, Kind.SETTING,
      Kind.HEALTH, Kind.SOCIAL_CARE);

  private ContactFacts() {}

  static Map<String, String> of(CasePerson person, List<CasePerson> all) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Name", person.name());
    facts.put("Role", person.ties().relation() == null ? null : person.kind().words());
    facts.put("Parental responsibility", person.ties().parentalResponsibility() == null ? null
        : person.ties().parentalResponsibility() ? "Yes" : "No");
    facts.put("Organisation", person.organisation());
    facts.put("Address", person.address());
    facts.put("Address kept confidential", secret(person));
    facts.put("Lives with", neighbours(person, all));
    facts.put("Email", person.email());
    facts.put("Phone", person.phone());
    facts.put("Wants to be reached by", person.needs().way() == null ? null : person.needs().way().words());
    facts.put("Language", person.needs().language());
    facts.put("Interpreter", person.needs().interpreter() ? "Needed" : null);
    facts.put("Letters", letters(person));
    facts.put("Notes for staff", person.notes());
    facts.values().removeIf(value -> value == null || value.isBlank());
    return facts;
  }

  private static String secret(CasePerson person) {
    if (!person.ties().addressConfidential()) {
      return null;
    }
    return person.ties().addressNotTo() == null ? "Yes" : "Yes, above all from " + person.ties().addressNotTo();
  }

  private static String neighbours(CasePerson person, List<CasePerson> all) {
    if (isAtWork(person)) {
      return null;
    }
    return all.stream().filter(other -> !other.id().equals(person.id()) && !isAtWork(other))
        .filter(other -> Household.sameAddress(other.address(), person.address())).map(CasePerson::name)
        .collect(Collectors.joining(", "));
  }

  private static boolean isAtWork(CasePerson person) {
    return AT_WORK.contains(person.kind()) || person.kind() == Kind.ADVOCATE && person.organisation() != null;
  }

  private static String letters(CasePerson person) {
    if (!person.mayBeWrittenTo()) {
      return "Must not be written to" + (person.noLetters() == null ? "" : ": " + person.noLetters().reason());
    }
    String way = person.agreedEmail() ? "By email, as agreed" : "By post or by hand: email has not been agreed";
    String needs = person.needs().ofLetters();
    return way + (needs.isEmpty() ? "" : ". They must be " + needs)
        + (person.ties().copiesAgreed() ? ". Copies were agreed" : "");
  }
}
