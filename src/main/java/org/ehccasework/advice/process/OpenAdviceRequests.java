package org.ehccasework.advice.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.engine.ModelBean;
import org.springframework.stereotype.Component;

/** Tells the model which requests for advice to send, one instance each. */
@Component
@ModelBean
class OpenAdviceRequests {

  private final AdviceRequests requests;

  OpenAdviceRequests(AdviceRequests requests) {
    this.requests = requests;
  }

  /** The ids of the requests that wait for an answer. */
  public List<String> of(DelegateExecution execution) {
    return requests.of(execution.getProcessBusinessKey()).stream().filter(AdviceRequest::isOpen)
        .map(request -> request.id().toString()).toList();
  }
}
