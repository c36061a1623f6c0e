package org.ehccasework.advice.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.advice.EscalateLateAdvice;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ModelBean;
import org.springframework.stereotype.Component;

/** Tells the named lead that advice has not come in its six weeks (regulation 8(1)). */
@Component
@ModelBean
class EscalateLateAdviceDelegate implements JavaDelegate {

  private final EscalateLateAdvice escalateLateAdvice;

  EscalateLateAdviceDelegate(EscalateLateAdvice escalateLateAdvice) {
    this.escalateLateAdvice = escalateLateAdvice;
  }

  @Override
  public void execute(DelegateExecution execution) {
    escalateLateAdvice.escalate(new EscalateLateAdvice.Command(execution.getProcessBusinessKey(),
        UUID.fromString(CaseVariable.ADVICE_REQUEST_ID.from(execution))));
  }
}
