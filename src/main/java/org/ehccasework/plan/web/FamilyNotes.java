package org.ehccasework.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehccasework.plan.Representations;
import org.ehccasework.plan.internal.FamilyTime;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;

/** What the family said so far, and how long they still have. */
@Component
class FamilyNotes {

  private final PlanStore plans;
  private final FamilyTime time;

  FamilyNotes(PlanStore plans, FamilyTime time) {
    this.plans = plans;
    this.time = time;
  }

  Optional<Representations> latest(String caseRef) {
    return plans.representations(caseRef).stream().findFirst();
  }

  /** Empty before the first draft was answered. */
  List<Note> said(String caseRef) {
    return latest(caseRef).map(said -> List.of(new Note(Note.Kind.INFO,
        "What the family said of version " + said.version(), lines(said)))).orElse(List.of());
  }

  private static List<String> lines(Representations said) {
    List<String> lines = new ArrayList<>();
    lines.add(said.outcome().words() + (said.receivedOn() == null ? "." : ", " + Words.date(said.receivedOn()) + "."));
    if (said.views() != null) {
      lines.add(said.views());
    }
    if (said.meetingHeldOn() != null) {
      lines.add("We met on " + Words.date(said.meetingHeldOn()) + ".");
    }
    if (said.requestedSetting() != null) {
      lines.add("They ask for " + said.requestedSetting() + ".");
    }
    return lines;
  }

  Note time(String caseRef) {
    String last = Words.dayAndDate(time.lastDay(caseRef));
    return time.isOver(caseRef)
        ? Note.info("The family's time is over", "Their last day was " + last + ".")
        : Note.warning("The family has until " + last, "The plan may be made final before only if they say in writing "
            + "that they have finished. If they ask for a meeting, arrange it within that time.");
  }

  boolean isOver(String caseRef) {
    return time.isOver(caseRef);
  }
}
