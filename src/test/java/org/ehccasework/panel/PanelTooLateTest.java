package org.ehccasework.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ehccasework.panel.PanelFixtures.MON_7_SEP_2026;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.CorrectReceipt;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.SystemActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

/**
 * Received on Monday 7 September 2026: week 6 ends on Monday 19 October, so Thursday 15 October is the last day on
 * which a panel can be heard in time.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class PanelTooLateTest {

  private static final LocalDate THU_24_SEP = LocalDate.of(2026, 9, 24);
  private static final LocalDate THU_15_OCT = LocalDate.of(2026, 10, 15);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Autowired CancelPanelDate cancelPanelDate;
  @Autowired CorrectReceipt correctReceipt;
  @Autowired AskPanelAgain askPanelAgain;
  @Autowired RecordDecisionToAssess recordDecisionToAssess;
  @Autowired CaseHistory history;
  @Autowired CaseTasks tasks;
  @Autowired PanelFixtures panels;
  @Autowired CaseFixtures fixtures;
  @Autowired ManagementService jobs;
  @Autowired RuntimeService runtime;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void standAtTheOpening() {
    panels.standAt(MON_7_SEP_2026);
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void theCaseWakesOnTheLastDayAPanelCanBeHeardAndWhenThatDayIsOver() {
    String ref = onTheAgendaOf(THU_24_SEP);
    assertThat(moment(ref, "timer-last-day-to-hear")).isEqualTo(THU_15_OCT);
    assertThat(moment(ref, "timer-too-late-to-hear")).isEqualTo(THU_15_OCT.plusDays(1));
    assertThat(tasks.require(ref, "record-panel-advice", null).dueOn()).isEqualTo(THU_15_OCT);
  }

  @Test
  void aPanelThatNeverRecordedItsAdviceIsPassedOverOnTheLastDayAndTheManagerIsTold() {
    String ref = onTheAgendaOf(THU_24_SEP);
    fire(ref, "timer-last-day-to-hear", THU_15_OCT);
    assertThat(open(ref)).containsExactly("record-decision-to-assess");
    CaseHistory.Entry entry = history.latest(ref, 1).get(0);
    assertThat(entry.what())
        .isEqualTo("Taken off the panel's agenda: the officer decides whether to assess without a panel.");
    assertThat(entry.why()).isEqualTo("No panel hears this case by Thursday 15 October 2026, the last day that leaves "
        + "two working days to decide and write.");
    assertThat(told(ref)).containsExactly("p-max@panelby.test");
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("panel-decision")
        .processInstanceBusinessKey(ref).count()).isZero();
  }

  @Test
  void aPanelOfTheLastDayIsWaitedForUntilThatDayIsOver() {
    String ref = onTheAgendaOf(THU_15_OCT);
    fire(ref, "timer-last-day-to-hear", THU_15_OCT);
    assertThat(open(ref)).containsExactly("record-panel-advice");
    assertThat(told(ref)).isEmpty();
    fire(ref, "timer-too-late-to-hear", THU_15_OCT.plusDays(1));
    assertThat(open(ref)).containsExactly("record-decision-to-assess");
  }

  @Test
  void aPanelThatSatTheWorkingDayBeforeHasTheLastDayToWriteItsAdviceDown() {
    String ref = onTheAgendaOf(THU_15_OCT.minusDays(1));
    fire(ref, "timer-last-day-to-hear", THU_15_OCT);
    assertThat(open(ref)).containsExactly("record-panel-advice");
  }

  @Test
  void cancellingTheOnlyPanelInTimeSendsTheCaseToTheOfficer() {
    String ref = onTheAgendaOf(THU_24_SEP);
    panels.panelSits(Question.TO_ASSESS, LocalDate.of(2026, 10, 22));   // too late
    fixtures.as("p-max");
    assertThat(cancelPanelDate.cancel(sitting(THU_24_SEP))).isPositive();
    assertThat(open(ref)).containsExactly("record-decision-to-assess");
    CaseHistory.Entry entry = history.latest(ref, 1).get(0);
    assertThat(entry.what()).startsWith("Taken off the panel's agenda");
    assertThat(entry.causedBy()).isEqualTo("p-max");
    assertThat(told(ref)).containsExactly("p-max@panelby.test");
  }

  @Test
  void cancellingOnePanelOfTwoInTimeChangesNothing() {
    String ref = onTheAgendaOf(THU_24_SEP);
    panels.panelSits(Question.TO_ASSESS, LocalDate.of(2026, 10, 8));
    fixtures.as("p-max");
    cancelPanelDate.cancel(sitting(THU_24_SEP));
    assertThat(open(ref)).containsExactly("record-panel-advice");
  }

  @Test
  void anEarlierDayOfReceiptAsksAgain() {
    String ref = onTheAgendaOf(THU_24_SEP);
    fixtures.as("p-max");
    correctReceipt.correct(new CorrectReceipt.Command(ref, LocalDate.of(2026, 8, 28), "Stamp of the post room."));
    // a Friday: week 6 now ends on Friday 9 October, and Wednesday 7 is the last day to hear
    assertThat(open(ref)).containsExactly("record-panel-advice");
    assertThat(moment(ref, "timer-last-day-to-hear")).isEqualTo(LocalDate.of(2026, 10, 7));
    correctReceipt.correct(new CorrectReceipt.Command(ref, LocalDate.of(2026, 8, 3), "The email was found."));
    // a Monday: week 6 now ends on Monday 14 September, before the panel of 24 September
    assertThat(open(ref)).containsExactly("record-decision-to-assess");
    assertThat(history.latest(ref, 1).get(0).why()).contains("by Thursday 10 September 2026");
  }

  @Test
  void theSecondQuestionWakesByItsOwnLimit() {
    String ref = panels.caseToDecide();
    fixtures.as("p-olivia");
    recordDecisionToAssess.record(new RecordDecisionToAssess.Command(ref, true, true,
        RecordDecisionToAssess.Outcome.ASSESS, "Yes.", MON_7_SEP_2026, "No panel."));
    panels.panelSits(Question.TO_ISSUE, LocalDate.of(2026, 12, 17));
    panels.askWhetherToIssue(ref);
    // week 16 ends on Monday 28 December, a bank holiday: Thursday 24, less two working days
    assertThat(moment(ref, "timer-last-day-to-hear")).isEqualTo(LocalDate.of(2026, 12, 22));
    fire(ref, "timer-last-day-to-hear", LocalDate.of(2026, 12, 22));
    assertThat(open(ref)).contains("record-decision-to-issue").doesNotContain("record-panel-advice");
    assertThat(history.latest(ref, 1).get(0).what()).contains("decides whether to issue a plan without a panel");
  }

  @Test
  void askingAgainLeavesACaseAloneThatWaitsForNoPanelAndIsForTheSystem() {
    String ref = panels.caseToDecide();
    assertThat(SystemActor.call("test", () -> askPanelAgain.ask(new AskPanelAgain.Command(ref)))).isFalse();
    assertThat(jdbc.sql("select count(*) from panel_passed_over where case_ref = ?").param(ref).query(Integer.class)
        .single()).isZero();
    fixtures.as("p-max");
    assertThatThrownBy(() -> askPanelAgain.ask(new AskPanelAgain.Command(ref)))
        .isInstanceOf(AccessDeniedException.class);
  }

  private String onTheAgendaOf(LocalDate day) {
    panels.panelSits(Question.TO_ASSESS, day);
    String ref = panels.caseToDecide();
    assertThat(open(ref)).containsExactly("record-panel-advice");
    return ref;
  }

  private List<String> open(String ref) {
    return tasks.open(ref).stream().map(OpenTask::key).toList();
  }

  private List<String> told(String ref) {
    return jdbc.sql("select recipient from outbox_message where link_path = ? and subject = ?")
        .params("/cases/" + ref, "A case is to be decided without a panel").query(String.class).list();
  }

  private UUID sitting(LocalDate day) {
    return jdbc.sql("select id from panel_sitting where authority_id = ? and sits_on = ?")
        .params(panels.authority().id(), day).query(UUID.class).single();
  }

  private LocalDate moment(String ref, String timer) {
    return timer(ref, timer).getDuedate().toInstant().atZone(LONDON).toLocalDate();
  }

  /** Lets the timer fire at the very start of the day. */
  private void fire(String ref, String timer, LocalDate day) {
    clock.stopAt(day.atTime(LocalTime.MIDNIGHT).atZone(LONDON).toInstant());
    fixtures.signOut();
    jobs.executeJob(timer(ref, timer).getId());
  }

  private Job timer(String ref, String timer) {
    String process = runtime.createProcessInstanceQuery().processDefinitionKey("panel-decision")
        .processInstanceBusinessKey(ref).singleResult().getId();
    return jobs.createJobQuery().processInstanceId(process).activityId(timer).singleResult();
  }
}
