package org.ehccasework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.LimitTimer;
import org.ehccasework.engine.LimitWatchers;
import org.ehccasework.journey.Answers;
import org.ehccasework.letters.ApproveNotice;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.letters.ReopenNotice;
import org.ehccasework.people.SystemActor;
import org.ehccasework.request.LeaveEarly;
import org.ehccasework.statute.Method;
import org.ehccasework.statute.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts that become known in an odd order, within the whole model of a case: what the family is told stays right. */
class OddOrdersTest extends ClockTest {

  private static final String DECIDE = "decide-whether-to-assess";
  private static final LocalDate TUE_20_OCT = WEEK_6.plusDays(1);

  @Autowired CaseProcess process;
  @Autowired CaseSteps steps;
  @Autowired CaseTasks tasks;
  @Autowired LimitWatchers watchers;
  @Autowired Notices notices;
  @Autowired ApproveNotice approveNotice;
  @Autowired RecordDispatch recordDispatch;
  @Autowired ReopenNotice reopenNotice;
  @Autowired ClaimException claimException;
  @Autowired AuthoriseException authoriseException;
  @Autowired CorrectReceipt correctReceipt;
  @Autowired CheckTimersOfCase checkTimers;
  @Autowired LeaveEarly leaveEarly;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void theJourneyHasBegun() {
    process.start(ref);
  }

  @Test
  void aReceiptCorrectedToLaterTakesBackTheBreachAndItsLetterAndTheNewDayIsWatchedAgain() {
    steps.itIs(ref, TUE_20_OCT);
    Notice early = notices.latest(ref, NoticeType.LATE, null).orElseThrow();
    assertThat(limit(DECIDE).breachedOn()).isEqualTo(TUE_20_OCT);

    correct(LocalDate.of(2026, 9, 9));   // Wednesday: six weeks end on Wednesday 21 October
    assertThat(notices.get(early.id()).status()).isEqualTo(Notice.Status.CANCELLED);
    assertThat(tasks.find(ref, "approve-notice", early.id().toString())).isEmpty();
    assertThat(limit(DECIDE).status()).isEqualTo(Status.OPEN);
    assertThat(limit(DECIDE).breachedOn()).isNull();
    assertThat(timer(LimitWatchers.PASSED)).containsExactly("2026-10-21T23:00:00Z");
    SystemActor.run(SystemActor.TIMER, () -> checkTimers.check(new CheckTimersOfCase.Command(ref)));
    assertThat(jdbc.sql("select count(*) from timer_finding where case_ref = ?").param(ref).query(Integer.class)
        .single()).isZero();

    LocalDate thu22Oct = LocalDate.of(2026, 10, 22);
    steps.itIs(ref, thu22Oct);
    assertThat(limit(DECIDE).breachedOn()).isEqualTo(thu22Oct);
    Notice right = notices.latest(ref, NoticeType.LATE, null).orElseThrow();
    assertThat(right.id()).isNotEqualTo(early.id());
    assertThat(approved(right.id())).contains("by Wednesday 21 October 2026").doesNotContain("19 October");
  }

  @Test
  void aLetterAboutLatenessThatIsNotApprovedYetTellsTheCorrectedDay() {
    steps.itIs(ref, TUE_20_OCT);
    UUID letter = notices.latest(ref, NoticeType.LATE, null).orElseThrow().id();
    correct(LocalDate.of(2026, 9, 2));   // Wednesday: six weeks ended on Wednesday 14 October
    assertThat(approved(letter)).contains("by Wednesday 14 October 2026").doesNotContain("19 October");
  }

  @Test
  void oneThatIsApprovedIsInDoubtAndTellsTheCorrectedDayOnceItsApprovalIsTakenBack() {
    steps.itIs(ref, TUE_20_OCT);
    UUID letter = notices.latest(ref, NoticeType.LATE, null).orElseThrow().id();
    approved(letter);
    correct(LocalDate.of(2026, 9, 2));
    assertThat(warnings(letter)).anySatisfy(line -> assertThat(line).contains("a day it names may be wrong"));
    reopenNotice.reopen(new ReopenNotice.Command(letter, "The legal day was wrong."));
    assertThat(approved(letter)).contains("by Wednesday 14 October 2026").doesNotContain("19 October");
    assertThat(warnings(letter)).noneSatisfy(line -> assertThat(line).contains("a day it names may be wrong"));
  }

