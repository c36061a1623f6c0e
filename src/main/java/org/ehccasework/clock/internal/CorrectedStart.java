package org.ehccasework.clock.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.ReceiptCorrected;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The part that the corrections of the two days share one of which starts the clock: what such a day must keep to, and
 * what follows from it (timetable 1.4).
 */
@Component
public class CorrectedStart {

  private final CaseFiles files;
  private final RequestLimits limits;
  private final CaseHistory history;
  private final MovedDates dates;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CorrectedStart(CaseFiles files, RequestLimits limits, CaseHistory history, MovedDates dates,
      ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.limits = limits;
    this.history = history;
    this.dates = dates;
    this.events = events;
    this.clock = clock;
  }

  /** @param what the day is, as in "The date the request was received" */
  public void checkDay(String field, String what, LocalDate day) {
    if (day.isAfter(LocalDate.now(clock))) {
      throw new RuleBroken(field, what + " must be today or in the past");
    }
    limits.refuseBeforeTheLaw(field, what, day);
  }

  public void checkReason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new RuleBroken("reason", "Enter the reason for the correction");
    }
  }

  /** @param so why the first letter about the request cannot have left before this day */
  public void checkFirstLetter(String caseRef, String field, LocalDate day, String so) {
    limits.firstDone(caseRef).filter(done -> done.isBefore(day)).ifPresent(done -> {
      throw new RuleBroken(field, "A letter about this request was sent on " + Words.date(done) + ", so " + so);
    });
  }

  /**
   * Works out again every date that counts from the start of the clock, once the day is in the case file.
   *
   * @param what what was corrected, for the history
   */
  public void follow(String caseRef, String what, String reason) {
    limits.restart(caseRef, files.get(caseRef).clockStart());
    history.add(caseRef, "limit", what, reason.strip());
    dates.follow(caseRef);
    events.publishEvent(new ReceiptCorrected(caseRef));
  }
}
