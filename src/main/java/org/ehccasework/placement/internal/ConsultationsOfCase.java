package org.ehccasework.placement.internal;

import java.util.List;
import org.ehccasework.placement.read.ConsultationReader;
import org.springframework.stereotype.Component;

/** The consultations of a case for other features. */
@Component
class ConsultationsOfCase implements ConsultationReader {

  private final Consultations consultations;

  ConsultationsOfCase(Consultations consultations) {
    this.consultations = consultations;
  }

  @Override
  public List<ConsultationReader.Consultation> of(String caseRef) {
    return consultations.of(caseRef).stream().map(one -> new ConsultationReader.Consultation(one.id(), one.setting(),
        one.kind().code(), one.requestedByFamily(), one.sentOn(), one.reply() == null ? null : one.reply().code(),
        one.repliedOn(), one.ground() == null ? null : one.ground().words(), one.comments())).toList();
  }
}
