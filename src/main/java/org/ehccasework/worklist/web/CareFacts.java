package org.ehccasework.worklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.LookedAfter;
import org.ehccasework.web.Words;

/** Who looks after a child in care, in words; who should be known and is not is named too. */
final class CareFacts {

  private CareFacts() {}

  static Map<String, String> of(LookedAfter care, List<CasePerson> all) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Responsible authority", care.authority());
    facts.put("Since", care.sinceKnown() ? Words.date(care.since())
        : "Not known yet. Find it out, and correct it here.");
    facts.put("Rests on", care.basis() == LookedAfter.Basis.UNKNOWN
        ? "Not known yet. Find it out: under a care order the authority is told like a parent." : care.basis().words());
    facts.put("Social worker", names(all, Kind.SOCIAL_WORKER, "Not recorded yet. Add the social worker."));
    facts.put("Virtual school head", names(all, Kind.VIRTUAL_SCHOOL, "Not recorded yet. Add the virtual school head."));
    return facts;
  }

  private static String names(List<CasePerson> all, Kind kind, String none) {
    String names = all.stream().filter(person -> person.kind() == kind).map(CasePerson::name)
        .collect(Collectors.joining(", "));
    return names.isEmpty() ? none : names;
  }
}
