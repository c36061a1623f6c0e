package org.ehccasework.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.plan.RecordPlanIssued;
import org.springframework.stereotype.Component;

/** Notes that the plan is issued. */
@Component
@ModelBean
class RecordPlanIssuedDelegate implements JavaDelegate {

  private final RecordPlanIssued recordPlanIssued;

  RecordPlanIssuedDelegate(RecordPlanIssued recordPlanIssued) {
    this.recordPlanIssued = recordPlanIssued;
  }

  @Override
  public void execute(DelegateExecution execution) {
    recordPlanIssued.record(execution.getProcessBusinessKey());
  }
}
