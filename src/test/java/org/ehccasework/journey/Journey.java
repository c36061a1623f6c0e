package org.ehccasework.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.DueWork;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.panel.AddPanelDate;
import org.ehccasework.panel.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** One child's case by the API alone, with a clock moved by hand and the engine's own jobs. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
abstract class Journey {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  /** A Monday. Week 6 ends on Mon 19 October 2026, week 16 on Mon 28 December, week 20 on Mon 25 January 2027. */
  static final LocalDate RECEIVED = LocalDate.of(2026, 9, 7);

  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired MovableClock clock;
  @Autowired DueWork due;
  @Autowired CaseFixtures people;
  @Autowired Notices notices;
  @Autowired CaseTasks tasks;
  @Autowired AddPanelDate addPanelDate;
  @Autowired JdbcClient jdbc;

  ApiClient api;
  String ref;

  @BeforeEach
  void aRequestArrives() {
    people.authority();
    api = new ApiClient(mvc, json);
    clock.stopAt(RECEIVED.atTime(10, 0).atZone(LONDON).toInstant());
    ref = register("Rowan-" + UUID.randomUUID().toString().substring(0, 8));
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @Test
  void goesFromARequestToAFinalPlanInTime() {
    assertThat(api.theCase("t-priya", ref).path("stage").asText()).isEqualTo("deciding-to-assess");
    assertThat(due("decide-whether-to-assess")).isEqualTo("2026-10-19"); // Mon, week 6
    assertThat(due("notify-decision-not-to-issue")).isEqualTo("2026-12-28"); // Mon, week 16
    assertThat(due("send-final-plan")).isEqualTo("2027-01-25"); // Mon, week 20
    giveLetters();

    goTo(LocalDate.of(2026, 10, 5)); // Mon
    decideToAssess("ASSESS");
    assertThat(api.status(ref, "decide-whether-to-assess")).isEqualTo("on-time");
    assertThat(api.theCase("t-priya", ref).path("stage").asText()).isEqualTo("assessing");

    api.complete("t-priya", ref, "choose-advice", Map.of("yearNineOrLater", "no", "sentBy", "email"));
    due.runDue();
    goTo(LocalDate.of(2026, 11, 9)); // Mon, week 5 of the advice
    adviceComesIn();
    api.complete("t-priya", ref, "confirm-advice", Map.of());
    decideToIssue("ISSUE");
    assertThat(api.status(ref, "notify-decision-to-issue")).isEqualTo("on-time");

    goTo(LocalDate.of(2026, 11, 23)); // Mon
    draftIsSent();
    goTo(LocalDate.of(2026, 12, 14)); // Mon, after the family's 15 days
    api.complete("t-priya", ref, "choose-settings", Answers.oneSetting());
    due.runDue();
    api.complete("t-priya", ref, "record-representations", Answers.viewsReceived(today()));
    finalPlanIsSent();

    JsonNode end = api.theCase("t-priya", ref);
    assertThat(end.path("stage").asText()).isEqualTo("plan-issued");
    assertThat(api.status(ref, "send-final-plan")).isEqualTo("on-time");
    assertThat(due("complete-first-review")).isEqualTo("2027-12-13"); // Mon: 12 months beginning with 14 Dec 2026
    assertThat(due("appeal-window")).isEqualTo("2027-02-15"); // Mon: 2 months from sending end on a Sunday
    assertThat(api.open(ref)).isEmpty();
    assertThat(api.read("t-priya", "/api/v1/cases/" + ref + "/history").body().path("items").size()).isGreaterThan(15);
  }

  @Test
  void remindsEscalatesAndRecordsTheBreachWhenNobodyDecides() {
    giveLetters();
    goTo(LocalDate.of(2026, 10, 16)); // Fri before week 6 ends
    assertThat(history()).anyMatch(what -> what.toLowerCase().contains("remind"));
    assertThat(api.open(ref)).doesNotContain("answer-escalation");
    goTo(LocalDate.of(2026, 10, 19)); // Mon, the last day
    assertThat(api.open(ref)).contains("answer-escalation");
    assertThat(api.status(ref, "decide-whether-to-assess")).isEqualTo("open");
    goTo(LocalDate.of(2026, 10, 20)); // Tue, the day after
    assertThat(api.status(ref, "decide-whether-to-assess")).isEqualTo("late");
    assertThat(api.open(ref)).contains("answer-escalation", "approve-notice");
    api.complete("t-daniel", ref, "answer-escalation", Map.of("action", "A second officer takes the case today."));
    giveLetters();
    decideToAssess("ASSESS");
    assertThat(api.status(ref, "decide-whether-to-assess")).isEqualTo("late");
    assertThat(api.theCase("t-priya", ref).path("stage").asText()).isEqualTo("assessing");
  }

  @Test
  void aPanelThatCannotBeHeardInTimeAnyMoreIsPassedOverByTheModelItself() {
    people.as("t-maya");
    addPanelDate.add(new AddPanelDate.Command(Question.TO_ASSESS, LocalDate.of(2026, 9, 24)));
    try {
      ref = register("Panel-" + UUID.randomUUID().toString().substring(0, 8));
    } finally {
      jdbc.sql("delete from panel_sitting where sits_on = ?").param(LocalDate.of(2026, 9, 24)).update();
    }
    giveLetters();
    assertThat(api.open(ref)).containsExactly("record-panel-advice");
    goTo(LocalDate.of(2026, 10, 14)); // Wed
    assertThat(api.open(ref)).containsExactly("record-panel-advice");
    goTo(LocalDate.of(2026, 10, 15)); // Thu, two working days before week 6 ends
    assertThat(api.open(ref)).containsExactly("record-decision-to-assess");
    assertThat(history()).anyMatch(what -> what.startsWith("Taken off the panel's agenda"));
    decideToAssess("ASSESS");
    assertThat(api.status(ref, "decide-whether-to-assess")).isEqualTo("on-time");
  }

  @Test
  void aRefusalToAssessEndsTheCaseAndOpensTheFamilysRights() {
    giveLetters();
    decideToAssess("DO_NOT_ASSESS");
    JsonNode end = api.theCase("t-priya", ref);
    assertThat(end.path("stage").asText()).isEqualTo("not-assessed");
    assertThat(api.status(ref, "send-final-plan")).isEqualTo("not-owed");
    assertThat(due("contact-mediation-adviser")).isEqualTo("2026-11-07"); // Sat: 2 months from Mon 7 September
    assertThat(api.open(ref)).isEmpty();
  }

  @Test
  void aWithdrawnRequestEndsEverything() {
    assertThat(api.write("t-priya", "/api/v1/cases/" + ref + "/withdraw", Map.of("how", "withdrawn", "on", today(),
        "reason", "The family changed its mind.", "toldBy", "Laura, mother")).status()).isEqualTo(204);
    assertThat(api.theCase("t-priya", ref).path("stage").asText()).isEqualTo("withdrawn");
    assertThat(api.open(ref)).isEmpty();
    goTo(LocalDate.of(2026, 10, 21));
    assertThat(api.open(ref)).isEmpty();
  }

  @Test
  void noLetterAboutLatenessAndNoEscalationOutlivesACaseThatEndedEarly() {
    giveLetters();
    goTo(LocalDate.of(2026, 10, 20)); // Tue, the day after week 6
    assertThat(api.open(ref)).contains("answer-escalation", "approve-notice");
    assertThat(api.write("t-priya", "/api/v1/cases/" + ref + "/withdraw", Map.of("how", "died", "on", today(),
        "reason", "The ward told us.", "toldBy", "A nurse")).status()).isEqualTo(204);
    assertThat(api.theCase("t-priya", ref).path("stage").asText()).isEqualTo("died");
    assertThat(api.open(ref)).isEmpty();
  }

  @Test
  void aLateRefusalLeavesNoLetterThatSaysAPlanIsStillToCome() {
    giveLetters();
    goTo(LocalDate.of(2027, 1, 26)); // Tue, the day after week 20
    assertThat(api.open(ref)).contains("approve-notice");
    api.complete("t-daniel", ref, "record-decision-to-assess", Answers.decisionToAssess(today(), false));
    UUID refusal = notices.latest(ref, NoticeType.N4, null).orElseThrow().id();
    api.write("t-priya", "/api/v1/tasks/" + tasks.require(ref, "approve-notice", refusal.toString()).id() + "/complete",
        Map.of());
    api.write("t-priya", "/api/v1/tasks/" + tasks.require(ref, "record-dispatch", refusal.toString()).id() + "/complete",
        Map.of("method", "hand", "dispatchedOn", today()));
    assertThat(api.theCase("t-priya", ref).path("stage").asText()).isEqualTo("not-assessed");
    assertThat(notices.waiting(ref, NoticeType.LATE)).isEmpty();
    assertThat(api.open(ref)).isEmpty();
  }

  @Test
  void aRequestFoundAfterEightWeeksIsLateFromTheStartAndWhatReallyHappenedCanBeRecorded() {
    goTo(LocalDate.of(2026, 11, 2)); // Mon, 8 weeks on
    var answer = api.write("t-priya", "/api/v1/requests",
        Answers.request("Found-" + UUID.randomUUID().toString().substring(0, 8), RECEIVED));
    assertThat(answer.status()).isEqualTo(201);
    ref = answer.location().substring(answer.location().lastIndexOf('/') + 1);
    due.runDue();
    assertThat(api.status(ref, "decide-whether-to-assess")).isEqualTo("late");
    assertThat(api.open(ref)).contains("record-decision-to-assess", "answer-escalation");
    assertThat(api.open(ref)).doesNotContain("record-panel-advice");
    LocalDate fri16Oct2026 = LocalDate.of(2026, 10, 16);
    api.complete("t-daniel", ref, "record-decision-to-assess", Answers.decisionToAssess(fri16Oct2026, true));
    UUID told = notices.latest(ref, NoticeType.N3, null).orElseThrow().id();
    api.write("t-priya", "/api/v1/tasks/" + tasks.require(ref, "approve-notice", told.toString()).id() + "/complete",
        Map.of());
    assertThat(api.write("t-priya", "/api/v1/tasks/" + tasks.require(ref, "record-dispatch", told.toString()).id()
        + "/complete", Map.of("method", "hand", "dispatchedOn", fri16Oct2026, "note", "Daniel signed it on paper."))
        .status()).isEqualTo(204);
    assertThat(api.status(ref, "decide-whether-to-assess")).isEqualTo("on-time");
    assertThat(api.theCase("t-priya", ref).path("stage").asText()).isEqualTo("assessing");
    assertThat(notices.waiting(ref, NoticeType.LATE)).as("it was not late after all").isEmpty();
    assertThat(api.open(ref)).as("nobody is asked about what is done").doesNotContain("answer-escalation");
  }

  @Test
  void aSecondRequestForTheSameChildNamesTheOpenCaseAndRestartsNothing() {
    JsonNode child = api.theCase("t-priya", ref).path("child");
    goTo(LocalDate.of(2026, 9, 21));
    var again = api.write("t-priya", "/api/v1/requests", Answers.request(child.path("firstName").asText(), today()));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body().path("detail").asText()).contains(ref);
    assertThat(due("decide-whether-to-assess")).isEqualTo("2026-10-19");
  }

