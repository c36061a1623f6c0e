package org.ehccasework.clock;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseReceipt;
import org.ehccasework.clock.internal.MovedDates;
import org.ehccasework.clock.internal.RequestLimits;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts right the day a request was received; every date of the case that counts from it is worked out again. */
@Service
public class CorrectReceipt {

  private final CaseAccess access;
  private final CaseFiles files;
  private final CaseReceipt receipt;
  private final RequestLimits limits;
  private final CaseHistory history;
  private final MovedDates dates;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CorrectReceipt(CaseAccess access, CaseFiles files, CaseReceipt receipt, RequestLimits limits, CaseHistory history,
      MovedDates dates, ApplicationEventPublisher events, Clock clock) {
    this.access = access;
    this.files = files;
    this.receipt = receipt;
    this.limits = limits;
    this.history = history;
    this.dates = dates;
    this.events = events;
    this.clock = clock;
  }

  /** @param receivedOn the first day the request reached the authority, in London */
  public record Command(String caseRef, LocalDate receivedOn, String reason) {}

  @Transactional
  @ManagerOnly
  public void correct(Command command) {
    access.requireWork(command.caseRef());
    CaseFile before = files.get(command.caseRef());
    check(command, before);
    receipt.correct(command.caseRef(), command.receivedOn());
    limits.restart(command.caseRef(), files.get(command.caseRef()).clockStart());
    history.add(command.caseRef(), "limit", "Date of receipt corrected from " + Words.date(before.receivedOn())
        + " to " + Words.date(command.receivedOn()) + ".", command.reason());
    dates.follow(command.caseRef());
    events.publishEvent(new ReceiptCorrected(command.caseRef()));
  }

  private void check(Command command, CaseFile before) {
    LocalDate day = command.receivedOn();
    if (day == null) {
      throw new RuleBroken("receivedOn", "Enter the date the request was received");
    }
    if (day.isAfter(LocalDate.now(clock))) {
      throw new RuleBroken("receivedOn", "The date the request was received must be today or in the past");
    }
    if (day.equals(before.receivedOn())) {
      throw new RuleBroken("receivedOn", Words.date(day) + " is the date recorded already");
    }
    if (command.reason() == null || command.reason().isBlank()) {
      throw new RuleBroken("reason", "Enter the reason for the correction");
    }
    limits.firstDone(command.caseRef()).filter(done -> done.isBefore(day)).ifPresent(done -> {
      throw new RuleBroken("receivedOn", "A letter about this request was sent on " + Words.date(done)
          + ", so the request cannot have been received after that day");
    });
    limits.refuseBeforeTheLaw("receivedOn", "The date the request was received", day);
  }
}
