package org.ehccasework.placement.internal;

import java.util.UUID;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ItemWords;
import org.springframework.stereotype.Component;

/** Says which setting a task is about. */
@Component
class ConsultationItemWords implements ItemWords {

  private final Consultations consultations;

  ConsultationItemWords(Consultations consultations) {
    this.consultations = consultations;
  }

  @Override
  public CaseVariable<String> variable() {
    return CaseVariable.CONSULTATION_ID;
  }

  @Override
  public String words(String itemId) {
    return consultations.settingOf(UUID.fromString(itemId));
  }
}
