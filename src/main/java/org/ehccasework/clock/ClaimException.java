package org.ehccasework.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.internal.ClaimRules;
import org.ehccasework.clock.internal.ExceptionRows;
import org.ehccasework.clock.internal.Grounds;
import org.ehccasework.clock.internal.LimitLaw;
import org.ehccasework.clock.internal.OtherOfficers;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that an exception may excuse a limit; nothing is excused before another officer has authorised it. */
@Service
public class ClaimException {

  private final CaseAccess access;
  private final CaseLimits limits;
  private final ClaimRules rules;
  private final LimitLaw law;
  private final ExceptionRows rows;
  private final CaseHistory history;
  private final OtherOfficers officers;
  private final CurrentActor actor;
  private final Clock clock;

  ClaimException(CaseAccess access, CaseLimits limits, ClaimRules rules, LimitLaw law, ExceptionRows rows,
      CaseHistory history, OtherOfficers officers, CurrentActor actor, Clock clock) {
    this.access = access;
    this.limits = limits;
    this.rules = rules;
    this.law = law;
    this.rows = rows;
    this.history = history;
    this.officers = officers;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * What the officer knows; which dates are needed depends on the ground.
   *
   * @param itemId the advice request where it is about late advice; else null
   * @param kind code of the ground: school-closed-4w, absence-from-area, exceptional-personal-circumstances or
   *     missed-appointment
   * @param who child, parent or young-person
   * @param until first day back, or first day the circumstances no longer apply; null while they go on
   * @param impractical whether it made it impractical to keep the date
   * @param causalReason how
   */
  public record Command(String caseRef, String limitId, String itemId, String kind, String who, LocalDate from,
      LocalDate until, LocalDate adviceRequestedOn, LocalDate closedFrom, LocalDate reopensOn, LocalDate missedOn,
      boolean impractical, String evidence, String causalReason) {}

  /** Keeps the claim with what the law says of it; the id of the claim. */
  @Transactional
  @CoordinatorOnly
  public UUID claim(Command command) {
    access.requireWork(command.caseRef());
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

  private CaseException claimed(Command command, CaseLimit limit) {
    CaseException facts = with(command, "");
    return with(command, law.test(limit, ExceptionRows.facts(facts)).reason());
  }

  private CaseException with(Command command, String finding) {
    return new CaseException(UUID.randomUUID(), command.caseRef(), command.limitId(), command.itemId(),
        command.kind(), command.who(), command.from(), command.until(), command.adviceRequestedOn(),
        command.closedFrom(), command.reopensOn(), command.missedOn(), command.impractical(), command.evidence(),
        command.causalReason(), CaseException.State.CLAIMED, actor.username(), clock.instant(), null, null, null,
        finding);
  }
}
