package org.ehccasework.advice.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.advice.SendAdviceRequest;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ModelBean;
import org.springframework.stereotype.Component;

/** Sends one request for advice to the adviser it was chosen for (regulation 6(1)). */
@Component
@ModelBean
class SendAdviceRequestDelegate implements JavaDelegate {

  private final SendAdviceRequest sendAdviceRequest;

  SendAdviceRequestDelegate(SendAdviceRequest sendAdviceRequest) {
    this.sendAdviceRequest = sendAdviceRequest;
  }

  @Override
  public void execute(DelegateExecution execution) {
    sendAdviceRequest.send(new SendAdviceRequest.Command(execution.getProcessBusinessKey(),
        UUID.fromString(CaseVariable.ADVICE_REQUEST_ID.from(execution))));
  }
}
