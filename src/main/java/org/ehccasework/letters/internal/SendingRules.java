package org.ehccasework.letters.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeMap;
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

  /** @param usual how most copies left, which is checked also where every one of them left another way */
  void check(StoredNotice notice, Copies copies, Sending usual, String note, CaseFile file) {
    LetterCheck.nobody(notice.type(), copies.to()).ifPresent(words -> {
      throw new RuleBroken("", words);
    });
    checkDay(notice, usual, "", file);
    copies.sent().forEach(copy -> checkDay(notice, copy.sending(), copy.place(), file));
    if (copies.decisive().isEmpty() && !copies.isKeptForFamily()) {
      throw new RuleBroken("copies", notice.type().toFamily()
          ? "At least one parent, or the young person, must have been sent the letter"
          : "At least one copy must have been sent");
    }
    boolean early = copies.sent().stream().anyMatch(copy -> copy.sending().on().isBefore(notice.approvedOn()));
    if (early && (note == null || note.isBlank())) {
      throw new RuleBroken("note", "Enter who approved the letter and what shows that it left on that day: here it was "
          + "approved on " + Words.date(notice.approvedOn()));
    }
    copies.sent().stream().filter(copy -> copy.to().isInPerson()).forEach(copy -> checkInPerson(copy, note));
    checkEmail(copies);
  }

  private static void checkInPerson(Copy copy, String note) {
    if (copy.sending().method() != Method.HAND) {
      throw new RuleBroken(copy.place() + "method", "No letter may be sent to " + copy.to().name()
          + ". Choose by hand, or give that copy a row of its own under copies that went another way");
    }
    String who = copy.note() == null || copy.note().isBlank() ? note : copy.note();
    if (who == null || who.isBlank()) {
      throw new RuleBroken(copy.place() + "note", "Enter who gave the letter to " + copy.to().name()
          + " in person, and where");
    }
  }

  private void checkDay(StoredNotice notice, Sending sending, String place, CaseFile file) {
    var today = LocalDate.now(clock);
    if (sending.on().isAfter(today)) {
      throw new RuleBroken(place + "dispatchedOn",
          "Date it was sent must be today, " + Words.date(today) + ", or earlier");
    }
    checkEarliest(notice, sending, place, file);
  }

  /** What really left earlier can be recorded late, but no letter leaves before the thing it tells of. */
  private static void checkEarliest(StoredNotice notice, Sending sending, String place, CaseFile file) {
    var decidedOn = notice.details().decidedOn();
    if (decidedOn != null && sending.on().isBefore(decidedOn)) {
      throw new RuleBroken(place + "dispatchedOn", "Date it was sent must be " + Words.date(decidedOn)
          + " or later, when the decision was made");
    }
    if (sending.on().isBefore(file.clockStart())) {
      throw new RuleBroken(place + "dispatchedOn", "Date it was sent must be " + Words.date(file.clockStart())
          + " or later, when the clock of the case started");
    }
  }

  /** Email takes effect on its day only at an address the recipient agreed to use (timetable 1.5). */
  private static void checkEmail(Copies copies) {
    var byPlace = copies.sent().stream()
        .filter(copy -> copy.sending().method() == Method.EMAIL && !copy.to().takesEmail())
        .collect(Collectors.groupingBy(Copy::place, TreeMap::new,
            Collectors.mapping(copy -> copy.to().name(), Collectors.joining(", "))));
    byPlace.forEach((place, names) -> {
      throw new RuleBroken(place + "method", "We have no agreed email address for " + names
          + ". Choose another way, or record the agreement and the address under People first");
    });
  }
}
