package org.ehccasework.clock;

import java.time.LocalDate;

/**
 * Opens and closes the limits of a case. Letters close theirs by themselves ({@code letters.NoticeGiven});
 * use cases call this for what no letter tells.
 */
public interface StatutoryClock {

  /** Opens the limits a request starts: consult, tell partners, 6, 14, 16 and 20 weeks, by the law of that day. */
  void openForRequest(String caseRef, LocalDate receivedOn, LocalDate becameResponsibleOn);

  /**
   * Opens one limit, or moves its start where it is open already with another.
   *
   * @param itemId the advice request or consultation; null for a limit of the case
   */
  void open(String caseRef, String limitId, String itemId, LocalDate startedOn);

  /** The duty was done on this day, by an act that takes effect at once; nothing happens where none is open. */
  void met(String caseRef, String limitId, String itemId, LocalDate doneOn);

  /** The duty is no longer owed. */
  void notOwed(String caseRef, String limitId, String itemId);

  /** The case has left early: no limit of the authority is owed any more. */
  void stop(String caseRef);
}
