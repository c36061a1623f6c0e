package org.ehccasework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.ehccasework.engine.CaseTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class PlanTaskHintsTest {

  @Autowired PlanJourney journey;
  @Autowired CaseTasks tasks;
  @Autowired SavePlanText save;

  @AfterEach
  void end() {
    journey.end();
  }

  @Test
  void aDraftSaysHowMuchIsToFixAfterEachSaving() {
    String ref = journey.begin();
    assertThat(hint(ref, "write-draft-plan")).isEqualTo("Not begun yet");
    save.save(new SavePlanText.Command(ref, PlanSection.A, "0", "Kofi likes trains.", "Kofi drew what he likes."));
    assertThat(hint(ref, "write-draft-plan")).matches("\\d+ things to fix, \\d+ before you can send it");
  }

  @Test
  void aDraftWithTheFamilySaysWhenItWasSent() {
    String ref = journey.draftSent();
    assertThat(hint(ref, "record-representations")).isEqualTo("Draft sent 1 December");
  }

  private String hint(String ref, String task) {
    return tasks.require(ref, task, null).hint();
  }
}
