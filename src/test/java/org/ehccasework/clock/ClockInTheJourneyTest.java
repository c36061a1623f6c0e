package org.ehccasework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.ehccasework.engine.CaseMessage;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.LimitTimer;
import org.ehccasework.engine.LimitWatchers;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.people.SystemActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock within the whole model of a case: each limit watched, exceptions told, what is lost begun again. */
class ClockInTheJourneyTest extends ClockTest {

  private static final List<String> WATCHED =
      List.of("decide-whether-to-assess", "notify-decision-not-to-issue", "send-final-plan");

  @Autowired CaseProcess process;
  @Autowired LimitWatchers watchers;
  @Autowired RuntimeService runtime;
  @Autowired TaskService engineTasks;
  @Autowired CaseTasks tasks;
  @Autowired Notices notices;
  @Autowired JdbcClient jdbc;
  @Autowired ClaimException claimException;
  @Autowired AuthoriseException authoriseException;
  @Autowired CorrectReceipt correctReceipt;
  @Autowired CheckTimersOfCase checkTimers;

  @BeforeEach
  void theJourneyHasBegun() {
    process.start(ref);
  }

  @Test
  void everyLimitTheAuthorityOwesIsWatchedWithItsThreeTimers() {
    assertThat(WATCHED).allSatisfy(limitId -> {
      assertThat(watchers.watch(ref, limitId)).isTrue();
      assertThat(watchers.timers(ref, limitId)).extracting(LimitTimer::activityId).containsExactlyInAnyOrder(
          LimitWatchers.NEAR, LimitWatchers.REACHED, LimitWatchers.PASSED);
    });
    check();
    assertThat(findings()).isEmpty();
  }

  @Test
  void anExceptionIsToldWithinTheJourneyAndPutsOffOnlyTheSecondLetter() {
    UUID id = claimException.claim(new ClaimException.Command(ref, "send-final-plan", null, "absence-from-area",
        "child", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 14), null, null, null, null, true,
        "An email from the family.", "Nobody could see the child."));
    cases.as("t-maya");
    authoriseException.authorise(new AuthoriseException.Command(ref, id, "The dates are shown."));

    UUID letter = notices.latest(ref, NoticeType.N22, id).orElseThrow().id();
    OpenTask approve = tasks.require(ref, "approve-notice", letter.toString());
    String part = engineTasks.createTaskQuery().taskId(approve.id()).singleResult().getProcessInstanceId();
    String journey = runtime.createProcessInstanceQuery().subProcessInstanceId(part).singleResult().getId();
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("ehc-needs-assessment")
        .processInstanceBusinessKey(ref).singleResult().getId()).isEqualTo(journey);
    // the legal date wakes the manager as before; the family hears again when our own target, Monday 8 March, is past
    assertThat(timer("send-final-plan", LimitWatchers.REACHED)).isEqualTo("2027-01-25T00:00:00Z");
    assertThat(timer("send-final-plan", LimitWatchers.PASSED)).isEqualTo("2027-03-09T00:00:00Z");
    check();
    assertThat(findings()).isEmpty();
  }

  @Test
  void aWatcherThatIsGoneIsBegunAgainAndEndsWithItsLimit() {
    process.tell(CaseMessage.LIMIT_MET, ref, CaseVariable.LIMIT_ID.of("send-final-plan"));
    assertThat(watchers.watch(ref, "send-final-plan")).isFalse();
    check();
    assertThat(watchers.watch(ref, "send-final-plan")).isTrue();
    assertThat(watchers.timers(ref, "send-final-plan")).hasSize(3);
    assertThat(findings()).containsExactly("UNWATCHED");
    statutoryClock.stop(ref);
    assertThat(WATCHED).noneMatch(limitId -> watchers.watch(ref, limitId));
  }

  @Test
  void aCorrectedReceiptMovesTheTimersOfEveryLimit() {
    today(LocalDate.of(2026, 9, 8));
    cases.as("t-maya");
    correctReceipt.correct(new CorrectReceipt.Command(ref, LocalDate.of(2026, 9, 1), "The stamp of the post room."));
    // Tuesday 1 September: 13 October, still in summer time, 22 December and 19 January
    assertThat(timer("decide-whether-to-assess", LimitWatchers.REACHED)).isEqualTo("2026-10-12T23:00:00Z");
    assertThat(timer("notify-decision-not-to-issue", LimitWatchers.REACHED)).isEqualTo("2026-12-22T00:00:00Z");
    assertThat(timer("send-final-plan", LimitWatchers.REACHED)).isEqualTo("2027-01-19T00:00:00Z");
    OpenTask letter = tasks.open(ref).stream().filter(task -> task.key().equals("approve-notice")).findFirst()
        .orElseThrow();
    assertThat(letter.dueOn()).isEqualTo(LocalDate.of(2026, 9, 3));   // two working days for the partners: Thursday
  }

  private String timer(String limitId, String activityId) {
    return watchers.timers(ref, limitId).stream().filter(timer -> timer.activityId().equals(activityId))
        .map(timer -> timer.dueAt().toString()).findFirst().orElseThrow();
  }

  private void check() {
    SystemActor.run(SystemActor.TIMER, () -> checkTimers.check(new CheckTimersOfCase.Command(ref)));
  }

  private List<String> findings() {
    return jdbc.sql("select finding from timer_finding where case_ref = ?").param(ref).query(String.class).list();
  }
}
