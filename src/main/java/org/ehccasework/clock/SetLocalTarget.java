package org.ehccasework.clock;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ehccasework.clock.internal.LocalTargetRows;
import org.ehccasework.clock.internal.LocalTargets;
import org.ehccasework.clock.internal.TargetRules;
import org.ehccasework.clock.internal.TargetWords;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.AdministratorOnly;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets what the authority wants of itself for one limit; running cases follow by {@link FollowOwnDates}. */
@Service
public class SetLocalTarget {

  private final LocalTargetRows rows;
  private final TargetRules rules;
  private final OfficeDays office;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final AccessAudit audit;
  private final Clock clock;

  SetLocalTarget(LocalTargetRows rows, TargetRules rules, OfficeDays office, Authorities authorities,
      CurrentActor actor, AccessAudit audit, Clock clock) {
    this.rows = rows;
    this.rules = rules;
    this.office = office;
    this.authorities = authorities;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /** Null numbers take away what was set before. */
  public record Command(String limitId, Integer remindDays, Integer count, LocalTarget.Unit unit, String reason) {}

  @Transactional
  @AdministratorOnly
  public void set(Command command) {
    if (!command.limitId().equals(LocalTarget.EVERY_LIMIT) && !LocalTargets.LIMITS.contains(command.limitId())) {
      throw new NotFound("This limit has no target of our own.");
    }
    UUID authority = authorities.current().id();
    var target = new LocalTarget(command.limitId(), command.remindDays(), command.count(),
        command.count() == null ? null : command.unit(), command.reason() == null ? "" : command.reason().strip(),
        actor.username(), clock.instant());
    List<Violation> broken = rules.broken(target, office.of(authority));
    if (!broken.isEmpty()) {
      throw new RuleBroken(broken);
    }
    LocalTarget before = rows.of(authority).stream().filter(set -> set.limitId().equals(target.limitId()))
        .findFirst().orElse(null);
    rows.add(authority, target);
    audit.changed("TARGET_SET", TargetWords.title(target.limitId()), TargetWords.changes(before, target));
  }
}
