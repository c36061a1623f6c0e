package org.ehccasework.plan;

import java.util.Map;
import java.util.UUID;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.people.BySystem;
import org.ehccasework.plan.internal.PlanLetters;
import org.ehccasework.plan.internal.PlanStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the final plan and drafts its letter to the family, the setting named and the health body (reg 13(2)). */
@Service
public class PrepareFinalPlan {

  private final PlanStore plans;
  private final PlanLetters letters;

  PrepareFinalPlan(PlanStore plans, PlanLetters letters) {
    this.plans = plans;
    this.letters = letters;
  }

  /** The letter; done twice, it is the same letter about the same version. */
  @Transactional
  @BySystem
  public UUID prepare(String caseRef) {
    PlanVersion plan = plans.freeze(caseRef);
    return letters.about(plan, NoticeType.N10, plan.sectionI().name(),
        Map.of(NoticeFacts.PLAN_VERSION, String.valueOf(plan.number())));
  }
}
