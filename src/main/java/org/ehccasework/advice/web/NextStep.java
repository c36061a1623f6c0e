package org.ehccasework.advice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.advice.AdviceRule;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviserScope;
import org.ehccasework.advice.web.AdvicePage.Link;
import org.ehccasework.engine.CaseTasks;
import org.springframework.stereotype.Component;

/** The one thing to do for all the advice of a case: ask for it, or remind those who are due soon. */
@Component
class NextStep {

  /** Whoever has longer than this many days is not reminded from here. */
  private static final int SOON = 21;

  private final CaseTasks tasks;
  private final AdviserScope scope;
  private final Clock clock;

  NextStep(CaseTasks tasks, AdviserScope scope, Clock clock) {
    this.tasks = tasks;
    this.scope = scope;
    this.clock = clock;
  }

  /** Null where there is nothing of the kind to do, or the person may not do it. */
  Link of(String ref, List<AdviceRequest> all, List<AdviceRequest> toCome, Map<UUID, LocalDate> days,
      boolean mayAsk) {
    if (all.isEmpty()) {
      return scope.mayChange() && tasks.find(ref, "choose-advice", null).isPresent() ? askForAll(ref) : null;
    }
    var today = LocalDate.now(clock);
    List<String> late = toCome.stream()
        .filter(request -> mayAsk && canBeReminded(request, days.get(request.id()), today))
        .map(request -> "request=" + request.id()).toList();
    return late.isEmpty() ? null : new Link("Send " + (late.size() == 1 ? "1 reminder" : late.size() + " reminders"),
        "advice still to come", "/advice/reminders?" + String.join("&", late));
  }

  private static Link askForAll(String ref) {
    int always = AdviceRule.rows(new AdviceRule.Choice(Set.of(), false, Set.of(), List.of(), List.of())).size();
    return new Link("Ask for all " + always + " now", "advice", "/cases/" + ref + "/choose-advice");
  }

  private static boolean canBeReminded(AdviceRequest request, LocalDate day, LocalDate today) {
    return request.isOpen() && request.askedOn() != null && request.kind().agency() != null
        && request.email() != null && !request.email().isBlank() && !today.equals(request.remindedOn())
        && day != null && day.isBefore(today.plusDays(SOON));
  }
}
