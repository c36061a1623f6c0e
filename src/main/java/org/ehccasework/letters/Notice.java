package org.ehccasework.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A letter as it stands, without its text. */
public record Notice(UUID id, String caseRef, NoticeType type, UUID subjectId, Status status, String recipientName,
    Instant preparedAt, String approvedBy, Instant approvedAt, LocalDate dispatchedOn, String method,
    LocalDate effectiveOn) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** How far a letter is. */
  public enum Status { PREPARED, APPROVED, DISPATCHED, CANCELLED }

  /** The day it was prepared. */
  public LocalDate preparedOn() {
    return preparedAt.atZone(LONDON).toLocalDate();
  }
}
