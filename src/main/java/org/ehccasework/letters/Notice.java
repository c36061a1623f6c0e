package org.ehccasework.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A letter as it stands, without its text.
 *
 * @param effectiveOn the day it counts as given; null until it left, and where nobody in the family may be told
 * @param limit the time limit it is about, as the family reads it; null where it is about none
 */
public record Notice(UUID id, String caseRef, NoticeType type, UUID subjectId, Status status, String recipientName,
    Instant preparedAt, String approvedBy, Instant approvedAt, LocalDate dispatchedOn, String method,
    LocalDate effectiveOn, String limit) {

  private static final Set<NoticeType> ONE_OF_MANY = EnumSet.of(NoticeType.N5, NoticeType.N9, NoticeType.REPLY);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** How far a letter is. */
  public enum Status { PREPARED, APPROVED, DISPATCHED, CANCELLED }

  /** What kind of letter it is, to tell it from the others of its kind: whom it asks, or what it says is late. */
  public String name() {
    String about = ONE_OF_MANY.contains(type) && recipientName != null ? recipientName
        : limit == null ? null : limitWords();
    return about == null ? type.words() : type.words() + ": " + about;
  }

  /** The limit in the words of staff: the letter speaks to the family. */
  public String limitWords() {
    return limit.replace("tell you ", "tell the family ").replaceAll("tell you$", "tell the family")
        .replace("send you ", "send the family ");
  }

  /** The same about this limit. */
  public Notice about(String otherLimit) {
    return new Notice(id, caseRef, type, subjectId, status, recipientName, preparedAt, approvedBy, approvedAt,
        dispatchedOn, method, effectiveOn, otherLimit);
  }

  /** Whether it is done with and was given to nobody it is for: then it takes no effect. */
  public boolean isKept() {
    return status == Status.DISPATCHED && effectiveOn == null;
  }

  /** The day it was prepared. */
  public LocalDate preparedOn() {
    return preparedAt.atZone(LONDON).toLocalDate();
  }
}
