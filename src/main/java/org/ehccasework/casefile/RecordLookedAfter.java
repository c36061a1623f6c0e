package org.ehccasework.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.internal.CareRecord;
import org.ehccasework.casefile.internal.Lines;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a child is, or no longer is, looked after by an authority, and what it rests on. */
@Service
public class RecordLookedAfter {

  private final CaseAccess access;
  private final CareRecord care;
  private final Clock clock;

  RecordLookedAfter(CaseAccess access, CareRecord care, Clock clock) {
    this.access = access;
    this.care = care;
    this.clock = clock;
  }

  /** {@code since} is null while it is not known, {@code until} while it goes on. */
  public record Command(String caseRef, LocalDate since, LocalDate until, LookedAfter.Basis basis, String authority) {}

  /** A time that begins after the last one ended is a new one; else the last one is corrected. */
  @Transactional
  @CoordinatorOnly
  public void record(Command command) {
    access.requireWork(command.caseRef());
    check(command);
    boolean known = command.since() != null;
    care.write(command.caseRef(), new LookedAfter(UUID.randomUUID(), known ? command.since() : LocalDate.now(clock),
        command.until(), command.basis(), command.authority().strip(), known));
  }

  private void check(Command command) {
    LocalDate today = LocalDate.now(clock);
    if (command.since() != null && command.since().isAfter(today)) {
      throw new RuleBroken("since", "Enter the day from which the child is looked after, today or earlier");
    }
    if (command.since() != null && command.until() != null && command.until().isBefore(command.since())) {
      throw new RuleBroken("until", "Last day must be on or after " + Words.date(command.since()));
    }
    if (command.basis() == null) {
      throw new RuleBroken("basis", "Select what it rests on");
    }
    Lines.require("authority", "Enter the authority that is responsible", command.authority());
  }
}
