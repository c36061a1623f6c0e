package org.ehccasework.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.internal.ChildStandingRows;
import org.ehccasework.casefile.internal.Lines;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a child is, or no longer is, looked after by an authority, and what it rests on. */
@Service
public class RecordLookedAfter {

  private final CaseAccess access;
  private final CaseFiles files;
  private final ChildStandingRows rows;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  RecordLookedAfter(CaseAccess access, CaseFiles files, ChildStandingRows rows, CaseHistory history,
      CurrentActor actor, Clock clock) {
    this.access = access;
    this.files = files;
    this.rows = rows;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** {@code until} is null while it goes on. */
  public record Command(String caseRef, LocalDate since, LocalDate until, LookedAfter.Basis basis, String authority) {}

  /** A time that begins after the last one ended is a new one; else the last one is corrected. */
  @Transactional
  @CoordinatorOnly
  public void record(Command command) {
    access.requireWork(command.caseRef());
    check(command);
    UUID child = files.get(command.caseRef()).child().id();
    Optional<LookedAfter> last = rows.care(child);
    boolean another = last.isEmpty()
        || last.get().until() != null && command.since().isAfter(last.get().until());
    var care = new LookedAfter(another ? UUID.randomUUID() : last.get().id(), command.since(), command.until(),
        command.basis(), command.authority().strip());
    if (another) {
      rows.add(child, care, actor.username());
    } else {
      rows.change(care, actor.username());
    }
    history.add(command.caseRef(), "people", what(care),
        another ? care.basis().words() : care.basis().words() + ". Before, it said: " + what(last.get()) + ".");
  }

  private void check(Command command) {
    LocalDate today = LocalDate.now(clock);
    if (command.since() == null || command.since().isAfter(today)) {
      throw new RuleBroken("since", "Enter the day from which the child is looked after, today or earlier");
    }
    if (command.until() != null && command.until().isBefore(command.since())) {
      throw new RuleBroken("until", "Last day must be on or after " + Words.date(command.since()));
    }
    if (command.basis() == null) {
      throw new RuleBroken("basis", "Select what it rests on");
    }
    Lines.require("authority", "Enter the authority that is responsible", command.authority());
  }

  private static String what(LookedAfter care) {
    return "Looked after by " + care.authority() + " since " + Words.date(care.since())
        + (care.until() == null ? "" : " until " + Words.date(care.until()));
  }
}
