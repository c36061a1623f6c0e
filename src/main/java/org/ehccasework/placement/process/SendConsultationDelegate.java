package org.ehccasework.placement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.placement.SendConsultation;
import org.springframework.stereotype.Component;

/** Consults one setting before the plan may name it (CFA 2014 s.39(2)). */
@Component
@ModelBean
class SendConsultationDelegate implements JavaDelegate {

  private final SendConsultation sendConsultation;

  SendConsultationDelegate(SendConsultation sendConsultation) {
    this.sendConsultation = sendConsultation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    sendConsultation.send(new SendConsultation.Command(execution.getProcessBusinessKey(),
        UUID.fromString(CaseVariable.CONSULTATION_ID.from(execution))));
  }
}
