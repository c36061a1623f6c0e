package org.ehccasework.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ehccasework.panel.PanelFixtures.MON_7_SEP_2026;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.panel.RecordPanelAdvice.Command;
import org.ehccasework.web.NoAccess;
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
class PanelAdviceTest {

  private static final LocalDate THU_24_SEP_2026 = LocalDate.of(2026, 9, 24);

  @Autowired RecordPanelAdvice recordPanelAdvice;
  @Autowired DecideWithoutPanel decideWithoutPanel;
  @Autowired CaseAccess access;
  @Autowired CaseHistory history;
  @Autowired CaseTasks tasks;
  @Autowired PanelFixtures panels;
  @Autowired CaseFixtures fixtures;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private String ref;

  @BeforeEach
  void aCaseOnTheAgenda() {
    panels.standAt(MON_7_SEP_2026);
    panels.panelSits(Question.TO_ASSESS, THU_24_SEP_2026);
    ref = panels.caseToDecide();
    clock.stopAt(THU_24_SEP_2026.atTime(15, 0).atZone(clock.getZone()).toInstant());
    fixtures.as("p-pam");
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void goesToTheOfficerWhoDecides() {
    recordPanelAdvice.record(advice(PanelMember.DECISION_MAKER, PanelMember.EDUCATION, PanelMember.SOCIAL_CARE));
    fixtures.as("p-cora");
    assertThat(tasks.open(ref)).extracting("key").containsExactly("record-decision-to-assess");
    assertThat(history.latest(ref, 1).get(0).what()).isEqualTo("The panel of 24 September 2026 recommends to assess. "
        + "There: the officer who decides, education, social care. Quorum: met.");
    assertThat(history.latest(ref, 1).get(0).why()).isEqualTo("The school has done what it can.");
  }

  @Test
  void countsAlsoWithoutAQuorum() {
    recordPanelAdvice.record(advice(PanelMember.EDUCATION));
    assertThat(history.latest(ref, 1).get(0).what()).endsWith("Quorum: not met.");
    assertThat(tasks.open(ref)).extracting("key").containsExactly("record-decision-to-assess");
  }

  @Test
  void isOfAPanelThatHasMetSinceTheRequestCame() {
    assertThat(broken(on(THU_24_SEP_2026.plusDays(1)))).containsExactly("panelOn: Date of the panel must be today or "
        + "in the past. Record the advice when the panel has met");
    assertThat(broken(on(MON_7_SEP_2026.minusDays(1)))).containsExactly(
        "panelOn: Date of the panel must be 7 September 2026 or later, when the clock of the case started");
  }

  @Test
  void saysWhoWasThereAndWhy() {
    assertThat(broken(new Command(ref, null, List.of(), AgencyView.SUPPORT, AgencyView.NO_VIEW, AgencyView.NO_VIEW,
        true, Recommendation.YES, "", null))).containsExactly("panelOn: Enter the date of the panel",
            "membersPresent: Select who was there", "reasons: Enter the reasons");
  }

  @Test
  void isKeptOnce() {
    recordPanelAdvice.record(advice(PanelMember.EDUCATION));
    fixtures.as("p-cora");   // the panel member has lost sight of the case with the task
    assertThatThrownBy(() -> recordPanelAdvice.record(advice(PanelMember.EDUCATION)))
        .isInstanceOf(TaskAlreadyDone.class);
    assertThat(jdbc.sql("select count(*) from panel_advice where case_ref = ?").param(ref).query(Integer.class)
        .single()).isEqualTo(1);
  }

  @Test
  void membersSeeACaseWhileItIsOnTheirAgendaAndNoLonger() {
    assertThat(access.mayRead(ref)).isTrue();
    recordPanelAdvice.record(advice(PanelMember.EDUCATION));
    assertThat(access.mayRead(ref)).isFalse();
    assertThatThrownBy(() -> access.requireWork(ref)).isInstanceOf(NoAccess.class);
  }

  @Test
  void membersOfAnotherCouncilsPanelNeverSeeIt() {
    fixtures.as("t-amelia");
    assertThat(access.mayRead(ref)).isFalse();
  }

  @Test
  void passingThePanelOverLetsTheOfficerDecideAtOnce() {
    fixtures.as("p-max");
    decideWithoutPanel.decide(new DecideWithoutPanel.Command(ref, "The panel has been put off to November."));
    assertThat(tasks.open(ref)).extracting("key").containsExactly("record-decision-to-assess");
    assertThat(history.latest(ref, 1).get(0).what())
        .isEqualTo("Taken off the panel's agenda: the officer decides whether to assess without a panel.");
    assertThatThrownBy(() -> decideWithoutPanel.decide(new DecideWithoutPanel.Command(ref, "Again.")))
        .hasMessage("This case is not waiting for a panel.");
    assertThat(jdbc.sql("select count(*) from panel_passed_over where case_ref = ?").param(ref).query(Integer.class)
        .single()).as("the second try left nothing behind").isEqualTo(1);
  }

  @Test
  void passingThePanelOverNeedsAReasonAndAManagerOrTheOfficer() {
    assertThatThrownBy(() -> decideWithoutPanel.decide(new DecideWithoutPanel.Command(ref, "Too late.")))
        .isInstanceOf(AccessDeniedException.class);
    fixtures.as("p-cora");
    assertThatThrownBy(() -> decideWithoutPanel.decide(new DecideWithoutPanel.Command(ref, "Too late.")))
        .isInstanceOf(AccessDeniedException.class);
    fixtures.as("p-dora");
    assertThatThrownBy(() -> decideWithoutPanel.decide(new DecideWithoutPanel.Command(ref, " ")))
        .hasMessage("Enter the reason for deciding without a panel");
    assertThat(tasks.open(ref)).extracting("key").containsExactly("record-panel-advice");
  }

  private Command advice(PanelMember... present) {
    return new Command(ref, THU_24_SEP_2026, List.of(present), AgencyView.SUPPORT, AgencyView.NO_VIEW,
        AgencyView.SUPPORT, true, Recommendation.YES, "The school has done what it can.", null);
  }

  private Command on(LocalDate day) {
    return new Command(ref, day, List.of(PanelMember.EDUCATION), AgencyView.SUPPORT, AgencyView.NO_VIEW,
        AgencyView.SUPPORT, true, Recommendation.YES, "Yes.", null);
  }

  private List<String> broken(Command command) {
    return catchThrowableOfType(RuleBroken.class, () -> recordPanelAdvice.record(command)).violations().stream()
        .map(each -> each.field() + ": " + each.message()).toList();
  }
}
