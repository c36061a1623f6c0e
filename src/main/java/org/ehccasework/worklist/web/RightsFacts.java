package org.ehccasework.worklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CapacityDecision;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.Family;
import org.ehccasework.casefile.Household;
import org.ehccasework.casefile.Rights;
import org.ehccasework.web.Words;

/** Who decides in a case and whom letters to the family go to, in words. */
final class RightsFacts {

  private RightsFacts() {}

  static Map<String, String> of(String firstName, Family family) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Who decides", holder(firstName, family.rights()));
    facts.put("Capacity", capacity(firstName, family.rights().capacity()));
    facts.put("Letters go to", households(family.to(), "Nobody. Add who may be written to."));
    facts.put("Copies go to", households(family.copies(), null));
    facts.put("Letters do not go to", family.notTo().isEmpty() ? null
        : family.notTo().stream().map(CasePerson::name).collect(Collectors.joining(", ")));
    facts.values().removeIf(value -> value == null);
    return facts;
  }

  private static String holder(String firstName, Rights rights) {
    String day = Words.dayAndDate(rights.passOn());
    return switch (rights.holder()) {
      case PARENTS -> "The parents. From " + day + " it is " + firstName + ", who will be over compulsory school age.";
      case YOUNG_PERSON -> firstName + ", since " + day + ".";
      case ACTING_FOR_YOUNG_PERSON -> "The representative, or the parents where there is none, because " + firstName
          + " cannot make these decisions.";
    };
  }

  private static String capacity(String firstName, CapacityDecision decision) {
    return decision == null ? null : firstName + (decision.canDecide() ? " can" : " cannot")
        + " make these decisions. Found by " + decision.decidedBy() + " on " + Words.date(decision.decidedOn()) + ": "
        + decision.basis();
  }

  private static String households(List<Household> households, String none) {
    return households.isEmpty() ? none : households.stream().map(household -> household.people().size() == 1
        ? household.names() : household.names() + ", in one letter").collect(Collectors.joining("\n"));
  }
}
