package org.ehccasework.api;

import org.ehccasework.web.RuleBroken;

/** Page numbers as they are asked for. */
final class Pages {

  private Pages() {}

  static int number(int page) {
    if (page < 1) {
      throw new RuleBroken("page", "Enter page as 1 or more.");
    }
    return page;
  }
}
