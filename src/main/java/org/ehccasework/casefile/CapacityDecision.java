package org.ehccasework.casefile;

import java.time.LocalDate;
import org.ehccasework.web.Words;

/**
 * Whether a young person can make the decisions about their education (Mental Capacity Act 2005, ss.1 to 3): they
 * can unless it was found, for this decision and at this time, that they cannot.
 *
 * @param decidedBy who found it, or who was asked, with their role
 * @param basis what it rests on
 */
public record CapacityDecision(boolean canDecide, LocalDate decidedOn, String decidedBy, String basis) {

  /** Where it comes from, as in "Found by Dr Lee, psychologist on 24 November 2026"; that they can is no finding. */
  public String source() {
    return (canDecide ? "As told by " : "Found by ") + decidedBy + " on " + Words.date(decidedOn);
  }
}