  @Test
  void aDecisionApprovedBeforeTheCorrectionIsWrittenAnewAndTheJourneyGoesOnFromIt() {
    today(LocalDate.of(2026, 10, 12));
    decide(true);
    UUID yes = notices.latest(ref, NoticeType.N3, null).orElseThrow().id();
    assertThat(approved(yes)).contains("by Monday 25 January 2027");
    correct(LocalDate.of(2026, 9, 2));
    assertThat(warnings(yes)).anySatisfy(line -> assertThat(line).contains("a day it names may be wrong"));
    cases.as("t-priya");
    reopenNotice.reopen(new ReopenNotice.Command(yes, "The dates are wrong."));
    assertThat(tasks.find(ref, "record-dispatch", yes.toString())).isEmpty();
    assertThat(approved(yes)).contains("by Wednesday 20 January 2027").doesNotContain("25 January");
    recordDispatch.record(new RecordDispatch.Command(yes, Method.EMAIL, LocalDate.of(2026, 10, 12), ""));
    assertThat(tasks.find(ref, "choose-advice", null)).isPresent();
    assertThat(limit(DECIDE).status()).isEqualTo(Status.ON_TIME);
  }

  @Test
  void anExceptionClaimedAfterTheBreachExcusesItAndIsToldTheSameDay() {
    LocalDate fri23Oct = LocalDate.of(2026, 10, 23);
    steps.itIs(ref, fri23Oct);
    assertThat(limit(DECIDE).status()).isEqualTo(Status.LATE);
    UUID claim = authorised(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 10, 6));   // 28 days
    assertThat(limit(DECIDE).status()).isEqualTo(Status.LATE_EXCUSED);
    assertThat(limit(DECIDE).breachedOn()).isNull();
    Notice letter = notices.latest(ref, NoticeType.N22, claim).orElseThrow();
    assertThat(tasks.require(ref, "approve-notice", letter.id().toString()).dueOn()).isEqualTo(fri23Oct);
    assertThat(approved(letter.id())).contains("We had to decide whether to assess and tell you by Monday 19 October");
  }

  @Test
  void anExceptionThatNoLongerExcusesByTheCorrectedDayIsNotTold() {
    today(LocalDate.of(2026, 10, 12));
    UUID claim = authorised(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 10, 19));   // 28 days, to the last
    assertThat(limit(DECIDE).excused()).isTrue();
    UUID letter = notices.latest(ref, NoticeType.N22, claim).orElseThrow().id();
    correct(LocalDate.of(2026, 9, 1));   // six weeks end on Tuesday 13 October: only 23 days of it
    assertThat(limit(DECIDE).excused()).isFalse();
    assertThat(notices.get(letter).status()).isEqualTo(Notice.Status.CANCELLED);
    assertThat(tasks.find(ref, "approve-notice", letter.toString())).isEmpty();
    assertThat(entries("limit")).anySatisfy(entry -> assertThat(entry).contains("no longer excuses it"));
  }

  @Test
  void anExceptionThatStillExcusesIsToldWithTheCorrectedDay() {
    today(LocalDate.of(2026, 10, 12));
    UUID claim = authorised(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 10, 6));
    UUID letter = notices.latest(ref, NoticeType.N22, claim).orElseThrow().id();
    correct(LocalDate.of(2026, 9, 4));   // Friday: six weeks end on Friday 16 October
    assertThat(approved(letter)).contains("by Friday 16 October 2026").doesNotContain("19 October");
  }

  @Test
  void theFamilyIsStillToldOfAnExceptionWhereTheDecisionEndsTheCaseBeforeItsLetterHasLeft() {
    today(LocalDate.of(2026, 10, 12));
    UUID first = notices.latest(ref, NoticeType.N22, authorised(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 10, 6)))
        .orElseThrow().id();
    UUID second = notices.latest(ref, NoticeType.N22, authorised(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 10, 7)))
        .orElseThrow().id();
    approved(second);
    refuseToAssess();
    assertThat(process.runs(ref)).isFalse();
    cases.as("t-priya");
    for (UUID letter : List.of(first, second)) {
      if (letter.equals(first)) {
        approved(letter);
      }
      recordDispatch.record(new RecordDispatch.Command(letter, Method.EMAIL, LocalDate.of(2026, 10, 12), ""));
      assertThat(notices.get(letter).status()).isEqualTo(Notice.Status.DISPATCHED);
    }
    assertThat(tasks.open(ref)).isEmpty();
  }

  @Test
  void noExceptionIsToldOnceTheRequestIsWithdrawn() {
    today(LocalDate.of(2026, 10, 12));
    UUID letter = notices.latest(ref, NoticeType.N22, authorised(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 10, 6)))
        .orElseThrow().id();
    cases.as("t-priya");
    leaveEarly.leave(new LeaveEarly.Command(ref, LeaveEarly.How.WITHDRAWN, LocalDate.of(2026, 10, 12),
        "The family changed its mind.", "Laura, mother"));
    assertThat(notices.get(letter).status()).isEqualTo(Notice.Status.CANCELLED);
    assertThat(tasks.open(ref)).isEmpty();
  }

  @Test
  void aTargetOfOursIsNoBreach() {
    statutoryClock.met(ref, "send-draft-plan", null, LocalDate.of(2027, 1, 4));   // aimed for Monday 14 December
    assertThat(limit("send-draft-plan").daysLate()).isEqualTo(21);
    assertThat(limit("send-draft-plan").breachedOn()).isNull();
  }

  private void decide(boolean yes) {
    cases.as("t-doris");
    tasks.find(ref, "record-panel-advice", null).ifPresent(open ->
        steps.answer(ref, "record-panel-advice", null, Answers.panel(LocalDate.of(2026, 10, 12), yes)));
    steps.answer(ref, "record-decision-to-assess", null, Answers.decisionToAssess(LocalDate.of(2026, 10, 12), yes));
    cases.as("t-priya");
  }

  /** What to think of before a letter goes, as its task says it. */
  private List<String> warnings(UUID letter) {
    return steps.handler("record-dispatch").context(tasks.require(ref, "record-dispatch", letter.toString())).notes()
        .stream().filter(note -> note.heading().equals("Before this letter goes"))
        .flatMap(note -> note.paragraphs().stream()).toList();
  }

  private void refuseToAssess() {
    decide(false);
    UUID refusal = notices.latest(ref, NoticeType.N4, null).orElseThrow().id();
    approved(refusal);
    recordDispatch.record(new RecordDispatch.Command(refusal, Method.EMAIL, LocalDate.of(2026, 10, 12), ""));
  }

  private UUID authorised(LocalDate from, LocalDate back) {
    cases.as("t-priya");
    UUID id = claimException.claim(new ClaimException.Command(ref, DECIDE, null, "absence-from-area", "child", from,
        back, null, null, null, null, true, "An email from the family.", "Nobody could see the child."));
    cases.as("t-daniel");
    authoriseException.authorise(new AuthoriseException.Command(ref, id, "The dates are shown."));
    return id;
  }

  private void correct(LocalDate day) {
    cases.as("t-maya");
    correctReceipt.correct(new CorrectReceipt.Command(ref, day, "The stamp of the post room."));
  }

  /** Approves a letter and gives its words. */
  private String approved(UUID letter) {
    cases.as("t-priya");
    approveNotice.approve(new ApproveNotice.Command(letter, ""));
    return jdbc.sql("select body from notice where id = ?").param(letter).query(String.class).single();
  }

  private List<String> timer(String activityId) {
    return watchers.timers(ref, DECIDE).stream().filter(timer -> timer.activityId().equals(activityId))
        .map(LimitTimer::dueAt).map(Object::toString).toList();
  }
}
