package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.CaseExceptions;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.people.CurrentActor;
import org.springframework.stereotype.Component;

/** Every date of a case with how it came about, its exceptions and what may be done about it. */
@Component
class CaseDates {

  private final CaseLimits limits;
  private final CaseExceptions exceptions;
  private final CaseAccess access;
  private final CurrentActor actor;
  private final Clock clock;

  CaseDates(CaseLimits limits, CaseExceptions exceptions, CaseAccess access, CurrentActor actor, Clock clock) {
    this.limits = limits;
    this.exceptions = exceptions;
    this.access = access;
    this.actor = actor;
    this.clock = clock;
  }

  List<LimitView> of(String ref) {
    LocalDate today = LocalDate.now(clock);
    List<CaseException> claims = exceptions.of(ref);
    Set<String> anchors = new HashSet<>();
    boolean mayClaim = CaseworkRoles.heldBy(actor.get()) && access.mayWork(ref);
    return limits.of(ref).stream()
        .map(limit -> LimitView.of(anchor(limit, anchors), limit, claimed(limit, claims),
            mayClaim ? links(limit) : List.of(), today)).toList();
  }

  /** Other pages link to a limit by its name; where it ran again, the second has a name of its own. */
  private static String anchor(CaseLimit limit, Set<String> taken) {
    String name = limit.itemId() == null ? limit.limitId() : limit.limitId() + "-" + limit.itemId();
    return taken.add(name) ? name : name + "-" + limit.id();
  }

  private List<LimitView.Claim> claimed(CaseLimit limit, List<CaseException> claims) {
    return claims.stream().filter(claim -> claim.limitId().equals(limit.limitId()))
        .filter(claim -> claim.itemId() == null || claim.itemId().equals(limit.itemId()))
        .map(claim -> new LimitView.Claim(exceptions.words(claim), claim.href())).toList();
  }

  private List<Tab> links(CaseLimit limit) {
    List<Tab> links = new ArrayList<>();
    String clockPage = "/cases/" + limit.caseRef() + "/clock/";
    if ((limit.isOpen() || limit.daysLate() > 0) && exceptions.possible(limit)) {
      links.add(new Tab("Claim an exception", clockPage + "exceptions/new?limit=" + limit.limitId()
          + (limit.itemId() == null ? "" : "&item=" + limit.itemId()), false));
    }
    return links;
  }
}
