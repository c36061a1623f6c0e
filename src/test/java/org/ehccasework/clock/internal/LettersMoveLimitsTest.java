package org.ehccasework.clock.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.ClockTest;
import org.ehccasework.clock.RecordBreach;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeGiven;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.PrepareNotice;
import org.ehccasework.statute.EffectiveDate;
import org.ehccasework.statute.Method;
import org.ehccasework.statute.Status;
import org.ehccasework.statute.WorkingCalendar;
import org.ehccasework.people.SystemActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each letter against the limits it meets and opens; dates of effect by post are those of the timetable's 1.5. */
class LettersMoveLimitsTest extends ClockTest {

  @Autowired LettersMoveLimits letters;
  @Autowired PrepareNotice prepareNotice;
  @Autowired RecordBreach recordBreach;
  @Autowired JdbcClient jdbc;

  @Test
  void theAcknowledgementConsultsTheFamily() {
    given(NoticeType.N1, MON_7_SEP.plusDays(1), Method.EMAIL);
    assertThat(limit("consult-on-request").doneOn()).isEqualTo(MON_7_SEP.plusDays(1));
    assertThat(limit("notify-partners-of-request").isOpen()).isTrue();
  }

  @Test
  void thePartnersAreToldWhenTheLastOfTheirLettersTakesEffect() {
    UUID waiting = prepareNotice.about(NoticeType.N2, ref, NoticeDetails.none());
    given(NoticeType.N2, MON_7_SEP, Method.EMAIL);
    assertThat(limit("notify-partners-of-request").isOpen()).isTrue();
    // first-class post on Tuesday 8 September takes effect on Thursday 10; the target was Wednesday 9
    letters.on(letter(waiting, NoticeType.N2, MON_7_SEP.plusDays(1), Method.POST_FIRST));
    CaseLimit told = limit("notify-partners-of-request");
    assertThat(told.comparedOn()).isEqualTo(LocalDate.of(2026, 9, 10));
    assertThat(told.daysLate()).isEqualTo(1);
    letters.on(letter(waiting, NoticeType.N2, MON_7_SEP.plusDays(1), Method.EMAIL));
    assertThat(limit("notify-partners-of-request").status()).isEqualTo(Status.ON_TIME);
  }

  @Test
  void yesByEmailOnTheLastDayIsInTime() {
    given(NoticeType.N3, WEEK_6, Method.EMAIL);
    assertThat(limit("decide-whether-to-assess").status()).isEqualTo(Status.ON_TIME);
    assertThat(limit("send-final-plan").isOpen()).isTrue();
  }

  @Test
  void postedFirstClassOnTheLastDayIsTwoDaysLate() {
    // A06: the duty is to notify; posted on Monday 19 October it takes effect on Wednesday 21 October
    today(WEEK_6);
    given(NoticeType.N3, WEEK_6, Method.POST_FIRST);
    CaseLimit decided = limit("decide-whether-to-assess");
    assertThat(decided.doneOn()).isEqualTo(WEEK_6);
    assertThat(decided.comparedOn()).isEqualTo(LocalDate.of(2026, 10, 21));
    assertThat(decided.status()).isEqualTo(Status.LATE);
    assertThat(decided.daysLate()).isEqualTo(2);
    assertThat(decided.breachedOn()).isEqualTo(WEEK_6);
    assertThat(decided.explanation()).contains("first-class post", "Wednesday 21 October 2026: 2 working days late.");
  }

  @Test
  void aCorrectedDispatchIsCountedAgainAndAnotherLetterIsNot() {
    UUID id = UUID.randomUUID();
    letters.on(letter(id, NoticeType.N3, WEEK_6, Method.POST_FIRST));
    letters.on(letter(id, NoticeType.N3, WEEK_6, Method.PORTAL));
    assertThat(limit("decide-whether-to-assess").status()).isEqualTo(Status.ON_TIME);
    assertThat(limit("decide-whether-to-assess").breachedOn()).isNull();
    given(NoticeType.N3, WEEK_6.plusDays(9), Method.PORTAL);
    assertThat(limit("decide-whether-to-assess").doneOn()).isEqualTo(WEEK_6);
  }

  @Test
  void aLateYesToAPlanTellsTheLetterAboutLatenessThatItIsDone() {
    LocalDate late = limit("notify-decision-not-to-issue").due().plusDays(1);     // Tuesday 29 December 2026
    today(late);
    UUID letter = SystemActor.call("test", () -> recordBreach.record(
        new RecordBreach.Command(ref, "notify-decision-not-to-issue")));
    given(NoticeType.N7, late, Method.PORTAL);
    assertThat(jdbc.sql("select words from notice_fact where notice_id = ? and name = 'doneOn'").param(letter)
        .query(String.class).single()).isEqualTo("2026-12-29");
    // regulation 10(1) limits the refusal alone, so a late yes has broken the Code and no law
    assertThat(limit("notify-decision-not-to-issue").breachedOn()).isNull();
    assertThat(limit("notify-decision-to-issue").daysLate()).isEqualTo(1);
  }

