package org.ehccasework.letters.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.engine.TaskHint;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.Notices;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Since when a letter waits to be approved or sent. */
@Component
class LetterTaskHints implements TaskHint {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Notices notices;
  private final MailingRows mailings;
  private final Clock clock;

  LetterTaskHints(Notices notices, MailingRows mailings, Clock clock) {
    this.notices = notices;
    this.mailings = mailings;
    this.clock = clock;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("approve-notice", "record-dispatch");
  }

  @Override
  public String of(String task, String caseRef, String itemId) {
    Notice notice = notices.get(UUID.fromString(itemId));
    if (task.equals("record-dispatch") && mailings.find(notice.id()).isPresent()) {
      return "Not sent yet: the mail has not left";
    }
    return notice.approvedAt() == null ? "Prepared " + day(notice.preparedAt())
        : "Approved " + day(notice.approvedAt());
  }

  private String day(Instant at) {
    return Words.dayMonth(at.atZone(LONDON).toLocalDate(), LocalDate.now(clock));
  }
}
