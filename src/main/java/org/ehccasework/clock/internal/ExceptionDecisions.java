package org.ehccasework.clock.internal;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.CaseException.State;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Component;

/** The decision of the other officer: once, and never by whoever claimed it. */
@Component
public class ExceptionDecisions {

  private final ExceptionRows rows;
  private final CurrentActor actor;
  private final StaffDirectory staff;
  private final Clock clock;

  ExceptionDecisions(ExceptionRows rows, CurrentActor actor, StaffDirectory staff, Clock clock) {
    this.rows = rows;
    this.actor = actor;
    this.staff = staff;
    this.clock = clock;
  }

  /** The claim of this case that waits for the person acting. */
  public CaseException waiting(String caseRef, UUID id) {
    CaseException claim = rows.find(id).filter(found -> found.caseRef().equals(caseRef))
        .orElseThrow(() -> new NotFound("There is no such exception in " + caseRef + "."));
    if (claim.state() != State.CLAIMED) {
      throw decided(claim);
    }
    if (claim.claimedBy().equals(actor.username())) {
      throw new RuleBroken("", "You recorded this exception. Another officer must decide on it.");
    }
    return claim;
  }

  public void record(CaseException claim, State state, String reason, String finding) {
    if (reason == null || reason.isBlank()) {
      throw new RuleBroken("reason", "Enter the reasons for your decision");
    }
    if (!rows.decide(claim.id(), state, actor.username(), clock.instant(), reason, finding)) {
      throw decided(rows.find(claim.id()).orElseThrow());
    }
  }

  private AlreadyDone decided(CaseException claim) {
    return new AlreadyDone(staff.nameOf(claim.decidedBy()) + " has already decided on this exception: "
        + claim.state().words().toLowerCase(Locale.UK) + ".");
  }
}
