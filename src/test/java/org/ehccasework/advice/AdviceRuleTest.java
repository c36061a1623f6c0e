package org.ehccasework.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.advice.AdviceKind.EDUCATION;
import static org.ehccasework.advice.AdviceKind.HEARING;
import static org.ehccasework.advice.AdviceKind.MULTI_SENSORY;
import static org.ehccasework.advice.AdviceKind.OCCUPATIONAL_THERAPY;
import static org.ehccasework.advice.AdviceKind.PSYCHOLOGY;
import static org.ehccasework.advice.AdviceKind.SPEECH_AND_LANGUAGE;
import static org.ehccasework.advice.AdviceKind.VISION;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ehccasework.advice.AdviceRule.Choice;
import org.ehccasework.advice.AdviceRule.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceRuleTest {

  private static final Choice PLAIN = new Choice(Set.of(), false, Set.of(), List.of(), List.of());

  @Test
  void familyEducationMedicalPsychologyAndSocialCareAreAlwaysAsked() {
    assertThat(regulations(PLAIN))
        .containsExactly("6(1)(a)", "6(1)(b)", "6(1)(c)", "6(1)(d)", "6(1)(e)");
    assertThat(AdviceRule.rows(PLAIN)).allSatisfy(row -> {
      assertThat(row.usedAgain()).isNull();
      assertThat(row.adulthood()).isFalse();
      assertThat(row.qualifiedTeacher()).isNull();
    });
  }

  @ParameterizedTest
  @EnumSource(names = {"VISION", "HEARING", "MULTI_SENSORY"})
  void aSensoryImpairmentWantsItsOwnQualifiedTeacher(AdviceKind impairment) {
    Choice choice = impaired(Set.of(impairment));
    assertThat(kinds(choice)).containsOnlyOnce(impairment).contains(EDUCATION);
    assertThat(row(choice, impairment).kind().regulation()).isEqualTo("6(2)");
    assertThat(row(choice, EDUCATION).qualifiedTeacher()).contains("after consulting a teacher qualified");
  }

  @Test
  void sightAndHearingTogetherWantATeacherQualifiedInBoth() {
    assertThat(teachers(Set.of(VISION, HEARING))).containsExactly(MULTI_SENSORY);
    assertThat(teachers(Set.of(VISION, HEARING, MULTI_SENSORY))).containsExactly(MULTI_SENSORY);
  }

  @Test
  void fromYearNineEveryRequestAlsoAsksAboutAdulthood() {
    var choice = new Choice(Set.of(), true, Set.of(SPEECH_AND_LANGUAGE), List.of("Dr Lowe"), List.of());
    assertThat(AdviceRule.rows(choice)).hasSize(7).allMatch(Row::adulthood);
  }

  @Test
  void whomWeAndTheFamilyNameComesAfterWhatIsAlwaysAsked() {
    var choice = new Choice(Set.of(), false, Set.of(OCCUPATIONAL_THERAPY, SPEECH_AND_LANGUAGE),
        List.of("Dr Lowe, music therapist", "Kite Nursery"), List.of());
    assertThat(regulations(choice).subList(5, 9)).containsExactly("6(1)(f)", "6(1)(f)", "6(1)(h)", "6(1)(h)");
    assertThat(AdviceRule.rows(choice)).extracting(Row::askedFor).endsWith("Dr Lowe, music therapist", "Kite Nursery");
  }

  @Test
  void linesOfTheFamilyAreNamesWithoutBlanksAndRepeats() {
    assertThat(AdviceRule.lines(" Dr Lowe \r\n\r\nKite Nursery\nDr Lowe\n")).containsExactly("Dr Lowe", "Kite Nursery");
    assertThat(AdviceRule.lines("")).isEmpty();
  }

  @Test
  void existingAdviceIsUsedAgainWhenAllThreeAgree() {
    Row row = row(existing(true, true, true), PSYCHOLOGY);
    assertThat(row.usedAgain().document()).isEqualTo("Report of May");
    assertThat(row.note()).isEqualTo("We use 'Report of May' again: adviser, authority and family agree that it is "
        + "enough (regulation 6(4)).");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "false | true  | true  | the adviser is not recorded",
      "true  | false | true  | the authority is not recorded",
      "true  | true  | false | the family is not recorded",
      "false | true  | false | the adviser and the family are not recorded",
      "false | false | false | the adviser, the authority and the family are not recorded",
  })
  void oneNoMeansAskingAfreshAndTheRecordSaysWhose(boolean adviser, boolean authority, boolean family, String words) {
    Row row = row(existing(adviser, authority, family), PSYCHOLOGY);
    assertThat(row.usedAgain()).isNull();
    assertThat(row.note()).startsWith("Asked afresh: " + words);
  }

  @Test
  void ofTwoAdvicesThatAreEnoughTheLaterIsUsed() {
    var choice = with(advice("Old report", LocalDate.of(2024, 5, 1), true), advice("Undated report", null, true),
        advice("New report", LocalDate.of(2026, 5, 1), true), advice("Not agreed", LocalDate.of(2026, 6, 1), false));
    assertThat(row(choice, PSYCHOLOGY).usedAgain().document()).isEqualTo("New report");
  }

  @Test
  void existingAdviceFromAnotherBodyAddsThatBody() {
    var choice = with(new ExistingAdvice(OCCUPATIONAL_THERAPY, "OT report", null, true, true, true));
    assertThat(row(choice, OCCUPATIONAL_THERAPY).usedAgain()).isNotNull();
    assertThat(AdviceRule.rows(choice)).hasSize(6);
  }

  private static Choice existing(boolean adviser, boolean authority, boolean family) {
    return with(new ExistingAdvice(PSYCHOLOGY, "Report of May", LocalDate.of(2026, 5, 4), adviser, authority, family));
  }

  private static ExistingAdvice advice(String document, LocalDate givenOn, boolean familyAgrees) {
    return new ExistingAdvice(PSYCHOLOGY, document, givenOn, true, true, familyAgrees);
  }

  private static Choice with(ExistingAdvice... existing) {
    return new Choice(Set.of(), false, Set.of(), List.of(), List.of(existing));
  }

  private static Choice impaired(Set<AdviceKind> impairments) {
    return new Choice(impairments, false, Set.of(), List.of(), List.of());
  }

  private static List<AdviceKind> teachers(Set<AdviceKind> impairments) {
    return kinds(impaired(impairments)).stream().filter(AdviceKind::isQualifiedTeacher).toList();
  }

  private static List<AdviceKind> kinds(Choice choice) {
    return AdviceRule.rows(choice).stream().map(Row::kind).toList();
  }

  private static List<String> regulations(Choice choice) {
    return kinds(choice).stream().map(AdviceKind::regulation).toList();
  }

  private static Row row(Choice choice, AdviceKind kind) {
    return AdviceRule.rows(choice).stream().filter(row -> row.kind() == kind).findFirst().orElseThrow();
  }
}
