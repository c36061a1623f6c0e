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
    facts.put("Name", person.name());
    facts.put("Organisation", person.organisation());
    facts.put("Address", person.address());
    facts.put("Email address", person.email());
    facts.put("Letters by email", person.agreedEmail() ? "Agreed" : "Not agreed");
    facts.put("Letters may go to them", person.mayBeWrittenTo() ? "Yes" : "No");
    facts.put("Phone number", person.phone());
    facts.put("Notes for staff", person.notes());
    facts.values().removeIf(value -> value == null || value.isBlank());
    return facts;
  }
}
