package org.ehccasework.casefile;

import java.time.LocalDate;

/** Puts right the days from which the clock of a case counts; the reference keeps its year. */
public interface CaseReceipt {

  /** Also sets the start of the clock, which stays on the day of becoming responsible where that is earlier. */
  void correct(String caseRef, LocalDate receivedOn);

  /**
   * The day the authority became responsible (Act, s.24); the clock starts on the earlier of it and the receipt.
   *
   * @param day null where the request itself was the first the authority knew of the child
   */
  void becameResponsible(String caseRef, LocalDate day);
}
