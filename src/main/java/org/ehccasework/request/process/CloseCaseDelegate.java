package org.ehccasework.request.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.request.CloseCase;
import org.springframework.stereotype.Component;

/** Closes a case that ended early, so that nothing more is owed in it. */
@Component
@ModelBean
class CloseCaseDelegate implements JavaDelegate {

  private final CloseCase closeCase;

  CloseCaseDelegate(CloseCase closeCase) {
    this.closeCase = closeCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closeCase.close(execution.getProcessBusinessKey());
  }
}
