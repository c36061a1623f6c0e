package org.ehccasework.placement.read;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The settings consulted in a case. */
public interface ConsultationReader {

  /**
   * One setting asked.
   *
   * @param outcome can-meet, cannot-meet or no-reply; null while it has not answered
   */
  record Consultation(UUID id, String setting, String kind, boolean requestedByFamily, LocalDate sentOn,
      String outcome, LocalDate repliedOn) {}

  List<Consultation> of(String caseRef);
}
