package org.ehccasework.worklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.springframework.stereotype.Component;

/** The people of a case, as its page shows them. */
@Component
class CasePeoplePage {

  private final CasePeople people;

  CasePeoplePage(CasePeople people) {
    this.people = people;
  }

  /** One person or body with how to reach them; the address is null where the person acting may not change it. */
  record Contact(String title, String name, Map<String, String> facts, String href) {}

  List<Contact> of(String ref, boolean mayChange) {
    return people.of(ref).stream().map(person -> new Contact(person.kind().words(), person.name(), facts(person),
        mayChange ? "/cases/" + ref + "/people/" + person.id() : null)).toList();
  }

  private static Map<String, String> facts(CasePerson person) {
    Map<String, String> facts = new LinkedHashMap<>();
    put(facts, "Name", person.name());
    put(facts, "Organisation", person.organisation());
    put(facts, "Address", person.address());
    put(facts, "Email", person.email());
    put(facts, "Phone", person.phone());
    facts.put("Letters", letters(person));
    put(facts, "Notes for staff", person.notes());
    return facts;
  }

  private static String letters(CasePerson person) {
    if (!person.mayBeWrittenTo()) {
      return "Must not be written to";
    }
    return person.agreedEmail() ? "By email, as agreed" : "By post or by hand: email has not been agreed";
  }

  private static void put(Map<String, String> facts, String name, String value) {
    if (value != null && !value.isBlank()) {
      facts.put(name, value);
    }
  }
}
