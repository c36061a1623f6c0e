package org.ehccasework.panel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ehccasework.panel.PanelFixtures.MON_7_SEP_2026;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.advice.read.AdviceReader.Advice;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.panel.DecideWithoutPanel;
import org.ehccasework.panel.PanelFixtures;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.internal.LastDays;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** What those who answer the tasks read, and that their answers reach the case. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class DecisionTasksTest {

  private static final LocalDate THU_24_SEP_2026 = LocalDate.of(2026, 9, 24);

  @Autowired RecordPanelAdviceTask panelTask;
  @Autowired RecordDecisionToAssessTask assessTask;
  @Autowired RecordDecisionToIssueTask issueTask;
  @Autowired DecisionsPanel decisionsPanel;
  @Autowired DecideWithoutPanel decideWithoutPanel;
  @Autowired CaseFiles cases;
  @Autowired CaseHistory history;
  @Autowired CaseTasks tasks;
  @Autowired LastDays lastDays;
  @Autowired PanelFixtures panels;
  @Autowired CaseFixtures fixtures;
  @Autowired MovableClock clock;

  private String ref;

  @BeforeEach
  void aCaseOnTheAgenda() {
    panels.standAt(MON_7_SEP_2026);
    panels.panelSits(Question.TO_ASSESS, THU_24_SEP_2026);
    ref = panels.caseToDecide();
    fixtures.as("p-pam");
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void thePanelReadsTheQuestionTheTestAndItsDates() {
    TaskContext context = panelTask.context(task("record-panel-advice"));
    assertThat(text(context)).contains("The question is whether to assess", "Section 36(8)",
        "The next panel sits on Thursday 24 September 2026", "Record its advice by Thursday 15 October 2026");
    assertThat(context.values()).as("the panel has not met").isEmpty();
    goTo(THU_24_SEP_2026);
    assertThat(panelTask.context(task("record-panel-advice")).values()).containsEntry("panelOn", THU_24_SEP_2026);
  }

  @Test
  void thePanelIsWarnedWhereTheNextSittingIsTooLate() {
    goTo(LocalDate.of(2026, 9, 25));
    assertThat(panelTask.context(task("record-panel-advice")).notes()).filteredOn(note ->
        note.kind() == Note.Kind.WARNING).extracting(Note::heading).containsExactly("The next panel is too late");
  }

  @Test
  void theOfficerReadsWhatThePanelAdvised() {
    heard(List.of("education", "health"));
    fixtures.as("p-olivia");
    String read = text(assessTask.context(task("record-decision-to-assess")));
    assertThat(read).contains("The panel of 24 September 2026 recommends to assess. It thinks the legal test is met.",
        "Education: supports. Health: does not support. Social care: no view.", "Reasons: Two years of support.",
        "Views that differed: Health sees no need yet.", "The quorum was not met.", "Section 36(8)",
        "The letter must have taken effect by Monday 19 October 2026",
        "By first class post it must leave by Thursday 15 October 2026").doesNotContain("does not fit");
  }

  @Test
  void theOfficerIsToldWhereTheRecommendationDoesNotFitThePanelsOwnTest() {
    goTo(THU_24_SEP_2026);
    panelTask.complete(task("record-panel-advice"), FormAnswers.of(Map.of("panelOn", THU_24_SEP_2026,
        "membersPresent", List.of("education"), "educationView", "support", "healthView", "no-view",
        "socialCareView", "no-view", "testMet", "yes", "recommendation", "no", "reasons", "Another term first.")));
    fixtures.as("p-olivia");
    assertThat(text(assessTask.context(task("record-decision-to-assess"))))
        .contains("The recommendation does not fit the panel's own answer to the legal test. The test decides.");
  }

  @Test
  void theOfficerFindsTheManagersReasonForPassingThePanelOver() {
    fixtures.as("p-max");
    decideWithoutPanel.decide(new DecideWithoutPanel.Command(ref, "The chair is ill."));
    fixtures.as("p-olivia");
    TaskContext context = assessTask.context(task("record-decision-to-assess"));
    assertThat(context.values()).containsEntry("departureReason", "The chair is ill.")
        .containsEntry("decidedOn", MON_7_SEP_2026);
    assertThat(text(context)).contains("No panel advised on this case", "The chair is ill.");
  }

  @Test
  void theOfficerIsToldThatTheDecisionIsLate() {
    heard(List.of("education"));
    goTo(LocalDate.of(2026, 10, 20));
    fixtures.as("p-olivia");
    assertThat(assessTask.context(task("record-decision-to-assess")).notes().get(0).heading())
        .isEqualTo("This decision is late");
  }

  @Test
  void missingAdviceIsNamedAndStopsNothing() {
    var notes = new CaseNotes(cases, history, caseRef -> List.of(
        new Advice(UUID.randomUUID(), "Educational psychology advice", "6(1)(d)", "Dr Jonas Lindqvist", null,
            THU_24_SEP_2026, false, null, null, null),
        new Advice(UUID.randomUUID(), "Medical advice", "6(1)(c)", null, null, null, true, null, null, null)),
        lastDays, clock);
    Note note = notes.advice(ref).orElseThrow();
    assertThat(note.kind()).isEqualTo(Note.Kind.WARNING);
    assertThat(note.heading()).isEqualTo("1 of 2 pieces of advice missing");
    assertThat(note.paragraphs()).anyMatch(line -> line.startsWith("Still to come: Medical advice."))
        .contains("Educational psychology advice: received 24 September 2026 from Dr Jonas Lindqvist.");
  }

  @Test
  void adviceTheLawWantsAndNobodyGaveIsNamedThoughNothingIsStillToCome() {
    var notes = new CaseNotes(cases, history, caseRef -> Stream.of("6(1)(b)", "6(1)(c)", "6(1)(d)")
        .map(paragraph -> new Advice(UUID.randomUUID(), "Advice", paragraph, "Sam Adviser", null, THU_24_SEP_2026,
            false, null, null, null)).toList(), lastDays, clock);
    Note note = notes.advice(ref).orElseThrow();
    assertThat(note.kind()).isEqualTo(Note.Kind.WARNING);
    assertThat(note.paragraphs()).first().isEqualTo("There is none: social care advice. Nothing more is still to come.");
  }

  @Test
  void aPanelThatSatBeforeTheQuestionWasOpenIsNotTheOneThatHeardIt() {
    goTo(THU_24_SEP_2026);
    OpenTask asked = task("record-panel-advice");
    OpenTask later = new OpenTask(asked.id(), asked.key(), asked.name(), ref, null, null, null,
        asked.candidateGroups(), null, asked.createdAt().plus(Duration.ofDays(60)), null);
    assertThat(panelTask.context(later).values()).isEmpty();
  }

  @Test
  void answersReachTheCase() {
    heard(List.of("decision-maker", "education", "health"));
    fixtures.as("p-olivia");
    assessTask.complete(task("record-decision-to-assess"), FormAnswers.of(Map.of("mayHaveSen", "yes", "mayNeedPlan",
        "yes", "outcome", "ASSESS", "reasons", "The panel's.", "decidedOn", "2026-09-24")));
    assertThat(cases.get(ref).stage()).isEqualTo(CaseStage.ASSESSING);

    panels.askWhetherToIssue(ref);
    fixtures.as("p-olivia");
    assertThat(text(issueTask.context(task("record-decision-to-issue")))).contains("Section 37(1)",
        "A letter that says no must have taken effect by Monday 28 December 2026");
    issueTask.complete(task("record-decision-to-issue"), FormAnswers.of(Map.of("planNecessary", "yes", "outcome",
        "ISSUE", "reasons", "Needs more.", "decidedOn", "2026-09-24", "departureReason", "No panel.")));
    assertThat(cases.get(ref).stage()).isEqualTo(CaseStage.DRAFTING);
    assertThat(decisionsPanel.of(ref).orElseThrow().lines()).extracting("text", "detail").containsExactly(
        tuple("We will assess", "24 September 2026, Olivia Panelby"),
        tuple("We will issue a plan", "24 September 2026, Olivia Panelby"));
  }

  @Test
  void thePageOfTheCaseShowsWhatItWaitsForAndManagersTheWayRound() {
    assertThat(decisionsPanel.of(ref).orElseThrow().lines()).extracting("text")
        .containsExactly("Panel on whether to assess: Thursday 24 September 2026");
    assertThat(decisionsPanel.of(ref).orElseThrow().lines().get(0).detail())
        .isEqualTo("Still missing: documents that came with the request");
    fixtures.as("p-max");
    assertThat(decisionsPanel.of(ref).orElseThrow().lines()).extracting("href").hasSize(2)
        .contains("/cases/" + ref + "/decide-without-panel").first().asString().startsWith("/panels/");
  }

  private void heard(List<String> present) {
    goTo(THU_24_SEP_2026);
    panelTask.complete(task("record-panel-advice"), FormAnswers.of(Map.of("panelOn", THU_24_SEP_2026,
        "membersPresent", present, "educationView", "support", "healthView", "do-not-support", "socialCareView",
        "no-view", "testMet", "yes", "recommendation", "yes", "reasons", "Two years of support.", "dissent",
        "Health sees no need yet.")));
  }

  private void goTo(LocalDate day) {
    clock.stopAt(day.atTime(15, 0).atZone(clock.getZone()).toInstant());
  }

  private OpenTask task(String key) {
    return tasks.require(ref, key, null);
  }

  private static String text(TaskContext context) {
    StringBuilder all = new StringBuilder();
    context.notes().forEach(note -> all.append(note.heading()).append('\n')
        .append(String.join("\n", note.paragraphs())).append('\n'));
    return all.toString();
  }
}
