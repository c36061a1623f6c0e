package org.ehccasework.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A limit from Monday 5 July to Monday 16 August 2027; a school closed from 22 July to 1 September. */
class ExceptionCheckTest {

  private static final LocalDate START = LocalDate.of(2027, 7, 5);
  private static final LocalDate DUE = LocalDate.of(2027, 8, 16);
  private static final LocalDate CLOSED = LocalDate.of(2027, 7, 22);
  private static final LocalDate REOPENS = LocalDate.of(2027, 9, 2);

  private static ExceptionFinding test(ExceptionSet set, ExceptionFacts... claims) {
    return new ExceptionCheck(set, START, DUE, "nhs-trust").test(Arrays.asList(claims));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2027, month, day);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-07-14, false", // eight days before the closure
    "2027-07-15, true", // first day of the window
    "2027-08-16, true", // the due date, inside the window
    "2027-08-17, false", // after the limit had passed
    "2027-09-03, false", // after the school reopened
  })
  void excusesAClosedSchoolOnlyIfTheHeadWasAskedInTheWindow(LocalDate asked, boolean excused) {
    assertThat(test(ExceptionSet.EX_A, ExceptionFacts.schoolClosed(asked, CLOSED, REOPENS, true)).excused()).isEqualTo(excused);
  }

  @Test
  void windowEndsAWeekBeforeTheSchoolReopens() {
    LocalDate due = day(10, 1);
    ExceptionCheck check = new ExceptionCheck(ExceptionSet.EX_A, START, due, null);

    assertThat(check.test(List.of(ExceptionFacts.schoolClosed(day(8, 26), CLOSED, REOPENS, true))).excused()).isTrue();
    assertThat(check.test(List.of(ExceptionFacts.schoolClosed(day(8, 27), CLOSED, REOPENS, true))).excused()).isFalse();
  }

  @Test
  void saysWhyInWordsAnOfficerCanActOn() {
    assertThat(test(ExceptionSet.EX_A, ExceptionFacts.schoolClosed(day(7, 14), CLOSED, REOPENS, true)).reason())
        .isEqualTo("The head was asked on 14 July 2027, eight days before the closure; the window is 15 July to 26 August.");
  }

  @ParameterizedTest
  @CsvSource({"2027-08-18, false", "2027-08-19, true"})
  void needsAClosureOfTwentyEightDays(LocalDate reopens, boolean excused) {
    assertThat(test(ExceptionSet.EX_A, ExceptionFacts.schoolClosed(day(7, 20), CLOSED, reopens, true)).excused()).isEqualTo(excused);
  }

  @ParameterizedTest
  @CsvSource({
    "EX_A, 2027-07-19, 2027-08-16, true", // 28 days, the last day away the 15th
    "EX_A, 2027-07-19, 2027-08-15, false", // 27 days
    "EX_A, 2027-07-20, 2027-09-30, true", // 28 days to the due date, both included
    "EX_A, 2027-07-21, 2027-09-30, false", // only 27 of them inside the period
    "EX_A, 2027-06-01, 2027-08-02, true", // 28 days from the start
    "EX_A, 2027-06-01, 2027-08-01, false", // 27 days from the start
    "EX_T, 2027-07-19, 2027-08-02, true", // after an order 14 days are enough
    "EX_T, 2027-07-19, 2027-08-01, false",
    "EX_B, 2027-07-19, 2027-08-16, true",
    "EX_D, 2027-07-19, 2027-08-16, false", // a detained person cannot be absent
    "NONE, 2027-07-19, 2027-08-16, false",
  })
  void countsDaysAwayOnlyInsideTheLimitsOwnPeriod(ExceptionSet set, LocalDate from, LocalDate back, boolean excused) {
    assertThat(test(set, ExceptionFacts.absence("child", from, back, true)).excused()).isEqualTo(excused);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-08-16, 2027-08-20, true", // began on the last day
    "2027-08-17, 2027-08-20, false", // began after it
    "2027-06-01, 2027-07-05, false", // over when the clock started
    "2027-06-01, 2027-07-06, true", // touched its first day
    "2027-08-01, , true", // still going on
  })
  void personalCircumstancesMustTouchTheLimitsOwnPeriod(LocalDate from, LocalDate ended, boolean excused) {
    assertThat(test(ExceptionSet.EX_A, ExceptionFacts.personal("parent", from, ended, true)).excused()).isEqualTo(excused);
  }

  @Test
  void affectsTheFamilyAndNobodyElse() {
    assertThat(test(ExceptionSet.EX_A, ExceptionFacts.personal("case-officer", day(7, 10), null, true)).excused()).isFalse();
    assertThat(test(ExceptionSet.EX_A, ExceptionFacts.absence(null, day(7, 10), day(8, 30), true)).excused()).isFalse();
  }

  @Test
  void relievesOnlyTheBodyWhoseAppointmentWasMissed() {
    ExceptionFacts missed = ExceptionFacts.missedAppointment("nhs-trust", day(8, 2), day(8, 20), true);
    ExceptionFacts another = ExceptionFacts.missedAppointment("integrated-care-board", day(8, 2), day(8, 20), true);
    ExceptionFacts tooLate = ExceptionFacts.missedAppointment("nhs-trust", day(8, 17), day(8, 20), true);

    assertThat(test(ExceptionSet.EX_B, missed).internalTarget()).isEqualTo(day(9, 3));
    assertThat(test(ExceptionSet.EX_B, another).excused()).isFalse();
    assertThat(test(ExceptionSet.EX_B, tooLate).excused()).isFalse();
    assertThat(test(ExceptionSet.EX_A, missed).excused()).isFalse();
    assertThat(test(ExceptionSet.EX_B, ExceptionFacts.schoolClosed(day(7, 20), CLOSED, REOPENS, true)).excused()).isFalse();
  }

  @Test
  void needsCausationAsWellAsTheFact() {
    ExceptionFacts notImpractical = ExceptionFacts.schoolClosed(day(7, 20), CLOSED, REOPENS, false);
    ExceptionFacts otherBlocker = new ExceptionFacts("school-closed-4w", null, null, null, null, day(7, 20), CLOSED, REOPENS,
        null, true, "educational-psychologist-advice");

    assertThat(test(ExceptionSet.EX_A, notImpractical).reason()).contains("made it impractical");
    assertThat(test(ExceptionSet.EX_A, otherBlocker).reason()).contains("educational-psychologist-advice");
  }

  @Test
  void excusesIfOneOfSeveralClaimsDoes() {
    ExceptionFinding finding = test(ExceptionSet.EX_A,
        ExceptionFacts.schoolClosed(day(7, 14), CLOSED, REOPENS, true),
        ExceptionFacts.absence("child", day(7, 10), day(8, 10), true));

    assertThat(finding.excused()).isTrue();
    assertThat(finding.excuseEnds()).isEqualTo(day(8, 10));
    assertThat(finding.internalTarget()).isEqualTo(day(9, 16));
  }

  @Test
  void countsTheDaysLeftFromTheClockStartWhereTheCauseIsOlder() {
    assertThat(test(ExceptionSet.EX_A, ExceptionFacts.absence("child", day(6, 1), day(8, 10), true)).internalTarget())
        .isEqualTo(day(9, 21));
  }
}
