package org.ehccasework.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ehccasework.panel.PanelFixtures.MON_7_SEP_2026;
import static org.ehccasework.panel.RecordDecisionToIssue.Outcome.DO_NOT_ISSUE;
import static org.ehccasework.panel.RecordDecisionToIssue.Outcome.ISSUE;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.letters.NoticeGiven;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.panel.RecordDecisionToIssue.Command;
import org.ehccasework.statute.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class DecisionToIssueTest {

  private static final LocalDate MON_14_DEC_2026 = LocalDate.of(2026, 12, 14);

  @Autowired RecordDecisionToAssess recordDecisionToAssess;
  @Autowired RecordDecisionToIssue recordDecisionToIssue;
  @Autowired DecideWithoutPanel decideWithoutPanel;
  @Autowired CaseFiles cases;
  @Autowired CaseTasks tasks;
  @Autowired Notices notices;
  @Autowired ApplicationEventPublisher events;
  @Autowired PanelFixtures panels;
  @Autowired CaseFixtures fixtures;
  @Autowired MovableClock clock;

  private String ref;

  @BeforeEach
  void aCaseThatIsAssessed() {
    panels.standAt(MON_7_SEP_2026);
    ref = panels.caseToDecide();
    fixtures.as("p-olivia");
    recordDecisionToAssess.record(new RecordDecisionToAssess.Command(ref, true, true,
        RecordDecisionToAssess.Outcome.ASSESS, "Yes.", MON_7_SEP_2026, "No panel."));
    panels.standAt(MON_14_DEC_2026);
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void yesDraftsTheLetterThatSaysSoAndTheDraftCanBeWritten() {
    asked();
    recordDecisionToIssue.record(new Command(ref, true, ISSUE, "Needs more than school has.", MON_14_DEC_2026,
        "No panel."));
    assertThat(cases.get(ref).stage()).isEqualTo(CaseStage.DRAFTING);
    assertThat(notices.latest(ref, NoticeType.N7, null)).isPresent();
    assertThat(notices.latest(ref, NoticeType.N6, null)).isEmpty();
  }

  @Test
  void noDraftsTheRefusalWhichEndsTheCaseWhenItHasLeft() {
    asked();
    recordDecisionToIssue.record(new Command(ref, false, DO_NOT_ISSUE, "Support at school is enough.",
        MON_14_DEC_2026, "No panel."));
    var letter = notices.latest(ref, NoticeType.N6, null).orElseThrow();
    assertThat(cases.get(ref).stage()).isEqualTo(CaseStage.ASSESSING);
    events.publishEvent(new NoticeGiven(letter.id(), ref, NoticeType.N6, null, MON_14_DEC_2026, Method.EMAIL,
        MON_14_DEC_2026));
    assertThat(cases.get(ref).stage()).isEqualTo(CaseStage.NOT_ISSUED);
  }

  @Test
  void refusingToAssessEndsTheCaseAndOtherLettersDoNot() {
    events.publishEvent(new NoticeGiven(null, ref, NoticeType.N3, null, MON_14_DEC_2026, Method.EMAIL,
        MON_14_DEC_2026));
    assertThat(cases.get(ref).stage()).isEqualTo(CaseStage.ASSESSING);
    events.publishEvent(new NoticeGiven(null, ref, NoticeType.N4, null, MON_14_DEC_2026, Method.EMAIL,
        MON_14_DEC_2026));
    assertThat(cases.get(ref).stage()).isEqualTo(CaseStage.NOT_ASSESSED);
  }

  @Test
  void theTestLeavesNoChoice() {
    asked();
    assertThatThrownBy(() -> recordDecisionToIssue.record(new Command(ref, true, DO_NOT_ISSUE, "No.",
        MON_14_DEC_2026, "No panel."))).hasMessageContaining("the council must issue one (section 37(1))");
    assertThatThrownBy(() -> recordDecisionToIssue.record(new Command(ref, false, ISSUE, "Yes.", MON_14_DEC_2026,
        "No panel."))).hasMessageContaining("so the decision must be not to issue one");
  }

  @Test
  void aPanelInTimeIsHeardOnThisQuestionAndCanBePassedOver() {
    panels.panelSits(Question.TO_ISSUE, LocalDate.of(2026, 12, 17));   // week 16 ends on Monday 28 December
    asked();
    assertThat(waiting()).contains("record-panel-advice");
    fixtures.as("p-dora");
    decideWithoutPanel.decide(new DecideWithoutPanel.Command(ref, "The panel cannot be whole."));
    assertThat(waiting()).contains("record-decision-to-issue").doesNotContain("record-panel-advice");
  }

  private void asked() {
    panels.askWhetherToIssue(ref);
    fixtures.as("p-olivia");
  }

  private List<String> waiting() {
    return tasks.open(ref).stream().map(task -> task.key()).toList();
  }
}
