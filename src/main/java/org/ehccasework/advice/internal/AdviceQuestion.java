package org.ehccasework.advice.internal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something we asked about advice that came.
 *
 * @param answerBy the day we asked to have it by; it moves no other date
 * @param told the lead of the body who was told; null for a question to the adviser
 * @param answer null while it waits
 * @param answeredBy the name of whoever answered
 */
public record AdviceQuestion(UUID id, UUID requestId, String caseRef, Kind kind, String question, String askedBy,
    LocalDate askedOn, LocalDate answerBy, String told, String answer, String answeredBy, LocalDate answeredOn) {

  /** A question goes to the adviser; a challenge to the lead of their body as well. */
  public enum Kind { QUESTION, CHALLENGE }

  public boolean isOpen() {
    return answeredOn == null;
  }

  public boolean isChallenge() {
    return kind == Kind.CHALLENGE;
  }

  public boolean isLate(LocalDate today) {
    return isOpen() && answerBy.isBefore(today);
  }
}
