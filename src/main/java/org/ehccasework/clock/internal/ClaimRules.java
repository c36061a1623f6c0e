package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.ClaimException;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Component;

/** What must be known before an exception can be claimed; whether it excuses is for the law and the other officer. */
@Component
public class ClaimRules {

  private static final Set<String> AFFECTED = Set.of("child", "parent", "young-person");

  private static final int LONGEST = 3000;

  private final Grounds grounds;

  ClaimRules(Grounds grounds) {
    this.grounds = grounds;
  }

  /** The ground claimed; {@code web.RuleBroken} with all that is to be put right. */
  public ExceptionKind check(ClaimException.Command claim, CaseLimit limit) {
    ExceptionKind kind = ExceptionKind.of(claim.kind()).orElseThrow(() -> new RuleBroken("kind",
        "Select what happened. Only the grounds listed excuse a date; workload, staffing and panel dates never do."));
    if (!grounds.of(limit).contains(kind)) {
      throw new RuleBroken("kind", grounds.refusal(limit, kind));
    }
    if (!limit.owed()) {
      throw new RuleBroken("limitId", "This date is no longer owed, so there is nothing to excuse.");
    }
    List<Violation> broken = new ArrayList<>();
    switch (kind) {
      case SCHOOL_CLOSED -> closure(claim, broken);
      case ABSENCE -> absence(claim, broken);
      case PERSONAL -> personal(claim, broken);
      case MISSED_APPOINTMENT -> appointment(claim, broken);
    }
    causation(claim, broken);
    if (!broken.isEmpty()) {
      throw new RuleBroken(broken);
    }
    return kind;
  }

  private static void closure(ClaimException.Command claim, List<Violation> broken) {
    need(claim.adviceRequestedOn(), "adviceRequestedOn", "Enter the date we asked the school or setting for advice",
        broken);
    need(claim.closedFrom(), "closedFrom", "Enter the first day it was closed", broken);
    need(claim.reopensOn(), "reopensOn", "Enter the first day it is open again", broken);
    order(claim.closedFrom(), claim.reopensOn(), "reopensOn",
        "The first day it is open again must be after the first day it was closed", broken);
  }

  private static void absence(ClaimException.Command claim, List<Violation> broken) {
    affected(claim, "Select who was away", broken);
    need(claim.from(), "from", "Enter the first day away", broken);
    need(claim.until(), "until", "Enter the first day back", broken);
    order(claim.from(), claim.until(), "until", "The first day back must be after the first day away", broken);
  }

  private static void personal(ClaimException.Command claim, List<Violation> broken) {
    affected(claim, "Select whom the circumstances affect", broken);
    need(claim.from(), "from", "Enter the day the circumstances began", broken);
    order(claim.from(), claim.until(), "until", "The day they ended must be after the day they began", broken);
  }

  private static void appointment(ClaimException.Command claim, List<Violation> broken) {
    need(claim.missedOn(), "missedOn", "Enter the day of the missed appointment", broken);
    order(claim.missedOn(), claim.until(), "until", "The new appointment must be after the missed one", broken);
  }

  private static void causation(ClaimException.Command claim, List<Violation> broken) {
    if (!claim.impractical()) {
      broken.add(new Violation("impractical", "An exception counts only where it made it impractical to keep the "
          + "date. If it did not, there is nothing to claim."));
    }
    need(claim.causalReason(), "causalReason", "Enter how it made it impractical to keep the date", broken);
    need(claim.evidence(), "evidence", "Enter what shows that it happened", broken);
    fits(claim.causalReason(), "causalReason", broken);
    fits(claim.evidence(), "evidence", broken);
  }

  /** Both stand in the letter to the family. */
  private static void fits(String text, String field, List<Violation> broken) {
    if (text != null && text.length() > LONGEST) {
      broken.add(new Violation(field, "Use 3,000 characters or fewer"));
    }
  }

  private static void affected(ClaimException.Command claim, String message, List<Violation> broken) {
    if (claim.who() == null || !AFFECTED.contains(claim.who())) {
      broken.add(new Violation("who", message));
    }
  }

  private static void need(Object value, String field, String message, List<Violation> broken) {
    if (value == null || value.toString().isBlank()) {
      broken.add(new Violation(field, message));
    }
  }

  private static void order(LocalDate first, LocalDate second, String field, String message, List<Violation> broken) {
    if (first != null && second != null && !second.isAfter(first)) {
      broken.add(new Violation(field, message));
    }
  }
}
