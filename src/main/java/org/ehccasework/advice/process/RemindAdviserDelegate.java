package org.ehccasework.advice.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.advice.RemindAdviser;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ModelBean;
import org.springframework.stereotype.Component;

/** Reminds the adviser when weeks 3 and 5 of their own six have passed. */
@Component
@ModelBean
class RemindAdviserDelegate implements JavaDelegate {

  private final RemindAdviser remindAdviser;

  RemindAdviserDelegate(RemindAdviser remindAdviser) {
    this.remindAdviser = remindAdviser;
  }

  @Override
  public void execute(DelegateExecution execution) {
    remindAdviser.remind(new RemindAdviser.Command(execution.getProcessBusinessKey(),
        UUID.fromString(CaseVariable.ADVICE_REQUEST_ID.from(execution))));
  }
}
