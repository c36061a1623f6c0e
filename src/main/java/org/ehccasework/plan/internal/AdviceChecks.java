package org.ehccasework.plan.internal;

import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.AdviceLine;

/** Check 10: section K lists every advice of regulation 6 with author, role and date. */
final class AdviceChecks {

  private AdviceChecks() {}

  static void add(PlanVersion plan, Circumstances around, Notes notes) {
    if (plan.advice().isEmpty()) {
      notes.needsReason(10, "K", "", "Section K is empty, because no advice has come. Chase it, or say why the plan "
          + "goes without.");
    }
    for (String from : around.adviceToCome()) {
      notes.needsReason(10, "K", "", from + " has not come. Chase it, or say why the plan goes without.");
    }
    for (AdviceLine line : plan.advice()) {
      if (isBlank(line.author()) || isBlank(line.authorRole()) || line.receivedOn() == null) {
        notes.needsReason(10, "K", "", line.from() + " does not say who wrote it, in what role and when. Section K "
            + "must: correct it on the page of that advice.");
      }
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
