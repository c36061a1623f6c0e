package org.ehccasework.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Advice that was given before for any purpose, and who agrees that it is enough (regulation 6(4)).
 *
 * @param document its title
 * @param givenOn null where its date is not known
 */
public record ExistingAdvice(AdviceKind from, String document, LocalDate givenOn, boolean adviserAgrees,
    boolean authorityAgrees, boolean familyAgrees) {

  /** All three agree: it must not be sought again. Its age is not the test. */
  public boolean isEnough() {
    return adviserAgrees && authorityAgrees && familyAgrees;
  }

  /** Why it is asked for afresh, or that it is used again. */
  public String note() {
    if (isEnough()) {
      return "We use '" + document + "' again: adviser, authority and family agree that it is enough "
          + "(regulation 6(4)).";
    }
    return "Asked afresh: " + notAgreeing() + " not recorded as agreeing that '" + document
        + "' is enough (regulation 6(4)).";
  }

  private String notAgreeing() {
    List<String> missing = Stream.of(adviserAgrees ? "" : "the adviser", authorityAgrees ? "" : "the authority",
        familyAgrees ? "" : "the family").filter(words -> !words.isEmpty()).toList();
    String all = String.join(", ", missing.subList(0, missing.size() - 1));
    String last = missing.get(missing.size() - 1);
    return missing.size() == 1 ? last + " is" : all + " and " + last + " are";
  }
}
