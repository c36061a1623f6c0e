package org.ehccasework.panel.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.panel.PrepareDecisionNotice;
import org.ehccasework.panel.Question;
import org.springframework.stereotype.Component;

/** Drafts the letter that says whether we will assess (SEND Regulations 2014, reg 5). */
@Component
@ModelBean
class PrepareDecisionNoticeDelegate implements JavaDelegate {

  private final PrepareDecisionNotice prepareDecisionNotice;

  PrepareDecisionNoticeDelegate(PrepareDecisionNotice prepareDecisionNotice) {
    this.prepareDecisionNotice = prepareDecisionNotice;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseVariable.NOTICE_ID.set(execution,
        prepareDecisionNotice.prepare(execution.getProcessBusinessKey(), Question.TO_ASSESS).toString());
  }
}
