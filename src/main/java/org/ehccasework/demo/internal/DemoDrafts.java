package org.ehccasework.demo.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.SavePlanRow;
import org.ehccasework.plan.SavePlanText;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plans somebody is in the middle of writing, with notes of what is still to fix. */
@Component
@Profile("demo")
class DemoDrafts {

  private static final String NEW = "0";

  private final DemoPeople people;
  private final SavePlanText saveText;
  private final SavePlanRow saveRow;

  DemoDrafts(DemoPeople people, SavePlanText saveText, SavePlanRow saveRow) {
    this.people = people;
    this.saveText = saveText;
    this.saveRow = saveRow;
  }

  /** Sections A to E are written and F is begun; the provision of the last need says neither how often nor how long. */
  void begin(DemoScript script, String caseRef) {
    DemoProfile profile = script.profile();
    people.as(script.coordinator(), () -> {
      text(caseRef, PlanSection.A, script.withName(profile.sectionA()), "The family read a first version at home.");
      List<UUID> needs = profile.needs().stream().map(row -> row(caseRef, null,
          new PlanContent.Need(of(script, row, "need"), of(script, row, "area")))).toList();
      text(caseRef, PlanSection.C, profile.sectionC(), null);
      text(caseRef, PlanSection.D, profile.sectionD(), null);
      profile.outcomes().forEach(row -> row(caseRef, needs.get(0),
          new PlanContent.Outcome(of(script, row, "outcome"), null, of(script, row, "by"))));
      row(caseRef, needs.get(0), new PlanContent.Provision(PlanContent.Section.F, null,
          "Regular help with this, as the advice says", "Teaching assistant", null, null, null, null, null, null,
          false));
      return null;
    });
  }

  private void text(String caseRef, PlanSection section, String words, String tookPart) {
    saveText.save(new SavePlanText.Command(caseRef, section, NEW, words, tookPart));
  }

  private UUID row(String caseRef, UUID need, PlanContent.Row content) {
    UUID id = UUID.randomUUID();
    saveRow.save(new SavePlanRow.Command(caseRef, id, NEW, content, need, null));
    return id;
  }

  private static String of(DemoScript script, Map<String, Object> row, String key) {
    return script.withName(String.valueOf(row.get(key)));
  }
}
