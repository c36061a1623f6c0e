package org.ehccasework.letters.internal;

import java.time.LocalDate;
import org.ehccasework.statute.EffectiveDate;
import org.ehccasework.statute.Method;
import org.ehccasework.web.Words;

/** How and when a letter leaves, and with that when it takes effect (timetable 1.5). */
public record Sending(LocalDate on, Method method) {

  public LocalDate effectiveOn() {
    return EffectiveDate.of(on, method, LegalDates.WORKING_DAYS);
  }

  /** The dates that stand in a letter sent like this. */
  SendingDates dates() {
    return new SendingDates(on, effectiveOn(), postRule());
  }

  private String postRule() {
    return switch (method) {
      case POST_FIRST -> "First class post counts as arriving on the second working day after posting.";
      case POST_SECOND -> "Second class post counts as arriving on the fourth working day after posting.";
      default -> null;
    };
  }

  /** As in "by first class post on 16 December 2026". */
  public String words() {
    return NoticeWording.by(method) + " on " + Words.date(on);
  }
}
