package org.ehccasework.clock;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.CaseException.State;
import org.ehccasework.clock.internal.ExceptionDecisions;
import org.ehccasework.clock.internal.ExceptionNotices;
import org.ehccasework.clock.internal.ExceptionRows;
import org.ehccasework.clock.internal.LimitLaw;
import org.ehccasework.clock.internal.LimitReckoning;
import org.ehccasework.clock.internal.MovedDates;
import org.ehccasework.people.AuthorisingOfficers;
import org.ehccasework.statute.ExceptionFinding;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Excuses a limit on what another officer has claimed, and tells the family the same day. */
@Service
public class AuthoriseException {

  private final CaseAccess access;
  private final ExceptionDecisions decisions;
  private final LimitReckoning limits;
  private final LimitLaw law;
  private final CaseHistory history;
  private final ExceptionNotices notices;
  private final MovedDates dates;

  AuthoriseException(CaseAccess access, ExceptionDecisions decisions, LimitReckoning limits, LimitLaw law,
      CaseHistory history, ExceptionNotices notices, MovedDates dates) {
    this.access = access;
    this.decisions = decisions;
    this.limits = limits;
    this.law = law;
    this.history = history;
    this.notices = notices;
    this.dates = dates;
  }

  public record Command(String caseRef, UUID exceptionId, String reason) {}

  /** Refused where the law does not excuse the limit on these facts, with its reason; its date never moves. */
  @Transactional
  @AuthorisingOfficers
  public void authorise(Command command) {
    access.requireWork(command.caseRef());
    CaseException claim = decisions.waiting(command.caseRef(), command.exceptionId());
    CaseLimit limit = limits.of(claim);
    ExceptionFinding finding = law.test(limit, ExceptionRows.facts(claim));
    if (!finding.excused()) {
      throw new RuleBroken("decision", "The law does not excuse the limit on these facts. " + finding.reason()
          + " Refuse the claim; it can be recorded again with other facts.");
    }
    decisions.record(claim, State.AUTHORISED, command.reason(), finding.reason());
    CaseLimit excused = limits.again(limit);
    history.add(command.caseRef(), "limit", "Exception authorised for '" + limit.title() + "'. " + finding.reason(),
        command.reason());
    dates.follow(command.caseRef());
    if (!excused.owed()) {   // the case ended before it was done, perhaps because the child died: nothing to tell
      history.add(command.caseRef(), "limit", "No letter about the exception: nothing is owed any more.", null);
      return;
    }
    notices.give(command.caseRef(), notices.prepare(claim, excused));
  }
}
