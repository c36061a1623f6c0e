package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.CaseExceptions;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ItemWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every date of a case with how it came about, its exceptions and what may be done about it. */
@Component
class CaseDates {

  private final CaseLimits limits;
  private final CaseExceptions exceptions;
  private final ObjectProvider<ItemWords> items;
  private final Clock clock;

  CaseDates(CaseLimits limits, CaseExceptions exceptions, ObjectProvider<ItemWords> items, Clock clock) {
    this.limits = limits;
    this.exceptions = exceptions;
    this.items = items;
    this.clock = clock;
  }

  List<LimitView> of(String ref) {
    LocalDate today = LocalDate.now(clock);
    List<CaseException> claims = exceptions.of(ref);
    return limits.of(ref).stream().map(limit -> LimitView.of(limit, about(limit), claimed(limit, claims),
        links(limit), today)).toList();
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

  /** Which advice or consultation a limit of that kind is about; null for a limit of the case. */
  private String about(CaseLimit limit) {
    CaseVariable<String> item = switch (limit.limitId()) {
      case "advice-response" -> CaseVariable.ADVICE_REQUEST_ID;
      case "school-consultation-response" -> CaseVariable.CONSULTATION_ID;
      default -> null;
    };
    return limit.itemId() == null || item == null ? null : items.stream().filter(words -> words.variable() == item)
        .findFirst().map(words -> words.words(limit.itemId())).orElse(null);
  }
}
