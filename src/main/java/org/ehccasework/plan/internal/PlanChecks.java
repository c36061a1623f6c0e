package org.ehccasework.plan.internal;

import java.util.Comparator;
import java.util.List;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanNote;
import org.ehccasework.plan.PlanVersion;

/**
 * What is to fix in a version of a plan before it is sent (timetable 5.2). Checks 1, 6 and 8 block, because the law
 * makes them defects of form; the others may be sent with a reason.
 */
public final class PlanChecks {

  private PlanChecks() {}

  /** In the order of the plan's sections. */
  public static List<PlanNote> of(PlanVersion plan, Circumstances around) {
    Notes notes = new Notes();
    PlanContent content = plan.content();
    SectionChecks.add(content, notes);
    MatchChecks.add(content, notes);
    ProvisionChecks.add(content, notes);
    OutcomeChecks.add(content, notes);
    AdviceChecks.add(plan, around, notes);
    if (around.yearNineOrLater() && content.provision().stream().noneMatch(row -> row.preparesForAdulthood())) {
      notes.needsReason(9, "F", "provision", "From year 9 on a plan must prepare for adulthood. Tick the provision "
          + "that does, or add some (regulation 12(3)).");
    }
    if (plan.isDraft()) {
      PlacementChecks.add(plan, around, notes);
    } else {
      FinalChecks.add(plan, around, notes);
    }
    return notes.all().stream().sorted(Comparator.comparing(PlanNote::section)).toList();
  }
}
