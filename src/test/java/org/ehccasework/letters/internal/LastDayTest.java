package org.ehccasework.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.statute.Method;
import org.junit.jupiter.api.Test;

class LastDayTest {

  /** Six weeks on is Saturday 26 December 2026; Friday 25 and Monday 28 are bank holidays. */
  private static final LocalDate SAT_14_NOV_2026 = LocalDate.of(2026, 11, 14);
  private static final LocalDate MON_7_SEP_2026 = LocalDate.of(2026, 9, 7);

  @Test
  void saysByWhenToSendItWithEachWayOfSending() {
    assertThat(advice(NoticeType.N4, SAT_14_NOV_2026, "2026-12-15")).isEqualTo(
        "It must count as given by Saturday 26 December 2026, the last legal day. Send by portal, email or hand by "
            + "Thursday 24 December 2026, or post first class by Tuesday 22 December 2026.");
  }

  @Test
  void saysThatPostIsTooLate() {
    assertThat(advice(NoticeType.N4, SAT_14_NOV_2026, "2026-12-23"))
        .endsWith("by Thursday 24 December 2026. It is too late for first class post.");
  }

  @Test
  void offersTheLastLegalDayItselfWhenNoWorkingDayIsLeft() {
    assertThat(advice(NoticeType.N4, SAT_14_NOV_2026, "2026-12-25"))   // a Friday and bank holiday
        .contains("Send by portal, email or hand by Saturday 26 December 2026.");
  }

  @Test
  void saysSinceWhenItIsLateAndThatItMustGoToday() {
    assertThat(advice(NoticeType.N3, SAT_14_NOV_2026, "2026-12-27"))
        .isEqualTo("The last legal day was Saturday 26 December 2026, less than 1 working day ago. Send it "
            + "today, by portal, email or hand.");
  }

  @Test
  void onlyWantsTheFinalPlanToHaveLeft() {
    assertThat(advice(NoticeType.N10, MON_7_SEP_2026, "2027-01-04")).isEqualTo(
        "It must leave by Monday 25 January 2027, the last legal day. Send it, in any way, by Monday 25 January 2027.");
    assertThat(verdict(NoticeType.N10, MON_7_SEP_2026, "2027-01-25", Method.POST_SECOND))
        .isEqualTo("in time: the last legal day is Monday 25 January 2027");
  }

  @Test
  void holdsALetterThatTellsOfADecisionAgainstTheDayItTakesEffect() {
    assertThat(verdict(NoticeType.N4, MON_7_SEP_2026, "2026-10-19", Method.PORTAL))
        .isEqualTo("in time: the last legal day is Monday 19 October 2026");
    assertThat(verdict(NoticeType.N4, MON_7_SEP_2026, "2026-10-19", Method.POST_FIRST))   // effect on Wednesday 21
        .isEqualTo("2 working days after the last legal day, Monday 19 October 2026");
  }

  @Test
  void keepsTheFamilysFifteenDaysInViewWithTheDraft() {
    assertThat(LastDay.of(NoticeType.N8, MON_7_SEP_2026, MON_7_SEP_2026))
        .map(day -> day.advice(LocalDate.of(2026, 12, 1)))
        .containsExactly(
            "It must count as given by Sunday 10 January 2027, the last day that leaves the family 15 days before the "
                + "final plan is due. Send by portal, email or hand by Friday 8 January 2027, or post first class by "
                + "Wednesday 6 January 2027.",
            "It should leave by Monday 14 December 2026, our own target. Send it, in any way, by Monday 14 December "
                + "2026.");
  }

  @Test
  void wantsAnExceptionToldOnTheDayItWasAuthorised() {
    assertThat(LastDay.of(NoticeType.N22, MON_7_SEP_2026, LocalDate.of(2026, 10, 12)).get(0).day())
        .isEqualTo("2026-10-12");
    assertThat(LastDay.of(NoticeType.LATE, MON_7_SEP_2026, MON_7_SEP_2026)).isEmpty();
  }

  private static String advice(NoticeType type, LocalDate start, String today) {
    return LastDay.of(type, start, start).get(0).advice(LocalDate.parse(today));
  }

  private static String verdict(NoticeType type, LocalDate start, String sentOn, Method method) {
    return LastDay.of(type, start, start).get(0).verdict(new Sending(LocalDate.parse(sentOn), method));
  }
}
