package org.ehccasework.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculatorTest {

  private static final String DECIDE = "decide-whether-to-assess";
  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  private final Calculator calculator = Calculator.standard();
  private final WorkingCalendar england = WorkingCalendar.england();

  private List<Violation> problems(String limit, Map<String, Object> inputs) {
    FactProblem problem = catchThrowableOfType(FactProblem.class, () -> calculator.calculate(limit, inputs));
    return problem.violations();
  }

  private static Limit limit(String id) {
    return StatuteBook.standard().newest(new LimitId(id));
  }

  @Test
  void asksForTheFactThatStartsTheClock() {
    assertThat(problems(DECIDE, Map.of())).containsExactly(new Violation("received_on",
        "Enter received_on, the date the request reached the authority, as yyyy-mm-dd."));
    assertThat(problems(DECIDE, Collections.singletonMap("received_on", null))).extracting(Violation::field).containsExactly("received_on");
  }

  @ParameterizedTest
  @CsvSource({"2026-02-30, There is no date 2026-02-30", "30/01/2026, yyyy-mm-dd", "2026-1-5, yyyy-mm-dd", "soon, yyyy-mm-dd"})
  void refusesWhatIsNoDate(String text, String message) {
    assertThat(problems(DECIDE, Map.of("received_on", text))).singleElement().satisfies(problem -> {
      assertThat(problem.field()).isEqualTo("received_on");
      assertThat(problem.message()).contains(message);
    });
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    assertThat(problems(DECIDE, Map.of("received_on", 5, "done_on", "2027-02-31", "method", "pigeon", "exceptions", "none")))
        .extracting(Violation::field).containsExactly("received_on", "done_on", "method", "exceptions");
  }

  @Test
  void namesTheClaimThatIsWrong() {
    Map<String, Object> claim = Map.of("kind", "absence-from-area", "from", "2027-02-08", "back_on", "2027-02-01", "impractical", "yes");

    assertThat(problems(DECIDE, Map.of("received_on", "2027-02-01", "exceptions", List.of(claim))))
        .extracting(Violation::field).containsExactlyInAnyOrder("exceptions[0].back_on", "exceptions[0].impractical");
  }

  @Test
  void refusesWorkDoneBeforeTheClockStarted() {
    assertThat(problems(DECIDE, Map.of("received_on", "2027-02-01", "done_on", "2027-01-31", "method", "portal")))
        .extracting(Violation::field).containsExactly("done_on");
  }

  @Test
  void asksHowANoticeWasSentButNotHowAPlanWas() {
    assertThat(problems(DECIDE, Map.of("received_on", "2027-02-01", "done_on", "2027-03-01")))
        .extracting(Violation::field).containsExactly("method");
    assertThat(calculator.calculate("send-final-plan", Map.of("received_on", "2027-02-01", "done_on", "2027-03-01")).values())
        .containsEntry("status", "on-time");
  }

  @Test
  void refusesToCountWorkingDaysPastTheBankHolidays() {
    assertThat(problems("mediation-certificate-no-mediation", Map.of("informed_on", "2036-12-31")))
        .singleElement().extracting(Violation::message).asString().contains("2024 to 2036");
  }

  @Test
  void listsFactsItDoesNotUse() {
    assertThat(calculator.calculate("send-final-plan", Map.of("received_on", "2027-02-01", "colour", "blue")).unused())
        .containsExactly("colour");
  }

  @Test
  void refusesALimitThatDoesNotExist() {
    assertThatThrownBy(() -> calculator.calculate("Send Final Plan", Map.of())).isInstanceOf(UnknownLimit.class);
    assertThatThrownBy(() -> calculator.calculate(null, Map.of())).isInstanceOf(UnknownLimit.class);
  }

  @Test
  void explainsStartRuleAndResult() {
    assertThat(calculator.calculate(DECIDE, Map.of("received_on", "2026-11-14")).explanation())
        .contains("6 weeks after Saturday 14 November 2026").contains("Saturday 26 December 2026")
        .contains("Thursday 24 December 2026");
  }

  @Test
  void explainsALimitOfACaseInTheSameWords() {
    assertThat(Calculator.explain(limit("send-final-plan"), START, england))
        .isEqualTo(calculator.calculate("send-final-plan", Map.of("received_on", START.toString())).explanation());
  }

  @Test
  void isExcusedAndOnTimeTogether() {
    Map<String, Object> away = Map.of("kind", "absence-from-area", "who", "child", "from", "2027-02-08", "back_on", "2027-03-08",
        "impractical", true);

    assertThat(calculator.calculate(DECIDE, Map.of("received_on", "2027-02-01", "done_on", "2027-03-10", "method", "portal",
        "exceptions", List.of(away))).values()).containsEntry("status", "on-time").containsEntry("excused", true)
        .containsEntry("days_late", 0L);
  }

  @Test
  void keepsALimitOpenWhileNothingWasDone() {
    Assessment open = Calculator.assess(limit(DECIDE), START, null, null, List.of(), england);

    assertThat(open.status()).isEqualTo(Status.OPEN);
    assertThat(open.deadline().due()).isEqualTo("2027-02-15");
  }

  @Test
  void comparesEffectForANoticeAndDispatchForAPlan() {
    LocalDate due = LocalDate.of(2027, 2, 15);
    Assessment notice = Calculator.assess(limit(DECIDE), START, due, Method.POST_FIRST, List.of(), england);
    Assessment plan = Calculator.assess(limit("send-final-plan"), START, LocalDate.of(2027, 5, 24), Method.POST_FIRST, List.of(), england);

    assertThat(notice.status()).isEqualTo(Status.LATE);
    assertThat(notice.daysLate()).isEqualTo(2);
    assertThat(plan.status()).isEqualTo(Status.ON_TIME);
    assertThat(plan.effectiveOn()).isEqualTo("2027-05-26");
  }

  @Test
  void givesTheFamilyNoOfficeDay() {
    assertThat(Calculator.compute(limit("contact-mediation-adviser"), LocalDate.of(2027, 6, 15), england))
        .isEqualTo(new Deadline(LocalDate.of(2027, 8, 15), null, null));
    assertThat(Calculator.compute(limit("appeal-window"), LocalDate.of(2027, 6, 15), england).due()).isEqualTo("2027-09-01");
  }

  @Test
  void findsTheStatusOfEachReading() {
    Limit both = limit("tribunal-order-amend-and-name-school");

    assertThat(Calculator.assess(both, LocalDate.of(2027, 5, 10), LocalDate.of(2027, 6, 14), Method.EMAIL, List.of(), england).status())
        .isEqualTo(Status.CONTESTED);
    assertThat(Calculator.assess(both, LocalDate.of(2027, 5, 10), LocalDate.of(2027, 6, 15), Method.EMAIL, List.of(), england).status())
        .isEqualTo(Status.LATE);
  }

  @Test
  void hasNoDateForAsSoonAsPracticable() {
    assertThat(Calculator.compute(limit("consult-on-request"), START, england)).isEqualTo(new Deadline(null, null, null));
  }

  @Test
  void aFirstDayIsNotCalledTheLastAndACauseToComeIsNotOver() {
    assertThat(explained("earliest-finalise", Map.of("served_on", "2027-04-12")))
        .contains("the day after the 15 days beginning with Monday 12 April 2027",
            "may be finalised from Tuesday 27 April 2027").doesNotContain("last day is");
    assertThat(explained("request-advice", Map.of("decided_on", "2027-02-15")))
        .contains("on Monday 15 February 2027").doesNotContain("on the day of Monday");
    assertThat(explained("phase-transfer-school", Map.of("transfer", "infant-to-junior", "transfer_on", "2027-09-01")))
        .contains("before 15 February 2027, because the transfer is on Wednesday 1 September 2027");
    assertThat(explained("send-final-plan", Map.of("received_on", "2027-02-01", "exceptions", List.of(Map.of("kind",
        "absence-from-area", "who", "child", "from", "2027-02-23", "back_on", "2027-03-25", "impractical", true)))))
        .contains("an absence from the area, until 25 March 2027").doesNotContain("ended");
  }

  @Test
  void aFactThatIsWrongIsNamedOnceAndByItsOwnName() {
    assertThat(wrong("transfer-plan-to-new-la", Map.of("aware_on", "2027-03-01", "move_on", "x")))
        .containsExactly("move_on");
    assertThat(wrong("decide-whether-to-assess", Map.of("became_responsible_on", "2013-09-01")))
        .containsExactly("became_responsible_on");
    assertThat(wrong("concession-without-order", Map.of("received_on", "2027-01-01", "consent_order_on",
        "2026-01-01"))).containsExactly("consent_order_on");
  }

  private static String explained(String limit, Map<String, Object> facts) {
    return Calculator.standard().calculate(limit, facts).explanation();
  }

  private static List<String> wrong(String limit, Map<String, Object> facts) {
    return catchThrowableOfType(FactProblem.class, () -> Calculator.standard().calculate(limit, facts))
        .violations().stream().map(Violation::field).toList();
  }
}
