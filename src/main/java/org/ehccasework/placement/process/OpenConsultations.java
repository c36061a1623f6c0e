package org.ehccasework.placement.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.Consultations;
import org.springframework.stereotype.Component;

/** Tells the model which settings to consult, one instance each. */
@Component
@ModelBean
class OpenConsultations {

  private final Consultations consultations;

  OpenConsultations(Consultations consultations) {
    this.consultations = consultations;
  }

  /** The ids of the settings that have not answered. */
  public List<String> of(DelegateExecution execution) {
    return consultations.of(execution.getProcessBusinessKey()).stream().filter(Consultation::isOpen)
        .map(one -> one.id().toString()).toList();
  }
}
