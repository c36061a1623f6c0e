package org.ehccasework.plan.internal;

import java.util.regex.Pattern;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Outcome;

/** Check 5: outcomes say what will be achieved and by when, not what will be given. */
final class OutcomeChecks {

  private static final Pattern PROVISION = Pattern.compile(
      "\\b(will|to) (receive|be (given|provided|offered|supported)|get|have (access|support|help))\\b",
      Pattern.CASE_INSENSITIVE);

  private OutcomeChecks() {}

  static void add(PlanContent plan, Notes notes) {
    for (int i = 0; i < plan.outcomes().size(); i++) {
      Outcome outcome = plan.outcomes().get(i);
      String label = "E" + (i + 1);
      String field = "outcomes[" + i + "].";
      if (outcome.by() == null) {
        notes.needsReason(5, "E", field + "by",
            label + " has no date or stage. Say by when, like July 2027 or the end of key stage 2.");
      }
      if (outcome.need() != null && (outcome.need() < 1 || outcome.need() > plan.needs().size())) {
        notes.needsReason(5, "E", field + "need",
            label + " is for need B" + outcome.need() + ", which is not there. Enter a number of section B.");
      }
      var given = PROVISION.matcher(outcome.outcome() == null ? "" : outcome.outcome());
      if (given.find()) {
        notes.needsReason(5, "E", field + "outcome", "'" + given.group() + "' in " + label
            + " says what will be given. Write what the child or young person will be able to do.");
      }
    }
  }
}
