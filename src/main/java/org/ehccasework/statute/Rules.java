package org.ehccasework.statute;

import java.util.HashMap;
import java.util.Map;

/** Which limits need more than one count from one start; all others are {@link SingleStart}. */
final class Rules {

  private static final Rule SINGLE_START = new SingleStart();
  private static final Map<String, Rule> SPECIAL = new HashMap<>();

  static {
    SPECIAL.put("advice-response", PlanRules::advice);
    SPECIAL.put("draft-representations", PlanRules::representations);
    SPECIAL.put("earliest-finalise", PlanRules::representations);
    SPECIAL.put("amendment-representations", PlanRules::representations);
    SPECIAL.put("detained-draft-representations", PlanRules::representations);
    SPECIAL.put("needs-assessment-cooling-off", PlanRules::coolingOff);
    SPECIAL.put("reassessment-cooling-off", PlanRules::coolingOff);
    SPECIAL.put("send-plan-after-reassessment", PlanRules::afterReassessment);
    SPECIAL.put("notify-no-change-after-reassessment", PlanRules::afterReassessment);
    SPECIAL.put("age-25-end", AgeRules::twentyFive);
    SPECIAL.put("compulsory-school-age-end", AgeRules::compulsorySchoolAge);
    SPECIAL.put("complete-first-review", ReviewRules::first);
    SPECIAL.put("complete-subsequent-review", ReviewRules::subsequent);
    SPECIAL.put("review-decision", ReviewRules::decision);
    SPECIAL.put("send-amended-final-plan", ReviewRules::afterNotice);
    SPECIAL.put("notify-no-amendment-after-notice", ReviewRules::afterNotice);
    SPECIAL.put("amend-without-review", ReviewRules::withoutReview);
    SPECIAL.put("phase-transfer-school", PhaseRules::transfer);
    SPECIAL.put("phase-transfer-post16", PhaseRules::transfer);
    SPECIAL.put("transfer-plan-to-new-la", MoveRules::plan);
    SPECIAL.put("icb-change-notify", MoveRules::commissioner);
    SPECIAL.put("review-after-transfer", MoveRules::review);
    SPECIAL.put("cease-decision-notice", AppealRules::ceaseDecision);
    SPECIAL.put("cease-earliest-effective", AppealRules::window);
    SPECIAL.put("appeal-window", AppealRules::window);
    SPECIAL.put("mediation-agreement-appealable", OrderRules::appealableAgreement);
    SPECIAL.put("mediation-agreement-other", OrderRules::otherAgreement);
    SPECIAL.put("tribunal-order-assess", OrderRules::orderToAssess);
    SPECIAL.put("unopposed-appeal-school", OrderRules::unopposedSchool);
    SPECIAL.put("concession-without-order", OrderRules::concession);
    SPECIAL.put("tribunal-recommendation-response", OrderRules::recommendation);
  }

  private Rules() {}

  static Rule of(String limit) {
    return SPECIAL.getOrDefault(limit, SINGLE_START);
  }
}
