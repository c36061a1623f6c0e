package org.ehccasework.placement.read;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The settings consulted in a case. */
public interface ConsultationReader {

  /**
   * One setting asked.
   *
   * @param kind its code, as in special-academy
   * @param outcome can-meet, cannot-meet or no-reply; null while it has not answered
   * @param ground in words, why it says that it cannot meet the needs; null for every other reply
   * @param comments what it said besides; may be null
   */
  record Consultation(UUID id, String setting, String kind, boolean requestedByFamily, LocalDate sentOn,
      String outcome, LocalDate repliedOn, String ground, String comments) {}

  List<Consultation> of(String caseRef);
}
