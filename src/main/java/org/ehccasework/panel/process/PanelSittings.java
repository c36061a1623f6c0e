package org.ehccasework.panel.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.panel.PanelInTime;
import org.springframework.stereotype.Component;

/** Answers the gateway "Does a panel sit in time?". */
@Component
@ModelBean
class PanelSittings {

  private final PanelInTime panelInTime;

  PanelSittings(PanelInTime panelInTime) {
    this.panelInTime = panelInTime;
  }

  public boolean inTime(DelegateExecution execution, String limitId) {
    return panelInTime.sits(execution.getProcessBusinessKey(), limitId);
  }
}
