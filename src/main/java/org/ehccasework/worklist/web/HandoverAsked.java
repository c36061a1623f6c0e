package org.ehccasework.worklist.web;

import java.util.List;
import java.util.Locale;
import org.ehccasework.worklist.HandoverShare;
import org.ehccasework.worklist.internal.HandoverRows.Which;

/**
 * What the address of the handover page asks for; what it says that we do not know narrows nothing.
 *
 * @param what "cases", "deputy" or "no-deputy"
 * @param from username; "-" for cases nobody has
 * @param year the year group by age
 * @param to usernames of those who get the cases
 */
record HandoverAsked(String what, String from, String stage, String year, String school, List<String> to,
    String share) {

  static final String NOBODY = "-";

  HandoverAsked {
    to = to == null ? List.of() : to.stream().distinct().toList();
  }

  /** Whether the deputy changes and the coordinator stays. */
  boolean deputyOnly() {
    return "deputy".equals(what) || "no-deputy".equals(what);
  }

  Which which() {
    if (NOBODY.equals(from)) {
      return Which.NOBODYS;
    }
    return switch (String.valueOf(what).toLowerCase(Locale.ROOT)) {
      case "deputy" -> Which.DEPUTISED;
      case "no-deputy" -> Which.WITHOUT_DEPUTY;
      default -> Which.COORDINATED;
    };
  }

  HandoverShare shared() {
    return HandoverShare.ofCode(share);
  }

  public boolean hasFrom() {
    return from != null && !from.isBlank();
  }
}
