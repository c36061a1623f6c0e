package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.plan.PlanJourney;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft plan written by the screens, without a barrier, and two people who write the same part of it. */
class PlanEditorInTheBrowserTest extends BrowserTest {

  @Autowired PlanJourney journey;
  @Autowired CaseTasks tasks;

  @AfterEach
  void end() {
    journey.end();
  }

  @Test
  void aCoordinatorWritesEverySectionChecksAndSends() {
    String ref = begin();
    PlanByTheScreens plan = new PlanByTheScreens(browser, true);
    plan.write(ref);
    assertThat(browser.text()).contains("Who gets it");
    plan.send("What is left will be settled with the family.");
    assertThat(browser.path()).isEqualTo("/cases/" + ref + "?done=write-draft-plan");
    assertThat(tasks.open(ref)).extracting(task -> task.key()).containsExactly("approve-notice");
  }

  @Test
  void theSecondOfTwoInOneSectionSeesBothTextsAndChooses() {
    String ref = begin();
    String a = "/cases/" + ref + "/plan/1/A";
    browser.open(a).fill(Map.of("sectionA", "What Priya wrote", "coProduction", "Priya: the family came"));
    try (Browser other = new Browser(port, true)) {
      other.signIn("t-sam", CaseFixtures.PASSWORD).open(a);
      assertThat(other.text()).contains("Priya Testing opened this section");
      other.isAccessible().fill(Map.of("sectionA", "What Sam wrote", "coProduction", "Sam: the family came"))
          .press("Save section A");
    }
    browser.press("Save section A").isAccessible().picture("plan-clash");
    assertThat(browser.text()).contains("Sam Testing saved this", "What Sam wrote");
    assertThat(browser.typed("sectionA")).isEqualTo("What Priya wrote");
    browser.tick("take-coProduction").press("Save section A");
    assertThat(browser.typed("sectionA")).isEqualTo("What Priya wrote");
    assertThat(browser.typed("coProduction")).isEqualTo("Sam: the family came");
  }

  /** A case whose draft is to be written, opened as t-priya. */
  private String begin() {
    String ref = journey.begin();
    as("t-priya");
    return ref;
  }
}
