package org.ehccasework.placement.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.engine.TaskHint;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** When a setting was consulted, and that its 15 days went by without an answer. */
@Component
class ReplyTaskHints implements TaskHint {

  private final Consultations consultations;
  private final Clock clock;

  ReplyTaskHints(Consultations consultations, Clock clock) {
    this.consultations = consultations;
    this.clock = clock;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("record-consultation-reply");
  }

  @Override
  public String of(String task, String caseRef, String itemId) {
    Consultation one = consultations.get(caseRef, UUID.fromString(itemId));
    if (one.sentOn() == null) {
      return "Being sent";
    }
    return "Asked " + Words.dayMonth(one.sentOn(), LocalDate.now(clock))
        + (one.noReplyNotedOn() == null ? "" : ". Their 15 days went by without an answer");
  }
}
