package org.ehccasework.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.plan.VersionLine;
import org.ehccasework.plan.internal.PlanStore;
import org.springframework.stereotype.Component;

/** Tells the model whether the draft just sent was the first. */
@Component
@ModelBean
class DraftPlan {

  private final PlanStore plans;

  DraftPlan(PlanStore plans) {
    this.plans = plans;
  }

  /** Settings are consulted once, with the first draft. */
  public boolean firstSend(DelegateExecution execution) {
    return plans.all(execution.getProcessBusinessKey()).stream().filter(VersionLine::isSentDraft).count() == 1;
  }
}
