package org.ehccasework.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.letters.internal.LetterFixture.MARLSHIRE;
import static org.ehccasework.letters.internal.LetterFixture.NO_FACTS;
import static org.ehccasework.letters.internal.LetterFixture.REFUSAL;
import static org.ehccasework.letters.internal.LetterFixture.facts;

import java.util.EnumSet;
import java.util.List;
import org.ehccasework.letters.Element;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.internal.LetterFacts.Council;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequiredElementsTest {

  private final LetterTemplates templates = new LetterTemplates();

  @Test
  void noticeTheMediationAdviserWithoutAWayToReachThem() {
    assertThat(missingWith(new Council("Marlshire", "01", "a@b.example", "IAS", "02", "Kindred", " ", "03", "x")))
        .containsExactly(Element.MEDIATION_ADVISER);
  }

  @Test
  void noticeThatTheCouncilHasNoContactForMediation() {
    assertThat(missingWith(new Council("Marlshire", "", null, "IAS", "02", "Kindred", "04", "03", "x")))
        .containsExactly(Element.MEDIATION_CONTACT);
  }

  @Test
  void noticeThatTheDisagreementResolutionServiceIsNotNamed() {
    assertThat(missingWith(new Council("Marlshire", "01", "", "IAS", "02", "Kindred", "04", null, "x")))
        .containsExactly(Element.DISAGREEMENT_RESOLUTION);
  }

  @Test
  void noticeThatIndependentAdviceIsNotNamed() {
    assertThat(missingWith(new Council("Marlshire", "01", "", "", "", "Kindred", "04", "03", "x")))
        .containsExactly(Element.INDEPENDENT_ADVICE_FOR_APPEAL);
  }

  @Test
  void noticeThatReasonsAndDecisionMakerAreMissing() {
    var letter = templates.write(facts(NoticeType.N4, NoticeDetails.none(), MARLSHIRE));
    assertThat(RequiredElements.missing(NoticeType.N4, NO_FACTS, letter))
        .containsExactly(Element.REASONS, Element.DECISION_MAKER);
    assertThat(letter.text()).doesNotContain("Why");
  }

  @Test
  void noticeThatTheCaseHasNoCoordinator() {
    var facts = facts(NoticeType.N1, NoticeDetails.none(), MARLSHIRE);
    var without = new LetterFacts(facts.type(), facts.about(), facts.council(), null, List.of(), false,
        facts.receivedOn(), facts.clockStart(), facts.writtenOn(), facts.details(), null);
    assertThat(RequiredElements.missing(NoticeType.N1, NO_FACTS, templates.write(without)))
        .containsExactly(Element.COORDINATOR);
  }

  @ParameterizedTest
  @EnumSource(value = NoticeType.class, names = {"N4", "N6", "N10"})
  void wantTheWholeAppealBlockInEveryLetterAboutADecisionThatCanBeAppealed(NoticeType type) {
    assertThat(type.appealable()).isTrue();
    var block = EnumSet.allOf(Element.class);
    block.removeIf(element -> !element.appealBlock());
    assertThat(block).hasSize(10);
    assertThat(RequiredElements.of(type, NO_FACTS)).containsAll(block);
  }

  /** The table of notices in the law's own order, so that no line of it is lost unnoticed. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "N1 | RECEIVED_ON DECISION_DATE INVITATION_TO_GIVE_VIEWS INDEPENDENT_ADVICE",
      "N2 | CONSIDERING_ASSESSMENT WHAT_IS_ASKED",
      "N3 | DECISION RIGHT_TO_ASK_FOR_ADVICE INDEPENDENT_ADVICE NEXT_DATES",
      "N4 | DECISION REASONS DECISION_MAKER SCHOOL_SUPPORT",
      "N5 | ADVICE_DATE NEEDS_PROVISION_OUTCOMES FAMILY_EVIDENCE",
      "N6 | DECISION REASONS DECISION_MAKER COPIES_OF_ADVICE",
      // the reasons either way: the Act, s.36(9)(c), where the table names none
      "N7 | DECISION REASONS DRAFT_DATE",
      "N8 | DRAFT_PLAN REPRESENTATIONS_RIGHT REQUEST_INSTITUTION_RIGHT REPRESENTATIONS_LAST_DAY MEETING_RIGHT "
          + "SCHOOL_INFORMATION PERSONAL_BUDGET_RIGHT INDEPENDENT_ADVICE",
      "N9 | DRAFT_AND_ADVICE REPLY_DATE LEGAL_GROUNDS",
      "N10 | FINAL_PLAN SECTION_K NO_CERTIFICATE_FOR_SECTION_I HEALTH_AND_CARE_RECOMMENDATIONS",
      "N22 | LIMIT EXCEPTION_GROUND EXCEPTION_EVIDENCE DUTY_GOES_ON COMPLAINT_ROUTE"})
  void wantWhatTheTableOfNoticesListsAndTheCoordinatorInEach(NoticeType type, String listed) {
    List<Element> required = RequiredElements.of(type, NO_FACTS).stream().filter(each -> !each.appealBlock()).toList();
    assertThat(required).extracting(Element::name).endsWith("COORDINATOR")
        .containsExactly((listed + " COORDINATOR").split(" "));
  }

  /** The rest is the Code's, ours, or a right or a day that the law gives without asking the letter to tell of it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "N1 | INVITATION_TO_GIVE_VIEWS",
      "N2 | CONSIDERING_ASSESSMENT",
      "N3 | DECISION",
      "N4 | DECISION REASONS",
      "N5 | NEEDS_PROVISION_OUTCOMES FAMILY_EVIDENCE",
      "N6 | DECISION REASONS",
      "N7 | DECISION REASONS",
      "N8 | DRAFT_PLAN REPRESENTATIONS_RIGHT REQUEST_INSTITUTION_RIGHT REPRESENTATIONS_LAST_DAY MEETING_RIGHT",
      "N9 | ''",
      "N10 | FINAL_PLAN SECTION_K NO_CERTIFICATE_FOR_SECTION_I HEALTH_AND_CARE_RECOMMENDATIONS"})
  void waitOnlyForWhatTheLawItselfWantsInTheLetter(NoticeType type, String listed) {
    assertThat(RequiredElements.of(type, NO_FACTS)).filteredOn(each -> each.stops() && !each.appealBlock())
        .extracting(Element::name).isEqualTo(listed.isEmpty() ? List.of() : List.of(listed.split(" ")));
  }

  private List<Element> missingWith(Council council) {
    return RequiredElements.missing(NoticeType.N4, NO_FACTS, templates.write(facts(NoticeType.N4, REFUSAL, council)));
  }
}
