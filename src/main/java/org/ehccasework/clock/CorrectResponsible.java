package org.ehccasework.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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

/**
 * Puts right the day the authority became responsible for a child (Act, s.24): the clock counts from it where it is
 * earlier than the receipt of the request (timetable 1.4), so every date that counts from its start is worked out again.
 */
@Service
public class CorrectResponsible {

  private static final String FIELD = "becameResponsibleOn";

  private final CaseAccess access;
  private final CaseFiles files;
  private final CaseReceipt receipt;
  private final RequestLimits limits;
  private final CaseHistory history;
  private final MovedDates dates;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CorrectResponsible(CaseAccess access, CaseFiles files, CaseReceipt receipt, RequestLimits limits,
      CaseHistory history, MovedDates dates, ApplicationEventPublisher events, Clock clock) {
    this.access = access;
    this.files = files;
    this.receipt = receipt;
    this.limits = limits;
    this.history = history;
    this.dates = dates;
    this.events = events;
    this.clock = clock;
  }

  /** @param becameResponsibleOn null where the request itself was the first the authority knew of the child */
  public record Command(String caseRef, LocalDate becameResponsibleOn, String reason) {}

  @Transactional
  @ManagerOnly
  public void correct(Command command) {
    access.requireWork(command.caseRef());
    CaseFile before = files.get(command.caseRef());
    LocalDate day = command.becameResponsibleOn();
    LocalDate start = CaseFile.clockStart(before.receivedOn(), day);
    check(command, before, start);
    receipt.becameResponsible(command.caseRef(), day);
    limits.restart(command.caseRef(), start);
    history.add(command.caseRef(), "limit", "Day the council became responsible corrected from "
        + words(before.becameResponsibleOn()) + " to " + words(day) + ". The clock counts from " + Words.date(start)
        + ".", command.reason().strip());
    dates.follow(command.caseRef());
    events.publishEvent(new ReceiptCorrected(command.caseRef()));
  }

  private void check(Command command, CaseFile before, LocalDate start) {
    LocalDate day = command.becameResponsibleOn();
    if (Objects.equals(day, before.becameResponsibleOn())) {
      throw new RuleBroken(FIELD, day == null ? "Enter the day the council became responsible. None is recorded yet"
          : Words.date(day) + " is the date recorded already");
    }
    if (day != null) {
      possible(day, before.child().dateOfBirth());
    }
    if (command.reason() == null || command.reason().isBlank()) {
      throw new RuleBroken("reason", "Enter the reason for the correction");
    }
    limits.firstDone(command.caseRef()).filter(done -> done.isBefore(start)).ifPresent(done -> {
      throw new RuleBroken(FIELD, "A letter about this request was sent on " + Words.date(done)
          + ", so the clock cannot have started after that day. It would count from " + Words.date(start));
    });
  }

  private void possible(LocalDate day, LocalDate born) {
    if (day.isAfter(LocalDate.now(clock))) {
      throw new RuleBroken(FIELD, "The date the council became responsible must be today or in the past");
    }
    if (day.isBefore(born)) {
      throw new RuleBroken(FIELD, "The date the council became responsible must not be before the date of birth");
    }
    limits.refuseBeforeTheLaw(FIELD, "The date the council became responsible", day);
  }

  private static String words(LocalDate day) {
    return day == null ? "the day of the request" : Words.date(day);
  }
}