  @Test
  void noEndsTheOtherDutiesAndOpensTheFamilysRightsFromTheDayOfSending() {
    given(NoticeType.N4, WEEK_6.minusDays(4), Method.POST_FIRST);   // Thursday 15 October
    assertThat(limit("decide-whether-to-assess").status()).isEqualTo(Status.ON_TIME);
    assertThat(limits.of(ref)).filteredOn(CaseLimit::isOpen).extracting(CaseLimit::limitId)
        .containsExactlyInAnyOrder("contact-mediation-adviser", "appeal-window");
    assertThat(limit("send-final-plan").owed()).isFalse();
    assertThat(limit("appeal-window").due()).isEqualTo(LocalDate.of(2026, 12, 15));
    assertThat(limit("contact-mediation-adviser").startedOn()).isEqualTo(WEEK_6.minusDays(4));
  }

  @Test
  void aRequestForAdviceStartsThatAdvisersSixWeeks() {
    UUID request = UUID.randomUUID();
    // by email on Tuesday 20 October: Tuesday 1 December
    letters.on(about(request, NoticeType.N5, LocalDate.of(2026, 10, 20), Method.EMAIL));
    assertThat(limits.find(ref, "advice-response", request.toString()).orElseThrow().due())
        .isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  void refusingAPlanMeetsWeekSixteenWhenItTakesEffect() {
    // posted on Thursday 24 December: the second working day after is Wednesday 30 December, two days after Monday 28
    given(NoticeType.N6, LocalDate.of(2026, 12, 24), Method.POST_FIRST);
    assertThat(limit("notify-decision-not-to-issue").daysLate()).isEqualTo(2);
    assertThat(limit("notify-decision-to-issue").owed()).isFalse();
    assertThat(limit("send-final-plan").owed()).isFalse();
    assertThat(limit("appeal-window").startedOn()).isEqualTo(LocalDate.of(2026, 12, 24));
  }

  @Test
  void agreeingToAPlanMakesTheRefusalNoLongerOwed() {
    given(NoticeType.N7, LocalDate.of(2026, 12, 10), Method.EMAIL);
    assertThat(limit("notify-decision-to-issue").status()).isEqualTo(Status.ON_TIME);
    assertThat(limit("notify-decision-not-to-issue").owed()).isFalse();
    assertThat(limit("send-final-plan").isOpen()).isTrue();
  }

  @Test
  void theDraftStartsTheFamilysFifteenDaysWhenItTakesEffect() {
    UUID first = UUID.randomUUID();
    // posted on Monday 14 December, in effect on Wednesday 16: 15 days beginning with it end on Wednesday 30 December
    letters.on(letter(first, NoticeType.N8, LocalDate.of(2026, 12, 14), Method.POST_FIRST));
    assertThat(limit("send-draft-plan").comparedOn()).isEqualTo(LocalDate.of(2026, 12, 14));
    assertThat(limit("send-draft-plan").status()).isEqualTo(Status.ON_TIME);
    assertThat(limit("draft-representations").due()).isEqualTo(LocalDate.of(2026, 12, 30));
    assertThat(limit("earliest-finalise").due()).isEqualTo(LocalDate.of(2026, 12, 31));
    letters.on(letter(first, NoticeType.N8, LocalDate.of(2026, 12, 14), Method.EMAIL));
    assertThat(limit("draft-representations").due()).isEqualTo(LocalDate.of(2026, 12, 28));
    given(NoticeType.N8, LocalDate.of(2027, 1, 4), Method.EMAIL);   // a changed draft, Monday
    assertThat(limit("draft-representations").due()).isEqualTo(LocalDate.of(2027, 1, 18));
    assertThat(limit("send-draft-plan").doneOn()).isEqualTo(LocalDate.of(2026, 12, 14));
  }

  @Test
  void aConsultationStartsTheSettingsFifteenDays() {
    UUID consultation = UUID.randomUUID();
    letters.on(about(consultation, NoticeType.N9, LocalDate.of(2026, 12, 15), Method.EMAIL));   // Tuesday
    assertThat(limits.find(ref, "school-consultation-response", consultation.toString()).orElseThrow().due())
        .isEqualTo(LocalDate.of(2026, 12, 30));
  }

  @Test
  void theFinalPlanIsInTimeWhenItIsPostedOnTheLastDay() {
    // C07: the duty is to send
    given(NoticeType.N10, WEEK_20, Method.POST_SECOND);
    assertThat(limit("send-final-plan").status()).isEqualTo(Status.ON_TIME);
    assertThat(limit("complete-first-review").due()).isEqualTo(LocalDate.of(2028, 1, 24));
    assertThat(limits.of(ref)).filteredOn(CaseLimit::isOpen).extracting(CaseLimit::limitId)
        .containsExactlyInAnyOrder("complete-first-review", "contact-mediation-adviser", "appeal-window");
  }

  @Test
  void lettersAboutExceptionsAndLatenessMeetNothing() {
    given(NoticeType.N22, WEEK_6, Method.EMAIL);
    given(NoticeType.LATE, WEEK_6, Method.EMAIL);
    assertThat(limit("decide-whether-to-assess").isOpen()).isTrue();
  }

  private void given(NoticeType type, LocalDate on, Method method) {
    letters.on(letter(UUID.randomUUID(), type, on, method));
  }

  private NoticeGiven letter(UUID id, NoticeType type, LocalDate on, Method method) {
    return new NoticeGiven(id, ref, type, null, on, method,
        EffectiveDate.of(on, method, WorkingCalendar.england()));
  }

  private NoticeGiven about(UUID subject, NoticeType type, LocalDate on, Method method) {
    return new NoticeGiven(UUID.randomUUID(), ref, type, subject, on, method,
        EffectiveDate.of(on, method, WorkingCalendar.england()));
  }
}
