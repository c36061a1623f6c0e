package org.ehccasework.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchLimitModelTest extends ModelTest {

  private static final String MODEL = "watch-limit";

  @AfterAll
  static void everyElementWasReached() {
    ModelCoverage.assertEveryElementWasReached(MODEL);
  }

  @BeforeEach
  void aLimitIsWatched() {
    start(MODEL, "limitId", "decide-whether-to-assess");
  }

  @Test
  void aLimitMetInTimeWakesNobody() {
    message("LimitMet");
    assertThat(stubs.called).isEmpty();
    assertEnded(MODEL, "end-limit-met");
  }

  @Test
  void theCoordinatorIsRemindedThenTheManagerAskedThenTheBreachRecordedAndTheFamilyTold() {
    fire("timer-limit-near");
    assertThat(stubs.called).containsExactly("remindCoordinatorDelegate");
    assertThat(open()).isEmpty();
    fire("timer-limit-reached");
    assertThat(open()).containsExactly("answer-escalation");
    fire("timer-limit-passed");
    assertThat(stubs.called).containsExactly("remindCoordinatorDelegate", "recordBreachDelegate");
    assertThat(open()).containsExactly("answer-escalation", "approve-notice");
    complete("answer-escalation");
    giveNotice();
    message("LimitMet");
    assertEnded(MODEL, "end-coordinator-reminded", "end-escalation-answered", "end-lateness-told", "end-limit-met");
  }

  @Test
  void aLetterBegunStaysOpenAfterTheLimitIsMetAndTheManagerIsAskedNoMore() {
    fire("timer-limit-reached");
    fire("timer-limit-passed");
    engine.getRuntimeService().createMessageCorrelation("LimitMet").processInstanceBusinessKey(REF).correlateAll();
    assertThat(open()).containsExactly("approve-notice");
    giveNotice();
    assertEnded(MODEL, "end-limit-met", "end-escalation-moot", "end-lateness-told");
  }
}
