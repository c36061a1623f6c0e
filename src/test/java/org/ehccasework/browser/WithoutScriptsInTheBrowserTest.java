package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ehccasework.plan.PlanJourney;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything works with scripts switched off. */
class WithoutScriptsInTheBrowserTest extends BrowserTest {

  @Autowired PlanJourney journey;

  @Override
  boolean scripts() {
    return false;
  }

  @Test
  void recordsARequestReadsTheCaseAndApprovesALetter() {
    String ref = register("Noa");
    assertThat(browser.has("html.js-enabled, .js-enabled")).isFalse();
    browser.open("/cases/" + ref + "/tasks").follow("Approve notice").fill(Map.of("freePart", "Ring us."));
    browser.pressMain();
    assertThat(browser.path()).isEqualTo("/cases/" + ref + "?done=approve-notice");
    browser.open("/cases").fill(Map.of("q", ref)).press("Find a case");
    assertThat(browser.title()).isEqualTo("Noa Browser");
  }

  @Test
  void writesADraftPlanSectionBySection() {
    String ref = journey.begin();
    try {
      as("t-priya");
      PlanByTheScreens plan = new PlanByTheScreens(browser, false);
      plan.write(ref);
      plan.send("What is left will be settled with the family.");
      assertThat(browser.path()).isEqualTo("/cases/" + ref + "?done=write-draft-plan");
    } finally {
      journey.end();
    }
  }
}
