package org.ehccasework.letters.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** What a day and a way of sending must keep to. */
@Component
class SendingRules {

  private final Clock clock;

  SendingRules(Clock clock) {
    this.clock = clock;
  }

  void check(StoredNotice notice, Sending sending, String note, CaseFile file, List<Recipient> to) {
    var today = LocalDate.now(clock);
    if (sending.on().isAfter(today)) {
      throw new RuleBroken("dispatchedOn", "Date it was sent must be today, " + Words.date(today) + ", or earlier");
    }
    checkEarliest(notice, sending, file);
    if (sending.on().isBefore(notice.approvedOn()) && (note == null || note.isBlank())) {
      throw new RuleBroken("note", "Enter who approved the letter and what shows that it left on that day: here it was "
          + "approved on " + Words.date(notice.approvedOn()));
    }
    LetterCheck.nobody(notice.type(), to).ifPresent(words -> {
      throw new RuleBroken("", words);
    });
    if (sending.method() == Method.EMAIL) {
      checkEmail(to);
    }
  }

  /** What really left earlier can be recorded late, but no letter leaves before the thing it tells of. */
  private static void checkEarliest(StoredNotice notice, Sending sending, CaseFile file) {
    var decidedOn = notice.details().decidedOn();
    if (decidedOn != null && sending.on().isBefore(decidedOn)) {
      throw new RuleBroken("dispatchedOn", "Date it was sent must be " + Words.date(decidedOn)
          + " or later, when the decision was made");
    }
    if (sending.on().isBefore(file.clockStart())) {
      throw new RuleBroken("dispatchedOn", "Date it was sent must be " + Words.date(file.clockStart())
          + " or later, when the clock of the case started");
    }
  }

  /** Email takes effect on its day only at an address the recipient agreed to use (timetable 1.5). */
  private static void checkEmail(List<Recipient> to) {
    var without = to.stream().filter(recipient -> !recipient.takesEmail()).map(Recipient::name)
        .collect(Collectors.joining(", "));
    if (!without.isEmpty()) {
      throw new RuleBroken("method", "We have no agreed email address for " + without
          + ". Choose another way, or record the agreement and the address under People first");
    }
  }
}
