package org.ehccasework.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An exception claimed for one limit of one case; it excuses and never moves a date.
 *
 * @param itemId the advice request where it is about late advice; else null
 * @param kind code of the ground as in the timetable, for example absence-from-area
 * @param who child, parent or young-person; null where the ground does not ask
 * @param from first day away, or first day of the circumstances
 * @param until first day back, or first day the circumstances no longer apply; null while they go on
 * @param evidence what shows that the ground applies
 * @param causalReason how it made it impractical to keep the date
 * @param claimedBy username of the officer who recorded it
 * @param decidedBy username of the other officer; null while nobody has decided
 * @param finding what the law says of the facts, in words
 */
public record CaseException(UUID id, String caseRef, String limitId, String itemId, String kind, String who,
    LocalDate from, LocalDate until, LocalDate adviceRequestedOn, LocalDate closedFrom, LocalDate reopensOn,
    LocalDate missedOn, boolean impractical, String evidence, String causalReason, State state, String claimedBy,
    Instant claimedAt, String decidedBy, Instant decidedAt, String decisionReason, String finding) {

  /** How far a claim is. */
  public enum State {
    CLAIMED("Waits for another officer"), AUTHORISED("Authorised"), REFUSED("Refused");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** The address of its page. */
  public String href() {
    return "/cases/" + caseRef + "/clock/exceptions/" + id;
  }
}
