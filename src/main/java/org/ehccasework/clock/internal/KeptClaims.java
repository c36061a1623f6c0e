package org.ehccasework.clock.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.ClaimException;
import org.ehccasework.clock.ExceptionClaims;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Component;

/** Checks claims, keeps them with what the law says of them, and tells those who decide. */
@Component
class KeptClaims implements ExceptionClaims {

  private final CaseLimits limits;
  private final ClaimRules rules;
  private final Grounds grounds;
  private final LimitLaw law;
  private final ExceptionRows rows;
  private final CaseHistory history;
  private final OtherOfficers officers;
  private final CurrentActor actor;
  private final Clock clock;

  KeptClaims(CaseLimits limits, ClaimRules rules, Grounds grounds, LimitLaw law, ExceptionRows rows,
      CaseHistory history, OtherOfficers officers, CurrentActor actor, Clock clock) {
    this.limits = limits;
    this.rules = rules;
    this.grounds = grounds;
    this.law = law;
    this.rows = rows;
    this.history = history;
    this.officers = officers;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public List<ExceptionKind> grounds(CaseLimit limit) {
    return grounds.of(limit);
  }

  @Override
  public String title(ExceptionKind ground) {
    return Grounds.title(ground);
  }

  @Override
  public UUID keep(ClaimException.Command command) {
    CaseLimit limit = limits.find(command.caseRef(), command.limitId(), command.itemId())
        .orElseThrow(() -> new RuleBroken("limitId", "This case has no such limit. Choose one from its clock."));
    ExceptionKind kind = rules.check(command, limit);
    CaseException claim = claimed(command, limit);
    rows.add(claim);
    history.add(command.caseRef(), "limit",
        "Exception claimed for '" + limit.title() + "': " + Grounds.title(kind) + ".", command.causalReason());
    officers.tell(claim);
    return claim.id();
  }

  private CaseException claimed(ClaimException.Command command, CaseLimit limit) {
    CaseException facts = with(command, "");
    return with(command, law.test(limit, ExceptionRows.facts(facts)).reason());
  }

  private CaseException with(ClaimException.Command command, String finding) {
    return new CaseException(UUID.randomUUID(), command.caseRef(), command.limitId(), command.itemId(),
        command.kind(), command.who(), command.from(), command.until(), command.adviceRequestedOn(),
        command.closedFrom(), command.reopensOn(), command.missedOn(), command.impractical(), command.evidence(),
        command.causalReason(), CaseException.State.CLAIMED, actor.username(), clock.instant(), null, null, null,
        finding);
  }
}
