package org.ehccasework.clock;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseReceipt;
import org.ehccasework.clock.internal.CorrectedStart;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts right the day a request was received; every date of the case that counts from it is worked out again. */
@Service
public class CorrectReceipt {

  private static final String FIELD = "receivedOn";

  private final CaseAccess access;
  private final CaseFiles files;
  private final CaseReceipt receipt;
  private final CorrectedStart start;

  CorrectReceipt(CaseAccess access, CaseFiles files, CaseReceipt receipt, CorrectedStart start) {
    this.access = access;
    this.files = files;
    this.receipt = receipt;
    this.start = start;
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
    start.follow(command.caseRef(), "Date of receipt corrected from " + Words.date(before.receivedOn()) + " to "
        + Words.date(command.receivedOn()) + ".", command.reason());
  }

  private void check(Command command, CaseFile before) {
    LocalDate day = command.receivedOn();
    if (day == null) {
      throw new RuleBroken(FIELD, "Enter the date the request was received");
    }
    if (day.equals(before.receivedOn())) {
      throw new RuleBroken(FIELD, Words.date(day) + " is the date recorded already");
    }
    start.checkDay(FIELD, "The date the request was received", day);
    start.checkReason(command.reason());
    start.checkFirstLetter(command.caseRef(), FIELD, day, "the request cannot have been received after that day");
  }
}
