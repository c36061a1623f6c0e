package org.ehccasework.casefile;

import org.ehccasework.casefile.Consent.Purpose;
import org.ehccasework.web.Words;

/**
 * Someone who helps the family and decides nothing, and what they may on a day.
 *
 * @param consent the one that holds, else the last on record; null where there never was one
 */
public record Advocate(CasePerson person, Consent consent, Standing standing) {

  /** Whether a consent holds, and if not, why. */
  public enum Standing {
    HOLDS, NEVER_GIVEN, ENDED, RAN_OUT,
    /** Whoever gave it holds the rights no longer, or not yet (timetable 2.11). */
    GIVER_DOES_NOT_DECIDE
  }

  public boolean may(Purpose purpose) {
    return standing == Standing.HOLDS && consent.purposes().contains(purpose);
  }

  /** As in "Grace Obi may be told about the case since 3 November 2026", for whoever has them on the phone. */
  public String told() {
    if (may(Purpose.TOLD)) {
      return person.name() + " may be told about the case: consent of " + consent.giver() + " since "
          + Words.date(consent.givenOn()) + (may(Purpose.SPEAKS) ? ". They may speak for the family." : ".");
    }
    return "Tell " + person.name() + " nothing about the case: " + why();
  }

  /** Why nothing may be told, as the rest of a sentence. */
  public String why() {
    return switch (standing) {
      case HOLDS -> "the consent of " + consent.giver() + " is only to " + consent.may() + ".";
      case NEVER_GIVEN -> "no consent is recorded.";
      case ENDED -> "the consent of " + consent.giver() + " ended on " + Words.date(consent.endedOn()) + ". "
          + consent.endedWhy().replaceFirst("[.!?]*$", ".");
      case RAN_OUT -> "the consent of " + consent.giver() + " ran out after " + Words.date(consent.until()) + ".";
      case GIVER_DOES_NOT_DECIDE -> "the consent is of " + consent.giver() + ", who does not decide in this case now.";
    };
  }
}
