package org.ehccasework.panel.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.panel.PassPanelOver;
import org.springframework.stereotype.Component;

/** Records that the officer decides without a panel, because none can be heard in time any more. */
@Component
@ModelBean
class PassPanelOverDelegate implements JavaDelegate {

  private final PassPanelOver passPanelOver;

  PassPanelOverDelegate(PassPanelOver passPanelOver) {
    this.passPanelOver = passPanelOver;
  }

  @Override
  public void execute(DelegateExecution execution) {
    passPanelOver.pass(new PassPanelOver.Command(execution.getProcessBusinessKey()));
  }
}
