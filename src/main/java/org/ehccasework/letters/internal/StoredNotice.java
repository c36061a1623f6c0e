package org.ehccasework.letters.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.statute.Method;

/**
 * A letter with all that is kept of it.
 *
 * @param body the approved words, with the dates of sending open; null until it is approved
 * @param wording which wording it has, in words; null until it is approved
 * @param toldReceivedOn the day of receipt by which it was worded; null until it is approved, or where it is not known
 * @param toldClockStart the day from which its legal dates were counted; null as above
 */
public record StoredNotice(Notice notice, NoticeDetails details, String freePart, String body, String wording,
    String dispatchedBy, Instant dispatchedAt, String note, LocalDate toldReceivedOn,
    LocalDate toldClockStart) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  StoredNotice with(Map<String, String> facts) {
    String limit = facts.get(NoticeFacts.LIMIT);
    return new StoredNotice(limit == null ? notice : notice.about(limit), details.with(facts), freePart, body, wording, dispatchedBy, dispatchedAt, note,
        toldReceivedOn, toldClockStart);
  }

  public UUID id() {
    return notice.id();
  }

  public String caseRef() {
    return notice.caseRef();
  }

  public NoticeType type() {
    return notice.type();
  }

  public boolean is(Status status) {
    return notice.status() == status;
  }

  LocalDate preparedOn() {
    return notice.preparedOn();
  }

  LocalDate approvedOn() {
    return notice.approvedAt().atZone(LONDON).toLocalDate();
  }

  /** How it left; only where it has. */
  public Sending sent() {
    return new Sending(notice.dispatchedOn(), Method.of(notice.method()).orElseThrow());
  }

  /** What letter it is, within a sentence: "letter to say we are late (decide whether to assess)". */
  public String words() {
    return NoticeWording.inSentence(type()) + (notice.limit() == null ? "" : " (" + notice.limitWords() + ")");
  }
}
