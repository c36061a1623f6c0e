package org.ehccasework.worklist.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.page.CasePagePanel.Panel;
import org.springframework.stereotype.Component;

/** The people of a case, as its pages show them. */
@Component
class CaseContacts {

  private static final int BESIDE_THE_CASE = 3;

  private final CasePeople people;

  CaseContacts(CasePeople people) {
    this.people = people;
  }

  /** One person or body with how to reach them. */
  record Contact(String title, Map<String, String> facts) {}

  List<Contact> of(String ref) {
    return people.of(ref).stream().map(CaseContacts::contact).toList();
  }

  /** The first few, for the overview. */
  Panel panel(String ref) {
    List<CasePerson> all = people.of(ref);
    List<Panel.Line> lines = new ArrayList<>(all.stream().limit(BESIDE_THE_CASE)
        .map(person -> new Panel.Line(person.kind().words(), inOneLine(person), null)).toList());
    lines.add(new Panel.Line(all.size() == 1 ? "More about this person" : "All " + all.size() + " people", null,
        "/cases/" + ref + "/people"));
    return new Panel("People", all.isEmpty() ? List.of() : lines);
  }

  private static String inOneLine(CasePerson person) {
    String name = person.organisation() == null || person.organisation().equals(person.name()) ? person.name()
        : person.name() + ", " + person.organisation();
    return person.phone() == null ? name : name + ", " + person.phone();
  }

  private static Contact contact(CasePerson person) {
    Map<String, String> facts = new LinkedHashMap<>();
    put(facts, "Name", person.name());
    put(facts, "Organisation", person.organisation());
    put(facts, "Address", person.address());
    put(facts, "Email", person.email());
    put(facts, "Phone", person.phone());
    facts.put("Letters", letters(person));
    return new Contact(person.kind().words(), facts);
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
