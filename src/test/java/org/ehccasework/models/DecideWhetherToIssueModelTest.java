package org.ehccasework.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DecideWhetherToIssueModelTest extends ModelTest {

  private static final String MODEL = "decide-whether-to-issue";

  @AfterAll
  static void everyElementWasReached() {
    ModelCoverage.assertEveryElementWasReached(MODEL);
  }

  @Test
  void thePanelAdvisesTheOfficerDecidesAndTheFamilyIsTold() {
    start(MODEL);
    complete("record-panel-advice");
    complete("record-decision-to-issue", "decisionToIssue", "ISSUE");
    assertThat(stubs.called).containsExactly("prepareIssueNoticeDelegate");
    giveNotice();
    assertEnded(MODEL, "end-decision-notified");
  }

  @Test
  void theOfficerDecidesWithoutAPanelThatSitsTooLate() {
    stubs.panelInTime = false;
    start(MODEL);
    complete("record-decision-to-issue", "decisionToIssue", "DO_NOT_ISSUE");
    giveNotice();
    assertEnded(MODEL, "end-decision-notified");
  }

  @Test
  void thePanelIsPassedOverByAMessageOfItsOwnName() {
    start(MODEL);
    message("DecideToIssueWithoutPanel");
    assertThat(open()).containsExactly("record-decision-to-issue");
    complete("record-decision-to-issue", "decisionToIssue", "ISSUE");
    giveNotice();
    assertEnded(MODEL, "end-decision-notified");
  }

  @Test
  void aPanelThatCannotBeHeardInTimeAnyMoreIsPassedOverByItself() {
    start(MODEL);
    stubs.panelInTime = false;
    fire("timer-last-day-to-hear");
    assertThat(stubs.called).containsExactly("passPanelOverDelegate");
    assertThat(open()).containsExactly("record-decision-to-issue");
    assertThat(running("panel-decision")).isEmpty();
    complete("record-decision-to-issue", "decisionToIssue", "ISSUE");
    giveNotice();
    assertEnded(MODEL, "end-decision-notified");
  }
}
