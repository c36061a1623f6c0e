package org.ehccasework.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PreparePlanModelTest extends ModelTest {

  private static final String MODEL = "prepare-plan";

  @AfterAll
  static void everyElementWasReached() {
    ModelCoverage.assertEveryElementWasReached(MODEL);
  }

  @Test
  void aDraftIsSentSettingsAreAskedAndTheFinalPlanIsIssued() {
    stubs.consultations = List.of("c-1", "c-2");
    draftIsSent();
    assertThat(open()).containsExactly("choose-settings", "record-representations");
    complete("choose-settings");
    runJobs();
    complete("record-consultation-reply");
    complete("record-consultation-reply");
    complete("record-representations", "afterRepresentations", "FINALISE");
    finalPlanIsIssued();
    assertEnded(MODEL, "end-settings-consulted", "end-plan-issued");
  }

  @Test
  void aChangedDraftGoesToTheFamilyAgainAndSettingsAreNotAskedAgain() {
    draftIsSent();
    complete("choose-settings");
    complete("record-representations", "afterRepresentations", "CHANGE_DRAFT");
    stubs.firstSend = false;
    complete("write-draft-plan");
    giveNotice();
    assertThat(open()).containsExactly("record-representations");
    complete("record-representations", "afterRepresentations", "FINALISE");
    finalPlanIsIssued();
    assertEnded(MODEL, "end-settings-consulted", "end-plan-issued");
  }

  @Test
  void thePlanDoesNotWaitForASettingThatIsSilent() {
    stubs.consultations = List.of("c-1");
    draftIsSent();
    complete("choose-settings");
    runJobs();
    complete("record-representations", "afterRepresentations", "FINALISE");
    finalPlanIsIssued();
    assertEnded(MODEL, "end-plan-issued");
  }

  private void draftIsSent() {
    start(MODEL);
    assertThat(open()).containsExactly("write-draft-plan");
    complete("write-draft-plan");
    assertThat(stubs.called).containsExactly("prepareDraftNoticeDelegate");
    giveNotice();
  }

  private void finalPlanIsIssued() {
    complete("finalise-plan");
    complete("issue-final-plan");
    giveNotice();
    assertThat(stubs.called).endsWith("prepareFinalPlanDelegate", "recordPlanIssuedDelegate");
  }
}
