package org.ehccasework.plan.internal;

import java.util.List;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Section;

/** Check 2: every need has provision and every provision a need; C is met in G, and D in H1 or H2. */
final class MatchChecks {

  private MatchChecks() {}

  static void add(PlanContent plan, Notes notes) {
    List<Provision> educational = plan.in(Section.F);
    for (int number = 1; number <= plan.needs().size(); number++) {
      int need = number;
      if (educational.stream().noneMatch(row -> row.need() != null && row.need() == need)) {
        notes.needsReason(2, "B", "needs[" + (need - 1) + "].need",
            "Need B" + need + " has no provision. Add a row to section F for it.");
      }
    }
    for (int i = 0; i < plan.provision().size(); i++) {
      Provision row = plan.provision().get(i);
      if (row.section() == Section.F && row.need() == null) {
        notes.needsReason(2, "F", "provision[" + i + "].need",
            plan.label(i) + " is for no need. Enter the number of the need in section B.");
      } else if (row.need() != null && (row.need() < 1 || row.need() > plan.needs().size())) {
        notes.needsReason(2, row.section() == null ? "F" : row.section().name(), "provision[" + i + "].need",
            plan.label(i) + " is for need B" + row.need() + ", which is not there. Enter a number of section B.");
      }
      if (row.outcome() != null && (row.outcome() < 1 || row.outcome() > plan.outcomes().size())) {
        notes.needsReason(2, row.section() == null ? "F" : row.section().name(), "provision[" + i + "].outcome",
            plan.label(i) + " is for outcome E" + row.outcome() + ", which is not there. Choose one of section E.");
      }
    }
    care("C", plan.sectionC(), "health", "G", !plan.in(Section.G).isEmpty(), notes);
    care("D", plan.sectionD(), "social care", "H1 or H2",
        plan.provision().stream().anyMatch(row -> row.section() != null && row.section().isSocialCare()), notes);
  }

  private static void care(String section, String needs, String kind, String met, boolean provided,
      Notes notes) {
    boolean none = needs == null || PlanContent.saysNone(needs);
    if (!none && !provided) {
      notes.needsReason(2, section, "section" + section, "Section " + section + " has " + kind
          + " needs, but section " + met + " provides nothing. Add what the " + kind + " service will do.");
    } else if (none && provided) {
      notes.needsReason(2, section, "section" + section, "Section " + met + " has provision, but section " + section
          + " names no " + kind + " need. Write the need it is for.");
    }
  }
}
