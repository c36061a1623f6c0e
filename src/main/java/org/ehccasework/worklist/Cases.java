package org.ehccasework.worklist;

import java.util.List;

/**
 * One page of a list of cases.
 *
 * @param matching how many the filters let through
 */
public record Cases(List<CaseLine> lines, int matching) {

  /** Rows a page. */
  public static final int PAGE = 25;
}
