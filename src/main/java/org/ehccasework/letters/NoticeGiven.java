package org.ehccasework.letters;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.statute.Method;

/**
 * A letter has left. Published in the transaction that records it.
 *
 * @param dispatchedOn the day the copy left that counts: meets a duty to send
 * @param effectiveOn the day that copy takes effect (timetable 1.5): meets a duty to notify
 * @param lastSentOn the day the last copy to the family left: the time for an appeal runs from there
 * @param lastServedOn the day the last copy to the family takes effect: the family's 15 days begin there
 * @param kept whether it left for nobody in the family, because nobody may be told: the case goes on from that day, and
 *     no duty to tell the family is met
 * @param told what the family was told of these two days; null unless the record of the sending was corrected
 */
public record NoticeGiven(UUID noticeId, String caseRef, NoticeType type, UUID subjectId, LocalDate dispatchedOn,
    Method method, LocalDate effectiveOn, LocalDate lastSentOn, LocalDate lastServedOn, boolean kept,
    Told told) {

  /** The latest days that any of the family's copies was said to have been sent and to have arrived on. */
  public record Told(LocalDate sentOn, LocalDate servedOn) {}

  /** Where all copies left the same way. */
  public NoticeGiven(UUID noticeId, String caseRef, NoticeType type, UUID subjectId, LocalDate dispatchedOn,
      Method method, LocalDate effectiveOn) {
    this(noticeId, caseRef, type, subjectId, dispatchedOn, method, effectiveOn, dispatchedOn, effectiveOn, false,
        null);
  }
}
