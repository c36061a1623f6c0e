package org.ehccasework.clock;

import java.time.LocalDate;
import java.util.Objects;
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

/**
 * Puts right the day the authority became responsible for a child (Act, s.24): the clock counts from it where it is
 * earlier than the receipt of the request (timetable 1.4), so every date that counts from its start is worked out again.
 */
@Service
public class CorrectResponsible {

  private static final String FIELD = "becameResponsibleOn";
  private static final String NAME = "The date the council became responsible";

  private final CaseAccess access;
  private final CaseFiles files;
  private final CaseReceipt receipt;
  private final CorrectedStart start;

  CorrectResponsible(CaseAccess access, CaseFiles files, CaseReceipt receipt, CorrectedStart start) {
    this.access = access;
    this.files = files;
    this.receipt = receipt;
    this.start = start;
  }

  /** @param becameResponsibleOn null where the request itself was the first the authority knew of the child */
  public record Command(String caseRef, LocalDate becameResponsibleOn, String reason) {}

  @Transactional
  @ManagerOnly
  public void correct(Command command) {
    access.requireWork(command.caseRef());
    CaseFile before = files.get(command.caseRef());
    LocalDate first = CaseFile.clockStart(before.receivedOn(), command.becameResponsibleOn());
    check(command, before, first);
    receipt.becameResponsible(command.caseRef(), command.becameResponsibleOn());
    start.follow(command.caseRef(), "Day the council became responsible corrected from "
        + words(before.becameResponsibleOn()) + " to " + words(command.becameResponsibleOn())
        + ". The clock counts from " + Words.date(first) + ".", command.reason());
  }

  private void check(Command command, CaseFile before, LocalDate first) {
    LocalDate day = command.becameResponsibleOn();
    if (Objects.equals(day, before.becameResponsibleOn())) {
      throw new RuleBroken(FIELD, day == null ? "Enter the day the council became responsible. None is recorded yet"
          : Words.date(day) + " is the date recorded already");
    }
    if (day != null) {
      start.checkDay(FIELD, NAME, day);
      if (day.isBefore(before.child().dateOfBirth())) {
        throw new RuleBroken(FIELD, NAME + " must not be before the date of birth");
      }
    }
    start.checkReason(command.reason());
    start.checkFirstLetter(command.caseRef(), FIELD, first, "the clock cannot have started after that day. It would "
        + "count from " + Words.date(first));
  }

  private static String words(LocalDate day) {
    return day == null ? "the day of the request" : Words.date(day);
  }
}
