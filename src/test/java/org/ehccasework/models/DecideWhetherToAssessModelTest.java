package org.ehccasework.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DecideWhetherToAssessModelTest extends ModelTest {

  private static final String MODEL = "decide-whether-to-assess";

  @AfterAll
  static void everyElementWasReached() {
    ModelCoverage.assertEveryElementWasReached(MODEL);
  }

  @Test
  void thePanelAdvisesTheOfficerDecidesAndTheFamilyIsTold() {
    start(MODEL);
    assertThat(open()).containsExactly("record-panel-advice");
    complete("record-panel-advice");
    complete("record-decision-to-assess", "decisionToAssess", "ASSESS");
    assertThat(stubs.called).containsExactly("prepareDecisionNoticeDelegate");
    giveNotice();
    assertEnded(MODEL, "end-decision-notified");
  }

  @Test
  void theOfficerDecidesWithoutAPanelThatSitsTooLate() {
    stubs.panelInTime = false;
    start(MODEL);
    assertThat(open()).containsExactly("record-decision-to-assess");
    complete("record-decision-to-assess", "decisionToAssess", "DO_NOT_ASSESS");
    giveNotice();
    assertEnded(MODEL, "end-decision-notified");
  }

  @Test
  void aManagerTakesTheCaseOffTheAgendaBecauseWaitingWouldCostTheLimit() {
    start(MODEL);
    message("DecideWithoutPanel");
    assertThat(open()).containsExactly("record-decision-to-assess");
    assertThat(running("panel-decision")).isEmpty();
    complete("record-decision-to-assess", "decisionToAssess", "ASSESS");
    giveNotice();
    assertEnded(MODEL, "end-decision-notified");
  }

  @Test
  void aPanelThatCannotBeHeardInTimeAnyMoreIsPassedOverByItself() {
    start(MODEL);
    stubs.panelInTime = false;
    fire("timer-last-day-to-hear");
    assertThat(stubs.called).containsExactly("passPanelOverDelegate");
    assertThat(open()).containsExactly("record-decision-to-assess");
    assertThat(running("panel-decision")).isEmpty();
    complete("record-decision-to-assess", "decisionToAssess", "ASSESS");
    giveNotice();
    assertEnded(MODEL, "end-decision-notified");
  }
}
