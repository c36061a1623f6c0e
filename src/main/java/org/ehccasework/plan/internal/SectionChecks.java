package org.ehccasework.plan.internal;

import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Section;

/**
 * Check 1: every section is there, apart from the others, even where nothing is identified. Sections G, H1, H2
 * and J always stand in a plan and say so themselves where they hold nothing.
 */
final class SectionChecks {

  private SectionChecks() {}

  static void add(PlanContent plan, Notes notes) {
    text(plan.sectionA(), "A", "Write what the child or young person and the family think and hope for.", notes);
    text(plan.sectionC(), "C", "Write \"None identified\" if there are no health needs.", notes);
    text(plan.sectionD(), "D", "Write \"None identified\" if there are no social care needs.", notes);
    if (plan.needs().isEmpty()) {
      notes.blocks(1, "B", "needs", "Section B is empty. Add every special educational need, one by one.");
    }
    if (plan.outcomes().isEmpty()) {
      notes.blocks(1, "E", "outcomes", "Section E is empty. Add what is to be achieved, and by when.");
    }
    if (plan.in(Section.F).isEmpty()) {
      notes.blocks(1, "F", "provision", "Section F is empty. Add what will be provided for each need.");
    }
    rows(plan, notes);
  }

  private static void text(String text, String section, String mend, Notes notes) {
    if (text == null) {
      notes.blocks(1, section, "section" + section, "Section " + section + " is empty. " + mend);
    }
  }

  private static void rows(PlanContent plan, Notes notes) {
    for (int i = 0; i < plan.needs().size(); i++) {
      if (plan.needs().get(i).need() == null) {
        notes.blocks(1, "B", "needs[" + i + "].need", "Need B" + (i + 1) + " is empty. Write it or remove the row.");
      }
    }
    for (int i = 0; i < plan.outcomes().size(); i++) {
      if (plan.outcomes().get(i).outcome() == null) {
        notes.blocks(1, "E", "outcomes[" + i + "].outcome",
            "Outcome E" + (i + 1) + " is empty. Write it or remove the row.");
      }
    }
    for (int i = 0; i < plan.provision().size(); i++) {
      Provision row = plan.provision().get(i);
      if (row.section() == null) {
        notes.blocks(1, "F", "provision[" + i + "].section",
            plan.label(i) + " of the provision belongs to no section. Choose F, G, H1 or H2.");
      } else if (row.what() == null) {
        notes.blocks(1, row.section().name(), "provision[" + i + "].what",
            plan.label(i) + " does not say what will be provided. Write it or remove the row.");
      }
    }
  }
}
