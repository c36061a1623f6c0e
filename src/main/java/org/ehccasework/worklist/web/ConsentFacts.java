package org.ehccasework.worklist.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ehccasework.casefile.Advocate;
import org.ehccasework.casefile.Advocate.Standing;
import org.ehccasework.casefile.Consent;
import org.ehccasework.casefile.Consent.Purpose;
import org.ehccasework.web.Words;

/** What an advocate or supporter may, and on whose consent, in words. */
final class ConsentFacts {

  private ConsentFacts() {}

  static Map<String, String> of(Advocate advocate) {
    Map<String, String> facts = new LinkedHashMap<>();
    Consent consent = advocate.consent();
    boolean holds = advocate.standing() == Standing.HOLDS;
    facts.put("What they may do", holds ? sentence(consent.may()) : "Nothing: " + advocate.why());
    if (consent != null) {
      facts.put("Consent", "Given by " + consent.giver() + " on " + Words.date(consent.givenOn()) + ", "
          + consent.how().words().toLowerCase() + (consent.until() == null ? "" : ", until "
          + Words.date(consent.until())) + (consent.endedOn() == null || !holds ? "" : ". Ends on "
          + Words.date(consent.endedOn())) + ".");
    }
    facts.put("Letters", letters(advocate));
    return facts;
  }

  /** Who must not be written to is not, whatever was agreed. */
  private static String letters(Advocate advocate) {
    if (!advocate.person().mayBeWrittenTo()) {
      return "Must not be written to" + (advocate.person().noLetters() == null ? ""
          : ": " + advocate.person().noLetters().reason());
    }
    return advocate.may(Purpose.COPIES) ? "Gets a copy, marked as one. The letters stay the family's."
        : "Gets no letters and no copies.";
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
