package org.ehccasework.advice.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.advice.AdviceKind;

/**
 * One advice of a case, asked for or used again.
 *
 * @param body what is asked, as in "Educational psychology advice"
 * @param organisation who is asked; null where it is not known
 * @param adulthood that it also covers preparing for adulthood (regulation 6(1)(g))
 * @param askedOn the day the request left; null while it has not
 */
public record AdviceRequest(UUID id, String caseRef, AdviceKind kind, String body, String organisation,
    String address, String email, boolean adulthood, String qualifiedTeacher, String method, String note,
    String chosenBy, LocalDate chosenOn, Status status, LocalDate askedOn, LocalDate remindedOn,
    LocalDate escalatedOn, Answer answer) {

  /** How far it is. */
  public enum Status { OPEN, RECEIVED, REUSED, NOT_PROVIDED, WRONG_PERSON, TAKEN_BACK }

  /**
   * What came; every part may be null.
   *
   * @param documentId a document of the case that holds the advice
   * @param reason why there is no advice, or why the request was taken back
   */
  public record Answer(LocalDate receivedOn, String author, String authorRole, String needs, String provision,
      String outcomes, UUID documentId, String reason, String recordedBy, LocalDate recordedOn) {}

  /** Still to come. */
  public boolean isOpen() {
    return status == Status.OPEN;
  }

  /** We have it. */
  public boolean isHere() {
    return status == Status.RECEIVED || status == Status.REUSED;
  }

  /** It will not come from this body, so equal advice must come from another. */
  public boolean isRefused() {
    return status == Status.NOT_PROVIDED || status == Status.WRONG_PERSON;
  }
}
