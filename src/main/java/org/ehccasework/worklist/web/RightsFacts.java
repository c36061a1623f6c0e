package org.ehccasework.worklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    facts.put("One household?", perhapsOne(family));
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
        + " make these decisions. " + decision.source() + ": " + decision.basis();
  }

  private static String households(List<Household> households, String none) {
    if (households.isEmpty()) {
      return none;
    }
    String each = households.stream().map(RightsFacts::household).collect(Collectors.joining("\n"));
    return households.size() == 1 ? each : households.size() + " copies, each sent in its own way\n" + each;
  }

  private static String household(Household household) {
    String how = household.agreedEmail() && household.emails() != null ? "email was agreed" : "by post or by hand";
    return household.names() + (household.people().size() == 1 ? "" : ", in one letter") + ": "
        + (household.address() == null ? "no address known, " : "") + how
        + (household.needs().isEmpty() ? "" : ", " + household.needs());
  }

  /** Households nobody can tell to be one or two from their addresses; null where there are none. */
  private static String perhapsOne(Family family) {
    List<Household> all = Stream.concat(family.to().stream(), family.copies().stream()).toList();
    String pairs = IntStream.range(0, all.size()).boxed().flatMap(one -> all.stream().skip(one + 1L)
        .filter(other -> all.get(one).mayBeOneWith(other))
        .map(other -> all.get(one).names() + " and " + other.names())).collect(Collectors.joining("; "));
    return pairs.isEmpty() ? null : "Same postcode, but the addresses differ: " + pairs + ". If they live together, "
        + "change one of them and choose who they live with. They get one letter then.";
  }
}
