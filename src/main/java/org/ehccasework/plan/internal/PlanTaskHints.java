package org.ehccasework.plan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ehccasework.engine.TaskHint;
import org.ehccasework.plan.PlanNote;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.State;
import org.ehccasework.plan.Representations;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** How much of a plan is to fix, when its draft was sent, and whether the family answered. */
@Component
class PlanTaskHints implements TaskHint {

  static final String WITH_THE_FAMILY = "record-representations";

  private final PlanStore plans;
  private final SendingPolicy policy;
  private final Clock clock;

  PlanTaskHints(PlanStore plans, SendingPolicy policy, Clock clock) {
    this.plans = plans;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(DraftTasks.DRAFT, DraftTasks.FINAL, WITH_THE_FAMILY);
  }

  @Override
  public String of(String task, String caseRef, String itemId) {
    return switch (task) {
      case WITH_THE_FAMILY -> plans.newest(caseRef).map(PlanVersion::sentOn)
          .map(on -> "Draft sent " + day(on)).orElse(null);
      case DraftTasks.FINAL -> plans.representations(caseRef).stream().findFirst().map(this::said).orElse(null);
      default -> plans.newest(caseRef).filter(version -> version.state() == State.WORKING)
          .map(version -> toFix(policy.notesOn(version))).orElse("Not begun yet");
    };
  }

  private String said(Representations last) {
    return last.receivedOn() == null ? "The family sent no views"
        : "The family answered " + day(last.receivedOn());
  }

  private static String toFix(List<PlanNote> notes) {
    if (notes.isEmpty()) {
      return "Begun, nothing to fix";
    }
    long before = notes.stream().filter(PlanNote::blocks).count();
    return notes.size() + (notes.size() == 1 ? " thing to fix" : " things to fix")
        + (before == 0 ? "" : ", " + before + " before you can send it");
  }

  private String day(LocalDate day) {
    return Words.dayMonth(day, LocalDate.now(clock));
  }
}
