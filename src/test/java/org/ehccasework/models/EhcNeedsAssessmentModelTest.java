package org.ehccasework.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EhcNeedsAssessmentModelTest extends ModelTest {

  private static final String MODEL = "ehc-needs-assessment";

  @AfterAll
  static void everyElementWasReached() {
    ModelCoverage.assertEveryElementWasReached(MODEL);
  }

  @BeforeEach
  void aCaseWithTwoLettersTwoLimitsAndTwoAdvisers() {
    stubs.panelInTime = false;
    stubs.noticesWaiting = List.of("n-1", "n-2");
    stubs.limitsWatched = List.of("decide-whether-to-assess", "send-final-plan");
    stubs.adviceRequests = List.of("a-1", "a-2");
    start(MODEL);
  }

  @Test
  void aRequestGoesAllTheWayToAFinalPlan() {
    assertThat(running("watch-limit")).hasSize(2);
    giveNotice();
    giveNotice();
    limitsAreMet();
    decideToAssess("ASSESS");
    complete("choose-advice");
    runJobs();
    complete("record-advice");
    complete("record-advice");
    complete("confirm-advice");
    decideToIssue("ISSUE");
    draftAndFinalAreSent();
    assertEnded(MODEL, "end-request-acknowledged", "end-limits-watched", "end-advice-closed", "end-plan-issued");
  }

  @Test
  void adviceThatIsMissingHoldsUpNeitherTheDecisionNorThePlan() {
    decideToAssess("ASSESS");
    complete("choose-advice");
    runJobs();
    complete("confirm-advice");
    decideToIssue("ISSUE");
    assertThat(open()).contains("record-advice", "write-draft-plan");
    draftAndFinalAreSent();
    assertEnded(MODEL, "end-plan-issued");
  }

  @Test
  void aRefusalToAssessEndsTheCase() {
    decideToAssess("DO_NOT_ASSESS");
    assertEnded(MODEL, "end-not-assessed");
  }

  @Test
  void aRefusalToIssueEndsTheCase() {
    decideToAssess("ASSESS");
    complete("choose-advice");
    complete("confirm-advice");
    decideToIssue("DO_NOT_ISSUE");
    assertEnded(MODEL, "end-not-issued");
  }

  @Test
  void aCaseMayLeaveEarlyAtAnyMoment() {
    message("CaseLeftEarly");
    assertThat(stubs.called).endsWith("closeCaseDelegate");
    assertEnded(MODEL, "end-case-closed");

    aCaseWithTwoLettersTwoLimitsAndTwoAdvisers();
    decideToAssess("ASSESS");
    complete("choose-advice");
    runJobs();
    message("CaseLeftEarly");
    assertEnded(MODEL, "end-case-closed");

    aCaseWithTwoLettersTwoLimitsAndTwoAdvisers();
    decideToAssess("ASSESS");
    complete("choose-advice");
    complete("confirm-advice");
    decideToIssue("ISSUE");
    complete("write-draft-plan");
    message("CaseLeftEarly");
    assertEnded(MODEL, "end-case-closed");
  }

  @Test
  void anAuthorisedExceptionIsToldToTheFamilyWhileTheWorkGoesOn() {
    engine.getRuntimeService().createMessageCorrelation("ExceptionAuthorised").processInstanceBusinessKey(REF)
        .setVariable("noticeId", "n-22").correlate();
    assertThat(open()).containsExactly("approve-notice", "approve-notice", "approve-notice",
        "record-decision-to-assess");
    giveNotice();
    giveNotice();
    giveNotice();
    assertThat(endsReached(started.getId())).contains("end-exception-notice-given");
    assertThat(open()).containsExactly("record-decision-to-assess");
  }

  private void limitsAreMet() {
    for (String limit : stubs.limitsWatched) {
      engine.getRuntimeService().createMessageCorrelation("LimitMet").processInstanceBusinessKey(REF)
          .processInstanceVariableEquals("limitId", limit).correlate();
    }
    assertThat(running("watch-limit")).isEmpty();
  }

  private void decideToAssess(String decision) {
    complete("record-decision-to-assess", "decisionToAssess", decision);
    giveLetterOf("decide-whether-to-assess");
  }

  private void decideToIssue(String decision) {
    complete("record-decision-to-issue", "decisionToIssue", decision);
    giveLetterOf("decide-whether-to-issue");
  }

  private void draftAndFinalAreSent() {
    complete("write-draft-plan");
    giveLetterOf("prepare-plan");
    complete("choose-settings");
    complete("record-representations", "afterRepresentations", "FINALISE");
    complete("finalise-plan");
    complete("issue-final-plan");
    giveLetterOf("prepare-plan");
  }
}