  @Test
  void theSameRequestSentTwiceUnderOneKeyOpensOneCase() {
    Map<String, Object> request = Answers.request("Twice-" + UUID.randomUUID().toString().substring(0, 8), today());
    String key = UUID.randomUUID().toString();
    var first = api.write("t-priya", "/api/v1/requests", request, key);
    var second = api.write("t-priya", "/api/v1/requests", request, key);
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.location()).isEqualTo(first.location());
  }

  @Test
  void ofTwoPeopleWhoCompleteOneTaskOneWinsAndTheOtherIsTold() throws Exception {
    String task = api.taskId(ref, "approve-notice");
    Callable<Integer> approve = () -> api.write("t-priya", "/api/v1/tasks/" + task + "/complete", Map.of()).status();
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> answers = two.invokeAll(List.of(approve, approve));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(204, 409);
    } finally {
      two.shutdown();
    }
  }

  private String register(String firstName) {
    var answer = api.write("t-priya", "/api/v1/requests", Answers.request(firstName, today()));
    assertThat(answer.status()).as("register: %s", answer.body()).isEqualTo(201);
    return answer.location().substring(answer.location().lastIndexOf('/') + 1);
  }

  private void giveLetters() {
    while (api.open(ref).contains("approve-notice") || api.open(ref).contains("record-dispatch")) {
      String step = api.open(ref).contains("approve-notice") ? "approve-notice" : "record-dispatch";
      api.complete("t-priya", ref, step, step.equals("approve-notice") ? Map.of()
          : Map.of("method", "hand", "dispatchedOn", today()));
    }
  }

  private void decideToAssess(String outcome) {
    boolean yes = outcome.equals("ASSESS");
    if (api.open(ref).contains("record-panel-advice")) {
      api.complete("t-amelia", ref, "record-panel-advice", Answers.panel(today(), yes));
    }
    api.complete("t-daniel", ref, "record-decision-to-assess", Answers.decisionToAssess(today(), yes));
    giveLetters();
  }

  private void decideToIssue(String outcome) {
    boolean yes = outcome.equals("ISSUE");
    if (api.open(ref).contains("record-panel-advice")) {
      api.complete("t-amelia", ref, "record-panel-advice", Answers.panel(today(), yes));
    }
    api.complete("t-daniel", ref, "record-decision-to-issue", Answers.decisionToIssue(today(), yes));
    giveLetters();
  }

  private void adviceComesIn() {
    while (api.open(ref).contains("record-advice")) {
      api.complete("t-priya", ref, "record-advice", Answers.advice(today()));
    }
  }

  private void draftIsSent() {
    api.complete("t-priya", ref, "write-draft-plan", Answers.draft());
    giveLetters();
    assertThat(api.theCase("t-priya", ref).path("stage").asText()).isEqualTo("draft-sent");
  }

  private void finalPlanIsSent() {
    api.complete("t-priya", ref, "finalise-plan", Answers.finalPlan(today()));
    api.complete("t-priya", ref, "issue-final-plan", Answers.signed(today()));
    giveLetters();
  }

  private List<String> history() {
    return api.read("t-priya", "/api/v1/cases/" + ref + "/history").body().path("items").findValuesAsText("what");
  }

  private String due(String limit) {
    for (JsonNode each : api.theCase("t-daniel", ref).path("limits")) {
      if (each.path("id").asText().equals(limit)) {
        return each.path("due").asText();
      }
    }
    throw new AssertionError("There is no limit " + limit);
  }

  private void goTo(LocalDate day) {
    due.runUntil(day.atTime(10, 0).atZone(LONDON).toInstant());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
