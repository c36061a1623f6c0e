package org.ehccasework.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObtainAdviceModelTest extends ModelTest {

  private static final String MODEL = "obtain-advice";

  @AfterAll
  static void everyElementWasReached() {
    ModelCoverage.assertEveryElementWasReached(MODEL);
  }

  @BeforeEach
  void adviceIsAskedFor() {
    start(MODEL, "adviceRequestId", "a-1");
    runJobs();
    assertThat(stubs.called).containsExactly("sendAdviceRequestDelegate");
  }

  @Test
  void theAdviserAnswersInTime() {
    complete("record-advice");
    assertEnded(MODEL, "end-advice-recorded");
  }

  @Test
  void theAdviserIsRemindedAtWeeks3And5AndTheLeadIsToldAtWeek6WhileTheTaskStaysOpen() {
    fire("timer-advice-week-3");
    fire("timer-advice-week-5");
    fire("timer-advice-due");
    assertThat(stubs.called).containsExactly("sendAdviceRequestDelegate", "remindAdviserDelegate",
        "remindAdviserDelegate", "escalateLateAdviceDelegate");
    assertThat(open()).containsExactly("record-advice");
    complete("record-advice");
    assertEnded(MODEL, "end-adviser-reminded", "end-adviser-reminded", "end-late-advice-escalated",
        "end-advice-recorded");
  }

  @Test
  void aRequestIsTakenBackBecauseTheAdviceCameFromElsewhere() {
    message("AdviceNotNeeded");
    assertEnded(MODEL, "end-advice-not-needed");
  }
}
