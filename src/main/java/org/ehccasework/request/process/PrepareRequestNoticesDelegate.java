package org.ehccasework.request.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.request.PrepareRequestNotices;
import org.springframework.stereotype.Component;

/** Drafts the letters that tell of a request (SEND Regulations 2014, reg 4). */
@Component
@ModelBean
class PrepareRequestNoticesDelegate implements JavaDelegate {

  private final PrepareRequestNotices prepareRequestNotices;

  PrepareRequestNoticesDelegate(PrepareRequestNotices prepareRequestNotices) {
    this.prepareRequestNotices = prepareRequestNotices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    prepareRequestNotices.prepare(execution.getProcessBusinessKey());
  }
}
