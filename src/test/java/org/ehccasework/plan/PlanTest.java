package org.ehccasework.plan;

import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.plan.internal.PlanStore;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** What the tests of the plan's use cases share. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
public abstract class PlanTest {

  @Autowired protected CaseFixtures fixtures;
  @Autowired protected PlanJourney journey;
  @Autowired protected PlanStore plans;
  @Autowired protected CaseFiles files;
  @Autowired protected CaseHistory history;

  @AfterEach
  void end() {
    journey.end();
  }

  protected CaseStage stage(String ref) {
    return files.get(ref).stage();
  }
}
