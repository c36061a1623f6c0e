package org.ehccasework.clock;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.CaseException.State;
import org.ehccasework.clock.internal.ExceptionDecisions;
import org.ehccasework.clock.internal.ExceptionRows;
import org.ehccasework.clock.internal.LimitLaw;
import org.ehccasework.clock.internal.LimitReckoning;
import org.ehccasework.people.AuthorisingOfficers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns down what another officer has claimed; the limit stays as it is. */
@Service
public class RefuseException {

  private final CaseAccess access;
  private final ExceptionDecisions decisions;
  private final LimitReckoning limits;
  private final LimitLaw law;
  private final CaseHistory history;

  RefuseException(CaseAccess access, ExceptionDecisions decisions, LimitReckoning limits, LimitLaw law,
      CaseHistory history) {
    this.access = access;
    this.decisions = decisions;
    this.limits = limits;
    this.law = law;
    this.history = history;
  }

  public record Command(String caseRef, UUID exceptionId, String reason) {}

  @Transactional
  @AuthorisingOfficers
  public void refuse(Command command) {
    access.requireWork(command.caseRef());
    CaseException claim = decisions.waiting(command.caseRef(), command.exceptionId());
    CaseLimit limit = limits.of(claim);
    decisions.record(claim, State.REFUSED, command.reason(), law.test(limit, ExceptionRows.facts(claim)).reason());
    history.add(command.caseRef(), "limit", "Exception refused for '" + limit.title() + "'.", command.reason());
  }
}
