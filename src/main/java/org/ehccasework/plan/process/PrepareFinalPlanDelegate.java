package org.ehccasework.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.plan.PrepareFinalPlan;
import org.springframework.stereotype.Component;

/** Freezes the final plan and drafts its letter. */
@Component
@ModelBean
class PrepareFinalPlanDelegate implements JavaDelegate {

  private final PrepareFinalPlan prepare;

  PrepareFinalPlanDelegate(PrepareFinalPlan prepare) {
    this.prepare = prepare;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseVariable.NOTICE_ID.set(execution, prepare.prepare(execution.getProcessBusinessKey()).toString());
  }
}
