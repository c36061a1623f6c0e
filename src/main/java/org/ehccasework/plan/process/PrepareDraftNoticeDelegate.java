package org.ehccasework.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.plan.PrepareDraftNotice;
import org.springframework.stereotype.Component;

/** Freezes the draft plan and drafts its letter. */
@Component
@ModelBean
class PrepareDraftNoticeDelegate implements JavaDelegate {

  private final PrepareDraftNotice prepare;

  PrepareDraftNoticeDelegate(PrepareDraftNotice prepare) {
    this.prepare = prepare;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseVariable.NOTICE_ID.set(execution, prepare.prepare(execution.getProcessBusinessKey()).toString());
  }
}
