package org.ehccasework.advice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.engine.TaskHint;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** When an adviser was asked and reminded; how much advice of a case is here. */
@Component
class AdviceTaskHints implements TaskHint {

  private final AdviceRequests requests;
  private final Clock clock;

  AdviceTaskHints(AdviceRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("record-advice", "confirm-advice");
  }

  @Override
  public String of(String task, String caseRef, String itemId) {
    return task.equals("confirm-advice") ? howMuch(requests.of(caseRef))
        : requests.find(UUID.fromString(itemId)).map(this::soFar).orElse(null);
  }

  private String soFar(AdviceRequest request) {
    if (request.askedOn() == null) {
      return "Being sent";
    }
    return (request.named() ? "" : request.organisation() + ". ") + "Asked " + day(request.askedOn())
        + (request.remindedOn() == null ? "" : ". Reminded " + day(request.remindedOn()))
        + (request.escalatedOn() == null ? "" : ". Told their lead " + day(request.escalatedOn()));
  }

  private static String howMuch(List<AdviceRequest> all) {
    long here = all.stream().filter(AdviceRequest::isSettled).count();
    long counted = all.stream().filter(request -> request.counts(all)).count();
    return counted == 0 ? null : here + " of " + counted + " received";
  }

  private String day(LocalDate day) {
    return Words.dayMonth(day, LocalDate.now(clock));
  }
}
