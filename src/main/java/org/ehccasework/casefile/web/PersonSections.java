package org.ehccasework.casefile.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The questions about a person under their headings, in the order of the page. */
final class PersonSections {

  private PersonSections() {}

  /** Of someone new nobody can have an old address. */
  static Map<String, Set<String>> ofNew() {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    sections.put("Who they are",
        Set.of("basedOn", "kind", "support", "name", "relation", "parentalResponsibility", "organisation"));
    sections.put("Where they live", Set.of("livesWith", "address", "addressConfidential", "addressNotTo"));
    sections.put("How to reach them", Set.of("email", "agreedEmail", "phone", "way"));
    sections.put("What they need", Set.of("language", "interpreter", "format"));
    sections.put("Letters", Set.of("mayBeWrittenTo", "noLettersReason", "noLettersSince", "copiesAgreed"));
    sections.put("For staff", Set.of("notes"));
    return sections;
  }

  static Map<String, Set<String>> ofKnown() {
    Map<String, Set<String>> sections = ofNew();
    sections.put("Where they live",
        Set.of("livesWith", "address", "othersMoveToo", "addressConfidential", "addressNotTo"));
    return sections;
  }
}
