package org.ehccasework.advice.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.advice.AdviceKind;

/**
 * One advice of a case, asked for or used again.
 *
 * @param body what is asked, as in "Educational psychology advice"
 * @param organisation who is asked; null where it is not known
 * @param adulthood that it also covers preparing for adulthood (regulation 6(1)(g))
 * @param askedOn the day the request left; null while it has not
 * @param elsewhere who should be asked instead, as an adviser says; null where nobody has said so
 * @param seen who has read what came; null while nobody has
 */
public record AdviceRequest(UUID id, String caseRef, AdviceKind kind, String body, String organisation,
    String address, String email, boolean adulthood, String qualifiedTeacher, String method, String note,
    String chosenBy, LocalDate chosenOn, Status status, LocalDate askedOn, LocalDate remindedOn,
    LocalDate escalatedOn, Answer answer, Elsewhere elsewhere, Seen seen) {

  /** What nobody could say a child's needs, provision and outcomes in. */
  private static final int FEW_WORDS = 15;

  /** One that has just been made. */
  public AdviceRequest(UUID id, String caseRef, AdviceKind kind, String body, String organisation, String address,
      String email, boolean adulthood, String qualifiedTeacher, String method, String note, String chosenBy,
      LocalDate chosenOn, Status status, LocalDate askedOn, LocalDate remindedOn, LocalDate escalatedOn,
      Answer answer) {
    this(id, caseRef, kind, body, organisation, address, email, adulthood, qualifiedTeacher, method, note, chosenBy,
        chosenOn, status, askedOn, remindedOn, escalatedOn, answer, null, null);
  }

  /** Whether what it is called tells it from others: many may be asked for other advice, each has a name only. */
  public boolean named() {
    return organisation == null || kind != AdviceKind.OTHER && kind != AdviceKind.ASKED_BY_FAMILY;
  }

  /** How far it is. */
  public enum Status { OPEN, RECEIVED, REUSED, NOT_PROVIDED, WRONG_PERSON, TAKEN_BACK, NOTHING_TO_ADD }

  /** Who should be asked instead, and why; said by an adviser. */
  public record Elsewhere(String name, String why, String by, LocalDate on) {}

  /** Who read what came, and when. */
  public record Seen(String by, LocalDate on) {}

  /**
   * What came; every part may be null.
   *
   * @param documentId a document of the case that holds the advice
   * @param reason why there is no advice, or why the request was taken back
   */
  public record Answer(LocalDate receivedOn, String author, String authorRole, String needs, String provision,
      String outcomes, UUID documentId, String reason, String recordedBy, LocalDate recordedOn) {

    /** How many words it has under its headings. */
    int words() {
      return (int) Stream.of(needs, provision, outcomes).filter(Objects::nonNull)
          .flatMap(text -> Stream.of(text.strip().split("\\s+"))).count();
    }
  }

  /** Still to come. */
  public boolean isOpen() {
    return status == Status.OPEN;
  }

  /** Why it cannot be sent on to somebody else, in a sentence; empty where it can. */
  public Optional<String> whyNotSentOn() {
    if (isOpen()) {
      return askedOn != null ? Optional.empty()
          : Optional.of("The request for " + kind.inSentence() + " has not left yet. Send it on once it has.");
    }
    return Optional.of(status == Status.TAKEN_BACK
        ? "The request for " + kind.inSentence() + " was taken back. Ask again if the advice is needed after all."
        : "The request for " + kind.inSentence() + " has been answered. Nothing is left to send on.");
  }

  /** We have it. */
  public boolean isHere() {
    return status == Status.RECEIVED || status == Status.REUSED;
  }

  /** They considered it and had nothing to add. That is an answer; where the law wants advice it is not advice. */
  public boolean saysNothing() {
    return status == Status.NOTHING_TO_ADD;
  }

  /** We need not wait any more: it is here, or nothing was to be added where the law does not insist on it. */
  public boolean isSettled() {
    return isHere() || saysNothing() && !kind.isWantedByLaw();
  }

  /** One of those counted as received or still to come among all of a case; what the law wants counts until it is. */
  public boolean counts(List<AdviceRequest> all) {
    return isSettled() || isOpen() || saysNothing() && all.stream().noneMatch(other -> other.kind == kind
        && (other.isHere() || other.isOpen()));
  }

  /** It came, or they had nothing to add, and nobody has said that they read it. */
  public boolean isUnread() {
    return seen == null && (status == Status.RECEIVED || saysNothing());
  }

  /** Health or social care advice of a line or two and no report: it may well be no advice at all. */
  public boolean isThin() {
    boolean challenged = kind.mayBeChallenged() && (saysNothing() || status == Status.RECEIVED);
    return challenged && answer.documentId() == null && answer.words() < FEW_WORDS;
  }

  /** It will not come from this body, so equal advice must come from another. */
  public boolean isRefused() {
    return status == Status.NOT_PROVIDED || status == Status.WRONG_PERSON;
  }
}
