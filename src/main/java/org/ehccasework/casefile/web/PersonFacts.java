package org.ehccasework.casefile.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ehccasework.casefile.CasePerson;

/** What is known of someone, as questions and answers; what is not known is left out. */
final class PersonFacts {

  private PersonFacts() {}

  static Map<String, String> of(CasePerson person) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Kind", person.kind().words());
    facts.put("Sort of supporter", person.ties().support() == null ? null : person.ties().support().words());
    facts.put("Name", person.name());
    facts.put("Relation", person.ties().relation());
    facts.put("Parental responsibility", yesNo(person.ties().parentalResponsibility()));
    facts.put("Organisation", person.organisation());
    facts.put("Address", person.address());
    facts.put("Confidential address", person.ties().addressConfidential() ? "Yes" : null);
    facts.put("Address must not be given to", person.ties().addressNotTo());
    facts.put("Email address", person.email());
    facts.put("Letters by email", person.agreedEmail() ? "Agreed" : "Not agreed");
    facts.put("Phone number", person.phone());
    facts.put("Wants to be reached by", person.needs().way() == null ? null : person.needs().way().words());
    facts.put("Language", person.needs().language());
    facts.put("Interpreter", person.needs().interpreter() ? "Needed" : null);
    facts.put("Letters must be", person.needs().ofLetters());
    facts.put("Letters may go to them", person.mayBeWrittenTo() ? "Yes" : "No");
    facts.put("Why not", person.noLetters() == null ? null : person.noLetters().reason());
    facts.put("Copies of letters", person.ties().copiesAgreed() ? "Agreed" : null);
    facts.put("Notes for staff", person.notes());
    facts.values().removeIf(value -> value == null || value.isBlank());
    return facts;
  }

  private static String yesNo(Boolean value) {
    return value == null ? null : value ? "Yes" : "No";
  }
}
