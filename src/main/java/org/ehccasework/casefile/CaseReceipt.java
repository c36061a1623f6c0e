package org.ehccasework.casefile;

import java.time.LocalDate;

/** Puts right the day a request was received; the reference keeps its year. */
public interface CaseReceipt {

  /** Also sets the start of the clock, which stays on the day of becoming responsible where that is earlier. */
  void correct(String caseRef, LocalDate receivedOn);
}
