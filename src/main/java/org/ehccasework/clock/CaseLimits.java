package org.ehccasework.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the limits of cases as they stand today. */
public interface CaseLimits {

  /** All limits of a case, soonest first; those without a number come last. */
  List<CaseLimit> of(String caseRef);

  /** The limit of the case itself, or of one item where {@code itemId} is not null. */
  Optional<CaseLimit> find(String caseRef, String limitId, String itemId);

  /**
   * The last day on which a panel can be heard before the limit, with two working days left to decide and write
   * (house rule); empty where the limit is not known or no working days are.
   */
  Optional<LocalDate> lastDayToHear(String caseRef, String limitId);
}
