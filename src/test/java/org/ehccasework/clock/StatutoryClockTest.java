package org.ehccasework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.statute.NotInForce;
import org.ehccasework.statute.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class StatutoryClockTest extends ClockTest {

  @Autowired JdbcClient jdbc;

  @Test
  void opensWhatARequestStartsWithTheLawAndHowItWasCounted() {
    assertThat(limits.of(ref)).extracting(CaseLimit::limitId).containsExactly("notify-partners-of-request",
        "decide-whether-to-assess", "send-draft-plan", "notify-decision-not-to-issue", "notify-decision-to-issue",
        "send-final-plan", "consult-on-request");
    CaseLimit decide = limit("decide-whether-to-assess");
    assertThat(decide.due()).isEqualTo(WEEK_6);
    assertThat(decide.law()).contains("reg 5(1)");
    assertThat(decide.explanation()).contains("Monday 7 September 2026", "Monday 19 October 2026", "reg 5(1)");
    assertThat(limit("notify-partners-of-request").due()).isEqualTo(LocalDate.of(2026, 9, 9));   // Wednesday
    assertThat(limit("consult-on-request").due()).isNull();
  }

  @Test
  void aimsForTheLastWorkingDayButKeepsTheLegalDate() {
    // week 16 ends on Monday 28 December 2026, the bank holiday for Boxing Day; the last working day is Thursday 24
    CaseLimit refusal = limit("notify-decision-not-to-issue");
    assertThat(refusal.due()).isEqualTo(WEEK_16);
    assertThat(refusal.operationalDue()).isEqualTo(LocalDate.of(2026, 12, 24));
  }

  @Test
  void startsOnTheDayTheAuthorityBecameResponsibleWhereThatIsEarlier() {
    String other = cases.aCase().receivedOn(MON_7_SEP).becameResponsibleOn(LocalDate.of(2026, 9, 3)).open();
    statutoryClock.openForRequest(other, MON_7_SEP, LocalDate.of(2026, 9, 3));   // a Thursday
    assertThat(limits.find(other, "decide-whether-to-assess", null).orElseThrow().due())
        .isEqualTo(LocalDate.of(2026, 10, 15));                                   // a Thursday
  }

  @Test
  void refusesAClockThatStartedBeforeTheLaw() {
    String other = cases.openCase();
    assertThatThrownBy(() -> statutoryClock.openForRequest(other, LocalDate.of(2014, 8, 29), null))
        .isInstanceOf(NotInForce.class);
  }

  @Test
  void isLateAsSoonAsTheDayHasPassedWithoutAnyJobHavingRun() {
    today(WEEK_6);
    assertThat(limit("decide-whether-to-assess").status()).isEqualTo(Status.OPEN);
    today(WEEK_6.plusDays(1));
    assertThat(limit("decide-whether-to-assess").status()).isEqualTo(Status.LATE);
    assertThat(limit("decide-whether-to-assess").daysLate()).isEqualTo(1);
    assertThat(limit("decide-whether-to-assess").isOpen()).isTrue();
  }

  @Test
  void theFamilysOwnTimeIsNeverLate() {
    statutoryClock.open(ref, "draft-representations", null, LocalDate.of(2026, 12, 1));
    statutoryClock.open(ref, "earliest-finalise", null, LocalDate.of(2026, 12, 1));
    today(LocalDate.of(2027, 2, 1));
    assertThat(limit("draft-representations").due()).isEqualTo(LocalDate.of(2026, 12, 15));   // day 15 of 15, a Tuesday
    assertThat(limit("draft-representations").status()).isEqualTo(Status.OPEN);
    assertThat(limit("earliest-finalise").due()).isEqualTo(LocalDate.of(2026, 12, 16));
    assertThat(limit("earliest-finalise").status()).isEqualTo(Status.OPEN);
  }

  @Test
  void meetsALimitByAnActThatTakesEffectAtOnceAndOnlyOnce() {
    statutoryClock.open(ref, "request-advice", null, WEEK_6);
    statutoryClock.met(ref, "request-advice", null, WEEK_6.plusDays(3));
    statutoryClock.met(ref, "request-advice", null, WEEK_6);
    CaseLimit asked = limit("request-advice");
    assertThat(asked.doneOn()).isEqualTo(WEEK_6.plusDays(3));
    assertThat(asked.status()).isEqualTo(Status.LATE);
    assertThat(asked.daysLate()).isEqualTo(3);
    assertThat(entries("limit")).contains("Ask for advice on the day of the decision to assess: done 3 working days late, was "
        + "due 19 October 2026.");
    statutoryClock.met(ref, "appeal-window", null, WEEK_6);   // nothing is open: nothing happens
  }

  @Test
  void keepsOneLimitForEachItemAndMovesItsStartWhileItIsOpen() {
    String first = UUID.randomUUID().toString();
    String second = UUID.randomUUID().toString();
    statutoryClock.open(ref, "advice-response", first, LocalDate.of(2026, 10, 20));    // Tuesday
    statutoryClock.open(ref, "advice-response", second, LocalDate.of(2026, 10, 21));
    statutoryClock.open(ref, "advice-response", first, LocalDate.of(2026, 10, 22));    // Thursday
    statutoryClock.met(ref, "advice-response", second, LocalDate.of(2026, 11, 2));
    assertThat(limits.find(ref, "advice-response", first).orElseThrow().due()).isEqualTo(LocalDate.of(2026, 12, 3));
    assertThat(limits.find(ref, "advice-response", first).orElseThrow().isOpen()).isTrue();
    assertThat(limits.find(ref, "advice-response", second).orElseThrow().isOpen()).isFalse();
    assertThat(limits.of(ref)).filteredOn(limit -> limit.limitId().equals("advice-response")).hasSize(2);
  }

  @Test
  void whatIsNoLongerOwedKeepsTheStatusItHadOnThatDay() {
    today(WEEK_6.plusDays(2));
    statutoryClock.notOwed(ref, "decide-whether-to-assess", null);
    today(WEEK_6.plusDays(40));
    CaseLimit fallen = limit("decide-whether-to-assess");
    assertThat(fallen.owed()).isFalse();
    assertThat(fallen.status()).isEqualTo(Status.LATE);
    assertThat(fallen.daysLate()).isEqualTo(2);
  }

  @Test
  void aCaseThatLeavesEarlyOwesNothingMore() {
    statutoryClock.stop(ref);
    assertThat(limits.of(ref)).noneMatch(CaseLimit::isOpen);
    assertThat(next()).containsEntry("NEXT_DUE", null);
    today(WEEK_20.plusDays(1));
    assertThat(limit("send-final-plan").status()).isEqualTo(Status.OPEN);
    assertThat(entries("limit")).contains("Send the final plan: no longer owed.");
  }

  @Test
  void keepsTheNextDateOfLawBesideTheCase() {
    assertThat(next()).containsEntry("NEXT_LIMIT_ID", "decide-whether-to-assess")
        .containsEntry("NEXT_LIMIT", "Decide whether to assess and tell the family")
        .containsEntry("NEXT_DUE", java.sql.Date.valueOf(WEEK_6));
    statutoryClock.met(ref, "decide-whether-to-assess", null, WEEK_6);
    assertThat(next()).containsEntry("NEXT_LIMIT", "Tell the family whether a plan will be issued")
        .containsEntry("NEXT_DUE", java.sql.Date.valueOf(WEEK_16));
    statutoryClock.met(ref, "notify-decision-to-issue", null, WEEK_16);
    statutoryClock.notOwed(ref, "notify-decision-not-to-issue", null);
    assertThat(next()).containsEntry("NEXT_LIMIT_ID", "send-final-plan")
        .containsEntry("NEXT_DUE", java.sql.Date.valueOf(WEEK_20));
  }

  private Map<String, Object> next() {
    return jdbc.sql("select * from case_clock where case_ref = ?").param(ref).query().singleRow();
  }
}
