package org.ehccasework.clock;

import java.util.List;
import java.util.UUID;
import org.ehccasework.statute.ExceptionKind;

/** Keeps claims of exceptions for those whose own use case has let them at the limit. */
public interface ExceptionClaims {

  /** Those that can be claimed for this limit, in the order of the timetable; none where the law knows none. */
  List<ExceptionKind> grounds(CaseLimit limit);

  /** As asked on a page: what happened? */
  String title(ExceptionKind ground);

  /**
   * Keeps the claim with what the law says of it, and tells those who may decide on it.
   *
   * @return the id of the claim; {@code web.RuleBroken} where facts are missing or the ground does not serve
   */
  UUID keep(ClaimException.Command claim);
}
