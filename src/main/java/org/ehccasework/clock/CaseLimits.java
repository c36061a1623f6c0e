package org.ehccasework.clock;

import java.util.List;
import java.util.Optional;

/** Reads the limits of cases as they stand today. */
public interface CaseLimits {

  /** All limits of a case, soonest first; those without a number come last. */
  List<CaseLimit> of(String caseRef);

  /** The limit of the case itself, or of one item where {@code itemId} is not null. */
  Optional<CaseLimit> find(String caseRef, String limitId, String itemId);
}
