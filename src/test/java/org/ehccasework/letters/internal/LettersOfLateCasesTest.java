package org.ehccasework.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.letters.internal.LetterFixture.EXCEPTION;
import static org.ehccasework.letters.internal.LetterFixture.REFUSAL;
import static org.ehccasework.letters.internal.LetterFixture.writtenOn;

import java.time.LocalDate;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Received on Monday 7 September 2026: 6 weeks end on 19 October, 16 on 28 December, 20 on Monday 25 January 2027. */
class LettersOfLateCasesTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 19);
  private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);

  @Test
  void anAcknowledgementPromisesTheDayOfTheDecisionUntilThatDayIsOver() {
    assertThat(writtenOn(LAST_DAY, NoticeType.N1, NoticeDetails.none()).text())
        .contains("We must decide whether to assess, and tell you, by Monday 19 October 2026.")
        .doesNotContain("We are late");
    assertThat(writtenOn(LAST_DAY.plusDays(1), NoticeType.N1, NoticeDetails.none()).text())
        .contains("We should have decided whether to assess, and told you, by Monday 19 October 2026. That day has "
            + "passed. We are late, and we are sorry. We will decide as soon as we can")
        .doesNotContain("We must decide");
  }

  @Test
  void partnersReadThatTheDecisionIsLate() {
    assertThat(writtenOn(FEBRUARY, NoticeType.N2, NoticeDetails.none()).text())
        .contains("We should have told the family our decision by Monday 19 October 2026.", "Reply at once")
        .doesNotContain("We must tell the family");
  }

  @Test
  void aLateDecisionToAssessTellsWhichOfTheNextDatesHavePassed() {
    assertThat(writtenOn(LocalDate.of(2027, 1, 4), NoticeType.N3, REFUSAL).text())
        .contains("We should have told you by Monday 28 December 2026 if we decide not to issue an EHC plan.",
            "If we issue a plan, we must send you the final plan by Monday 25 January 2027.", "We are late");
    assertThat(writtenOn(FEBRUARY, NoticeType.N3, REFUSAL).text())
        .contains("If we issue a plan, we should have sent you the final plan by Monday 25 January 2027.")
        .doesNotContain("we must send");
  }

  @Test
  void aLateDecisionToIssuePromisesNoDayThatIsOver() {
    assertThat(writtenOn(LocalDate.of(2027, 1, 4), NoticeType.N7, REFUSAL).text())
        .contains("We wanted to send it by Monday 14 December 2026. That day has passed, so we will send it as soon as "
            + "we can. You will then have at least 15 days", "We must send you the final plan by Monday 25 January 2027.");
    assertThat(writtenOn(FEBRUARY, NoticeType.N7, REFUSAL).text())
        .contains("We should have sent you the final plan by Monday 25 January 2027.").doesNotContain("We must send");
  }

  @Test
  void anExceptionIsToldInThePastOnceItsDayIsOver() {
    assertThat(writtenOn(LAST_DAY, NoticeType.N22, EXCEPTION).text())
        .contains("We must decide whether to assess by Monday 19 October 2026.");
    assertThat(writtenOn(FEBRUARY, NoticeType.N22, EXCEPTION).text())
        .contains("We had to decide whether to assess by Monday 19 October 2026.")
        .doesNotContain("We must decide");
  }

  @ParameterizedTest
  @EnumSource(NoticeType.class)
  void everyElementTheLawWantsStandsInLettersOfLateCasesToo(NoticeType type) {
    NoticeDetails details = LettersOfCasesTest.details(type);
    var late = new LetterTemplates().write(LetterFixture.factsOn(FEBRUARY, type, details));
    assertThat(RequiredElements.missing(type, details.facts(), late)).isEmpty();
  }
}
