package org.ehccasework.advice.read;

import java.util.List;

/** Advice that disagrees and is not explained yet: a plan that goes without an explanation can be challenged. */
public interface ConflictReader {

  /**
   * Two pieces of advice that disagree.
   *
   * @param need what they disagree about, as in "Reading"
   * @param first as in "Educational psychology advice"
   */
  record Conflict(String need, String first, String second) {}

  /** Those of a case that wait for an explanation, the oldest first. */
  List<Conflict> unexplained(String caseRef);
}
