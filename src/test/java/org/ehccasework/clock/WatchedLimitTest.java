package org.ehccasework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.LimitTimer;
import org.ehccasework.engine.LimitWatchers;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.letters.ApproveNotice;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.Status;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Reminder before, escalation at, breach after: the real model, its real jobs, run by hand at their moment. */
class WatchedLimitTest extends ClockTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String DECIDE = "decide-whether-to-assess";

  @Autowired LimitWatchers watchers;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService jobs;
  @Autowired CaseTasks tasks;
  @Autowired Notices notices;
  @Autowired JdbcClient jdbc;
  @Autowired AnswerEscalation answerEscalation;
  @Autowired CorrectReceipt correctReceipt;
  @Autowired CheckTimersOfCase checkTimers;
  @Autowired RecordBreach recordBreach;
  @Autowired SetLocalTarget setLocalTarget;
  @Autowired ApproveNotice approveNotice;

  @Test
  void remindsTenWorkingDaysBeforeTellsTheManagerOnTheDayAndRecordsTheBreachAfterIt() {
    watchers.begin(ref, DECIDE);
    // ten working days before Monday 19 October is Monday 5 October
    assertThat(dates()).containsOnly(
        Map.entry(LimitWatchers.NEAR, LocalDate.of(2026, 10, 5)),
        Map.entry(LimitWatchers.REACHED, LocalDate.of(2026, 10, 19)),
        Map.entry(LimitWatchers.PASSED, LocalDate.of(2026, 10, 20)));
  }

  @Test
  void firesAtTheStartOfLondonDaysOnBothSidesOfTheOctoberClockChange() {
    // received on Monday 14 September: six weeks end on Monday 26 October, the day after the clocks go back
    LocalDate received = LocalDate.of(2026, 9, 14);
    today(received);
    ref = cases.aCase().receivedOn(received).open();
    statutoryClock.openForRequest(ref, received, null);
    watchers.begin(ref, DECIDE);
    assertThat(moments()).containsOnly(
        Map.entry(LimitWatchers.NEAR, Instant.parse("2026-10-11T23:00:00Z")),      // Monday 12 October, summer time
        Map.entry(LimitWatchers.REACHED, Instant.parse("2026-10-26T00:00:00Z")),   // Monday 26 October, winter time
        Map.entry(LimitWatchers.PASSED, Instant.parse("2026-10-27T00:00:00Z")));
  }

  @Test
  void anAuthorityMayWantItsRemindersEarlierOrLater() {
    cases.as("t-admin");
    setLocalTarget.set(new SetLocalTarget.Command(LocalTarget.EVERY_LIMIT, 3, null, null, "Ten days were too early."));
    cases.as("t-priya");
    try {
      watchers.begin(ref, DECIDE);
      assertThat(dates()).containsEntry(LimitWatchers.NEAR, LocalDate.of(2026, 10, 14));   // a Wednesday
    } finally {
      jdbc.sql("delete from local_target where authority_id = ?").param(cases.authority().id()).update();
    }
  }

  @Test
  void theReminderIsRecordedAndMailedToTheCoordinatorAsALinkAlone() {
    watchers.begin(ref, DECIDE);
    today(LocalDate.of(2026, 10, 5));
    run(LimitWatchers.NEAR);
    assertThat(entries("limit")).contains("Reminder: 'Decide whether to assess and tell the family' is due on "
        + "Monday 19 October 2026.");
    assertThat(jdbc.sql("select subject from outbox_message where link_path = ? and recipient = 't-priya@council.test'")
        .param("/cases/" + ref + "/clock").query(String.class).list()).containsExactly("A legal date is near");
  }

  @Test
  void theManagerIsAskedNoMoreOnceTheWorkIsDoneOrNoLongerOwed() {
    watchers.begin(ref, DECIDE);
    today(WEEK_6);
    run(LimitWatchers.REACHED);
    OpenTask asked = tasks.require(ref, "answer-escalation", DECIDE);
    statutoryClock.met(ref, DECIDE, null, WEEK_6);
    assertThat(tasks.find(ref, "answer-escalation", DECIDE)).isEmpty();
    assertThatThrownBy(() -> tasks.get(asked.id())).hasMessageContaining("is no longer needed since");
    assertThat(watchers.watch(ref, DECIDE)).isFalse();
  }

  @Test
  void theManagerIsAskedOnTheLastDayAndAnswersOnce() {
    watchers.begin(ref, DECIDE);
    today(WEEK_6);
    run(LimitWatchers.REACHED);
    OpenTask escalation = tasks.require(ref, "answer-escalation", DECIDE);
    assertThat(escalation.title()).isEqualTo("Answer escalation: decide whether to assess and tell the family");
    assertThat(escalation.dueOn()).isEqualTo(WEEK_6);
    assertThat(escalation.candidateGroups()).containsExactly("send-manager", "team-manager");

    var answer = new AnswerEscalation.Command(ref, DECIDE, "Daniel decides tomorrow.", WEEK_6.plusDays(1));
    assertThatThrownBy(() -> answerEscalation.answer(answer)).isInstanceOf(AccessDeniedException.class);
    cases.as("t-maya");
    assertThatThrownBy(() -> answerEscalation.answer(new AnswerEscalation.Command(ref, DECIDE, " ", null)))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> answerEscalation.answer(
        new AnswerEscalation.Command(ref, DECIDE, "Soon.", WEEK_6.minusDays(1)))).isInstanceOf(RuleBroken.class);
    answerEscalation.answer(answer);
    assertThat(tasks.find(ref, "answer-escalation", DECIDE)).isEmpty();
    assertThat(limit(DECIDE).internalTarget()).isEqualTo(WEEK_6.plusDays(1));
    assertThat(limit(DECIDE).due()).isEqualTo(WEEK_6);
    assertThat(history.all(ref)).anySatisfy(entry -> {
      assertThat(entry.what()).contains("Manager's answer", "20 October 2026");
      assertThat(entry.why()).isEqualTo("Daniel decides tomorrow.");
    });
  }

  @Test
  void theBreachIsRecordedAndTheFamilyGetsALetterToApprove() {
    watchers.begin(ref, DECIDE);
    today(WEEK_6.plusDays(1));
    run(LimitWatchers.PASSED);
    assertThat(limit(DECIDE).breachedOn()).isEqualTo(WEEK_6.plusDays(1));
    assertThat(limit(DECIDE).status()).isEqualTo(Status.LATE);
    Notice letter = notices.latest(ref, NoticeType.LATE, limit(DECIDE).id()).orElseThrow();
    OpenTask approve = tasks.require(ref, "approve-notice", letter.id().toString());
    assertThat(approve.dueOn()).isEqualTo(LocalDate.of(2026, 10, 27));   // five working days after Tuesday 20 October
    assertThat(entries("limit")).contains("'Decide whether to assess and tell the family' was due on "
        + "Monday 19 October 2026 and has not been done. It is late.");
    approveNotice.approve(new ApproveNotice.Command(letter.id(), ""));
    assertThat(jdbc.sql("select body from notice where id = ?").param(letter.id()).query(String.class).single())
        .contains("We had to decide whether to assess and tell you by Monday 19 October 2026.",
            "We will decide as soon as we can");
  }

  @Test
  void theLetterSaysSoWhereTheWorkWasDoneBeforeItWasApproved() {
    watchers.begin(ref, DECIDE);
    today(WEEK_6.plusDays(1));
    run(LimitWatchers.PASSED);
    Notice letter = notices.latest(ref, NoticeType.LATE, limit(DECIDE).id()).orElseThrow();
    today(WEEK_6.plusDays(2));
    statutoryClock.met(ref, DECIDE, null, WEEK_6.plusDays(2));     // Wednesday 21 October 2026
    cases.as("t-priya");
    approveNotice.approve(new ApproveNotice.Command(letter.id(), ""));
    assertThat(jdbc.sql("select body from notice where id = ?").param(letter.id()).query(String.class).single())
        .contains("We were late with", "We did so only on Wednesday 21 October 2026.")
        .doesNotContain("have not done it yet").doesNotContain("A manager has been told");
  }

  @Test
  void recordingABreachTwiceGivesTheSameLetter() {
    today(WEEK_6.plusDays(1));
    var command = new RecordBreach.Command(ref, DECIDE);
    var first = SystemActor.call("test", () -> recordBreach.record(command));
    var second = SystemActor.call("test", () -> recordBreach.record(command));
    assertThat(second).isEqualTo(first);
    assertThat(entries("limit")).filteredOn(entry -> entry.contains("It is late")).hasSize(1);
    assertThatThrownBy(() -> recordBreach.record(command)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void meetingTheLimitEndsItsWatcherAndLeavesTheOthers() {
    watchers.begin(ref, DECIDE);
    watchers.begin(ref, "send-final-plan");
    statutoryClock.met(ref, DECIDE, null, WEEK_6);
    assertThat(watchers.watch(ref, DECIDE)).isFalse();
    assertThat(watchers.watch(ref, "send-final-plan")).isTrue();
    statutoryClock.notOwed(ref, "send-final-plan", null);
    assertThat(watchers.watch(ref, "send-final-plan")).isFalse();
  }

  @Test
  void aCorrectedReceiptMovesLimitsTimersAndTasksAndSaysWhy() {
    watchers.begin(ref, DECIDE);
    today(WEEK_6);
    run(LimitWatchers.REACHED);
    cases.as("t-maya");
    // it had reached the council on Thursday 3 September already: six weeks ended on Thursday 15 October
    correctReceipt.correct(new CorrectReceipt.Command(ref, LocalDate.of(2026, 9, 3), "It lay in the post room."));
    assertThat(limit(DECIDE).due()).isEqualTo(LocalDate.of(2026, 10, 15));
    assertThat(limit(DECIDE).status()).isEqualTo(Status.LATE);
    assertThat(limit("send-final-plan").due()).isEqualTo(LocalDate.of(2027, 1, 21));
    assertThat(dates()).containsEntry(LimitWatchers.PASSED, LocalDate.of(2026, 10, 16));
    assertThat(tasks.require(ref, "answer-escalation", DECIDE).dueOn()).isEqualTo(LocalDate.of(2026, 10, 15));
    assertThat(history.all(ref)).anySatisfy(entry -> {
      assertThat(entry.what()).isEqualTo("Date of receipt corrected from 7 September 2026 to 3 September 2026.");
      assertThat(entry.why()).isEqualTo("It lay in the post room.");
    });
  }

  @Test
  void theDailyCheckMendsATimerThatWasTakenAway() {
    watchers.begin(ref, DECIDE);
    today(LocalDate.of(2026, 10, 5));
    run(LimitWatchers.NEAR);
    jobs.deleteJob(job(LimitWatchers.REACHED).getId());
    check();
    assertThat(dates()).containsOnly(
        Map.entry(LimitWatchers.REACHED, WEEK_6), Map.entry(LimitWatchers.PASSED, WEEK_6.plusDays(1)));
    assertThat(entries("limit")).contains("Daily check: 'Decide whether to assess and tell the family': a timer was "
        + "missing and was put right.");
    assertThat(findings()).containsExactly("MISSING");
    check();
    assertThat(findings()).hasSize(1);
  }

  @Test
  void theDailyCheckMendsATimerThatWasMoved() {
    watchers.begin(ref, DECIDE);
    jobs.setJobDuedate(job(LimitWatchers.PASSED).getId(), java.util.Date.from(Instant.parse("2027-03-01T00:00:00Z")));
    check();
    assertThat(dates()).containsEntry(LimitWatchers.PASSED, WEEK_6.plusDays(1)).hasSize(3);
    assertThat(findings()).containsExactly("MOVED");
  }

  @Test
  void theDailyCheckDoesNotMissATimerThatHasFired() {
    watchers.begin(ref, DECIDE);
    today(WEEK_6.plusDays(1));
    run(LimitWatchers.NEAR);
    run(LimitWatchers.REACHED);
    run(LimitWatchers.PASSED);
    cases.as("t-maya");
    answerEscalation.answer(new AnswerEscalation.Command(ref, DECIDE, "We decide today.", null));
    check();
    assertThat(findings()).isEmpty();
    assertThat(watchers.timers(ref, DECIDE)).isEmpty();
  }

  @Test
  void theDailyCheckReportsALimitThatNothingCanWatch() {
    check();
    assertThat(findings()).containsExactly("UNWATCHED");
    assertThat(entries("limit")).contains("Daily check: 'Decide whether to assess and tell the family': nothing "
        + "watched it. Tell the administrator.");
  }

  private void check() {
    SystemActor.run(SystemActor.TIMER, () -> checkTimers.check(new CheckTimersOfCase.Command(ref)));
  }

  private List<String> findings() {
    return jdbc.sql("select finding from timer_finding where case_ref = ? and limit_id = ?").params(ref, DECIDE)
        .query(String.class).list();
  }

  private Map<String, Instant> moments() {
    return watchers.timers(ref, DECIDE).stream().collect(Collectors.toMap(LimitTimer::activityId, LimitTimer::dueAt));
  }

  private Map<String, LocalDate> dates() {
    return moments().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
        timer -> timer.getValue().atZone(LONDON).toLocalDate()));
  }

  private void run(String activityId) {
    jobs.executeJob(job(activityId).getId());
  }

  private Job job(String activityId) {
    List<String> parts = runtime.createProcessInstanceQuery().processInstanceBusinessKey(ref).list().stream()
        .map(ProcessInstance::getId).toList();
    return parts.stream().flatMap(part -> jobs.createJobQuery().processInstanceId(part).activityId(activityId).list()
        .stream()).findFirst().orElseThrow();
  }
}
