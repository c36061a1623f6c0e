package org.ehccasework.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ehccasework.panel.PanelFixtures.MON_7_SEP_2026;
import static org.ehccasework.panel.RecordDecisionToAssess.Outcome.ASSESS;
import static org.ehccasework.panel.RecordDecisionToAssess.Outcome.DO_NOT_ASSESS;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.panel.RecordDecisionToAssess.Command;
import org.ehccasework.panel.RecordDecisionToAssess.Outcome;
import org.ehccasework.web.NoAccess;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class DecisionToAssessTest {

  private static final LocalDate MON_12_OCT_2026 = LocalDate.of(2026, 10, 12);

  @Autowired RecordDecisionToAssess recordDecisionToAssess;
  @Autowired RecordPanelAdvice recordPanelAdvice;
  @Autowired CaseFiles cases;
  @Autowired CaseHistory history;
  @Autowired CaseLimits limits;
  @Autowired CaseTasks tasks;
  @Autowired Notices notices;
  @Autowired PanelFixtures panels;
  @Autowired CaseFixtures fixtures;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private String ref;

  @BeforeEach
  void aCaseWithoutAPanelInTime() {
    panels.standAt(MON_7_SEP_2026);
    ref = panels.caseToDecide();
    clock.stopAt(MON_12_OCT_2026.atTime(10, 0).atZone(clock.getZone()).toInstant());
    fixtures.as("p-olivia");
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void yesMovesTheCaseOpensTheRequestForAdviceAndDraftsTheLetter() {
    recordDecisionToAssess.record(decision(ASSESS));
    assertThat(cases.get(ref).stage()).isEqualTo(CaseStage.ASSESSING);
    assertThat(limits.find(ref, "request-advice", null)).hasValueSatisfying(limit ->
        assertThat(limit.startedOn()).isEqualTo(MON_12_OCT_2026));
    assertThat(notices.latest(ref, NoticeType.N3, null)).isPresent();
    assertThat(tasks.open(ref)).extracting("key").containsExactly("approve-notice");
  }

  @Test
  void keepsWhoDecidedByWhatPowerAndWhy() {
    recordDecisionToAssess.record(decision(ASSESS));
    var entries = history.all(ref).stream().filter(entry -> entry.kind().equals("decision")).toList();
    assertThat(entries).extracting(CaseHistory.Entry::what).containsExactly("The officer decided without a panel.",
        "We will assess. Decided on 12 October 2026 by Olivia Panelby (SEND manager and decision officer, Panelby "
            + "Council). Has or may have special educational needs: yes. A plan may be necessary: yes.");
    assertThat(entries.get(1).why()).isEqualTo("School has tried for two years.");
    assertThat(entries.get(0).why()).isEqualTo("The next panel is after the legal date.");
  }

  @Test
  void noDraftsTheLetterWithReasonsAndLeavesTheCaseOpenUntilItHasLeft() {
    recordDecisionToAssess.record(new Command(ref, true, false, DO_NOT_ASSESS, "Support at school is enough.",
        MON_12_OCT_2026, "No panel in time."));
    assertThat(cases.get(ref).stage()).isEqualTo(CaseStage.DECIDING_TO_ASSESS);
    assertThat(limits.find(ref, "request-advice", null)).isEmpty();
    assertThat(notices.latest(ref, NoticeType.N4, null)).isPresent();
  }

  @Test
  void theListsSayThatNoPanelHeardIt() {
    assertThat(tasks.require(ref, "record-decision-to-assess", null).hint()).isEqualTo("Without a panel");
  }

  @Test
  void theListsSaySinceWhenTheLetterWaits() {
    recordDecisionToAssess.record(decision(ASSESS));
    assertThat(tasks.open(ref)).extracting("hint").containsExactly("Prepared 12 October");
  }

  @Test
  void theTestLeavesNoChoice() {
    assertThat(broken(new Command(ref, true, true, DO_NOT_ASSESS, "No.", MON_12_OCT_2026, "No panel.")))
        .singleElement().asString().startsWith("outcome: You answered yes to both parts of the legal test, so the "
            + "council must assess (section 36(8)).");
    assertThat(broken(new Command(ref, true, false, ASSESS, "Yes.", MON_12_OCT_2026, "No panel.")))
        .singleElement().asString().startsWith("outcome: You answered no to a part of the legal test");
    assertThat(broken(new Command(ref, false, true, ASSESS, "Yes.", MON_12_OCT_2026, "No panel."))).hasSize(1);
  }

  @Test
  void aDecisionHasADayAndReasons() {
    assertThat(broken(new Command(ref, true, true, ASSESS, " ", null, "No panel.")))
        .containsExactly("reasons: Enter the reasons", "decidedOn: Enter the date of the decision");
    assertThat(broken(on(MON_12_OCT_2026.plusDays(1))))
        .containsExactly("decidedOn: Date of the decision must be today or in the past");
    assertThat(broken(on(MON_7_SEP_2026.minusDays(1)))).containsExactly(
        "decidedOn: Date of the decision must be 7 September 2026 or later, when the clock of the case started");
  }

  @Test
  void aDecisionIsHeldAgainstTheStartOfTheClockAlsoWhereTheRequestCameLater() {
    ref = panels.caseToDecide(LocalDate.of(2026, 9, 2));   // a Wednesday
    fixtures.as("p-olivia");
    assertThat(broken(on(LocalDate.of(2026, 9, 1)))).containsExactly(
        "decidedOn: Date of the decision must be 2 September 2026 or later, when the clock of the case started");
    recordDecisionToAssess.record(on(LocalDate.of(2026, 9, 3)));
    assertThat(cases.get(ref).stage()).isEqualTo(CaseStage.ASSESSING);
  }

  @Test
  void decidingWithoutAPanelNeedsAReason() {
    assertThat(broken(new Command(ref, true, true, ASSESS, "Yes.", MON_12_OCT_2026, " "))).containsExactly(
        "departureReason: No panel advised on this case. Enter the reason for deciding without one");
  }

  @Test
  void decidingDifferentlyFromThePanelNeedsAReason() {
    String heard = heardByAPanel(Recommendation.NO);
    assertThat(broken(new Command(heard, true, true, ASSESS, "Yes.", MON_12_OCT_2026, null))).containsExactly(
        "departureReason: The panel recommends not to assess. Enter the reason for deciding differently");
    recordDecisionToAssess.record(new Command(heard, true, true, ASSESS, "Yes.", MON_12_OCT_2026, "New evidence."));
    assertThat(history.all(heard)).extracting(CaseHistory.Entry::what)
        .contains("The officer decided differently from the panel.");
  }

  @Test
  void decidingAsThePanelAdvisedOrWithoutARecommendationNeedsNone() {
    for (Recommendation advised : List.of(Recommendation.YES, Recommendation.NONE)) {
      String heard = heardByAPanel(advised);
      recordDecisionToAssess.record(new Command(heard, true, true, ASSESS, "Yes.", MON_12_OCT_2026, null));
      assertThat(cases.get(heard).stage()).isEqualTo(CaseStage.ASSESSING);
    }
  }

  @Test
  void noDecisionCanBeOlderThanTheAdviceItHad() {
    String heard = heardByAPanel(Recommendation.YES);   // on Thursday 24 September
    assertThat(broken(new Command(heard, true, true, ASSESS, "Yes.", LocalDate.of(2026, 9, 23), null)))
        .containsExactly("decidedOn: Date of the decision must be 24 September 2026 or later, when the panel advised");
  }

  @Test
  void nothingIsKeptWhereTheTaskWasDoneBySomeoneElse() {
    recordDecisionToAssess.record(decision(ASSESS));
    int entries = history.all(ref).size();
    assertThatThrownBy(() -> recordDecisionToAssess.record(decision(ASSESS))).isInstanceOf(TaskAlreadyDone.class)
        .hasMessageContaining("Olivia Panelby did this on 12 October 2026");
    assertThat(decisions(ref)).isEqualTo(1);
    assertThat(history.all(ref)).hasSize(entries);
  }

  @Test
  void isForTheDecisionOfficerOfTheSameCouncil() {
    for (String other : List.of("p-cora", "p-max", "p-pam")) {
      fixtures.as(other);
      assertThatThrownBy(() -> recordDecisionToAssess.record(decision(ASSESS)))
          .isInstanceOf(AccessDeniedException.class);
    }
    fixtures.as("t-doris");
    assertThatThrownBy(() -> recordDecisionToAssess.record(decision(ASSESS)))
        .isInstanceOfAny(NotFound.class, NoAccess.class);
    assertThat(decisions(ref)).isZero();
  }

  private Command decision(Outcome outcome) {
    return new Command(ref, true, true, outcome, "School has tried for two years.", MON_12_OCT_2026,
        "The next panel is after the legal date.");
  }

  private Command on(LocalDate day) {
    return new Command(ref, true, true, ASSESS, "Yes.", day, "No panel.");
  }

  private String heardByAPanel(Recommendation recommendation) {
    panels.standAt(MON_7_SEP_2026);
    panels.panelSits(Question.TO_ASSESS, LocalDate.of(2026, 9, 24));
    String heard = panels.caseToDecide();
    clock.stopAt(MON_12_OCT_2026.atTime(10, 0).atZone(clock.getZone()).toInstant());
    fixtures.as("p-pam");
    recordPanelAdvice.record(new RecordPanelAdvice.Command(heard, LocalDate.of(2026, 9, 24),
        List.of(PanelMember.DECISION_MAKER, PanelMember.EDUCATION, PanelMember.HEALTH), AgencyView.SUPPORT,
        AgencyView.DO_NOT_SUPPORT, AgencyView.NO_VIEW, true, recommendation, "What the school says.", null));
    fixtures.as("p-olivia");
    return heard;
  }

  private List<String> broken(Command command) {
    RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> recordDecisionToAssess.record(command));
    return broken.violations().stream().map(each -> each.field() + ": " + each.message()).toList();
  }

  private int decisions(String caseRef) {
    return jdbc.sql("select count(*) from officer_decision where case_ref = ?").param(caseRef).query(Integer.class)
        .single();
  }
}
