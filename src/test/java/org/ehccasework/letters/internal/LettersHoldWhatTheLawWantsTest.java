package org.ehccasework.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.letters.internal.LetterFixture.EXCEPTION;
import static org.ehccasework.letters.internal.LetterFixture.REFUSAL;
import static org.ehccasework.letters.internal.LetterFixture.about;
import static org.ehccasework.letters.internal.LetterFixture.letter;

import org.ehccasework.letters.Letter;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersHoldWhatTheLawWantsTest {

  @Test
  void n1SaysWhenTheRequestCameWhenWeDecideAndAsksForViews() {
    complete(NoticeType.N1, NoticeDetails.none()).contains(
        "The request came to us on 7 September 2026",
        "tell you, by Monday 19 October 2026",
        "We want to know what you think", "send us anything that helps us understand",
        "Marlshire SENDIASS (01632 960 200)", "Dear Ama Mensah and Yaw Mensah");
  }

  @Test
  void n2SaysThatAnAssessmentIsConsideredAndWhatIsAsked() {
    complete(NoticeType.N2, NoticeDetails.none()).contains(
        "considering whether to carry out an EHC needs assessment", "Send us what you know", "Dear colleague");
  }

  @Test
  void n3SaysWeWillAssessWhoElseMayBeAskedAndTheNextDates() {
    complete(NoticeType.N3, REFUSAL).contains(
        "We have decided to carry out an EHC needs assessment for Kofi",
        "You can ask us to get a report from someone else too",
        "Marlshire SENDIASS", "Monday 28 December 2026", "Monday 25 January 2027");
  }

  @Test
  void n4SaysWhyWeWillNotAssessWhatSchoolDoesAndHowToAppeal() {
    complete(NoticeType.N4, REFUSAL)
        .contains("We have decided not to carry out", "The school gives the help that is needed.", "Progress is good.",
            "Daniel Frost made this decision for Marlshire Council on 12 October 2026", "SEN support",
            "You can appeal against our decision not to assess.")
        .contains(APPEAL_BLOCK);
  }

  @Test
  void n5AsksForNeedsProvisionAndOutcomesWithinSixWeeksOfReceipt() {
    complete(NoticeType.N5, about(NoticeFacts.ADVICE, "medical advice").to("Dr Lee", "1 High Street")).contains(
        "seek your advice: medical advice", "by Wednesday 13 January 2027", "the needs, all of them",
        "the provision you advise", "the outcomes", "copies of what the family has told us", "Dear Dr Lee")
        .doesNotContain("adulthood");
    complete(NoticeType.N5, about(NoticeFacts.YEAR_NINE_OR_LATER, "yes")).contains("prepare for adulthood");
  }

  @Test
  void n6SaysWhyThereIsNoPlanSendsTheReportsAndSaysHowToAppeal() {
    complete(NoticeType.N6, REFUSAL)
        .contains("an EHC plan is not needed", "Progress is good.", "copies of all the reports",
            "You can appeal against our decision not to issue an EHC plan.")
        .contains(APPEAL_BLOCK);
  }

  @Test
  void n7SaysThereWillBeAPlanAndWhenToExpectTheDraft() {
    complete(NoticeType.N7, REFUSAL).contains("We have decided to issue an EHC plan",
        "We aim to send it by Monday 14 December 2026", "final plan by Monday 25 January 2027");
  }

  @Test
  void n8SendsTheDraftAndSaysWhatTheFamilyMayDoAndByWhen() {
    complete(NoticeType.N8, about(NoticeFacts.PLAN_VERSION, "1")).contains(
        "the draft EHC plan for Kofi, version 1", "Section K", "what you think of the draft",
        "ask for a school or college", "a non-maintained special school", "section 41",
        "The last day for your answer is Wednesday 16 December 2026",   // the 15th day from 2 December
        "ask for a meeting", "Local Offer: https://localoffer.marlshire.example", "personal budget",
        "Marlshire SENDIASS").doesNotContain("section I");
  }

  @Test
  void n9SendsDraftAndAdviceAndNamesTheDateAndTheOnlyGrounds() {
    complete(NoticeType.N9, about(NoticeFacts.SETTING, "Hill Academy").to("The governing body", "Hill Road")).contains(
        "considering naming Hill Academy", "the draft plan and the advice", "Reply by Thursday 17 December 2026",
        "age, ability, aptitude or special educational needs", "efficient education of others",
        "efficient use of resources");
  }

  @Test
  void n10SendsThePlanAndLimitsTheAppealToSectionsBFAndI() {
    complete(NoticeType.N10, NoticeDetails.none())
        .contains("the final EHC plan for Kofi", "Section K", "section B (special educational needs), section F ",
            "section I (the school", "If you appeal only about section I, you do not need a certificate",
            "recommendations about health and social care")
        .contains(APPEAL_BLOCK);
  }

  @Test
  void n22SaysWhichLimitWhichGroundWhatShowsItAndThatTheDutyGoesOn() {
    complete(NoticeType.N22, EXCEPTION).contains("decide whether to assess by Monday 19 October 2026",
        "the family was away for 4 weeks or more", "Your email of 1 September", "as soon as we can",
        "you can complain", "Ombudsman", "Sam Reid");
  }

  @Test
  void theLateLetterSaysWhatWasDueWhatHappensNextAndHowToComplain() {
    complete(NoticeType.LATE, about(NoticeFacts.LIMIT, "decide whether to assess", NoticeFacts.DUE, "2026-10-19"))
        .contains("We had to decide whether to assess by Monday 19 October 2026.", "What happens next", "you can complain");
  }

  @ParameterizedTest
  @EnumSource(NoticeType.class)
  void everyLetterNamesTheCoordinatorTheCaseAndItsDate(NoticeType type) {
    var letter = letter(type, EXCEPTION);
    assertThat(letter.text()).contains("Sam Reid", "01632 960 111", "EHC-2026-0412", "2 December 2026")
        .doesNotContain("{", "[", "null", "Please", "!");
    assertThat(letter.title()).isNotBlank();
    assertThat(letter.blocks()).allSatisfy(block -> assertThat(block.text()).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(NoticeType.class)
  void everyLetterOpensWithItsDateAndAGreetingAndEndsWithWhoSigns(NoticeType type) {
    var letter = letter(type, EXCEPTION);
    assertThat(letter.opening()).hasSize(2);
    assertThat(letter.opening().get(0).text()).startsWith("2 December 2026\nReference: EHC-2026-0412\n");
    assertThat(letter.opening().get(1).text()).startsWith("Dear ");
    assertThat(letter.body()).extracting(Letter.Block::text)
        .endsWith("Yours sincerely", "Sam Reid, coordinator\nMarlshire Council");
    assertThat(letter.blocks()).hasSize(letter.body().size() + 2);
    assertThat(letter.from()).isEqualTo("Marlshire Council");
  }

  private static final String[] APPEAL_BLOCK = {
      "You can appeal to the First-tier Tribunal",                                        // 1
      "within 2 months of the day we sent this letter", "within 1 month of the day on your mediation certificate",
      "later of the two", "Tuesday 2 February 2027",                                       // 2
      "You have a right to mediation", "You need a mediation certificate before you can appeal",
      "The mediation adviser is Kindred Mediation", "01632 960 300",
      "Contact the mediation adviser within 2 months", "you must tell us", "what you want to talk about",
      "what health care you want",
      "To tell us about mediation, contact Marlshire Council by phone on 01632 960 100",   // 3
      "disagreement resolution service", "01632 960 400",                                  // 4
      "Marlshire SENDIASS (01632 960 200) gives free advice"};                             // 5

  private static org.assertj.core.api.AbstractStringAssert<?> complete(NoticeType type, NoticeDetails details) {
    Letter letter = letter(type, details);
    assertThat(RequiredElements.missing(type, details.facts(), letter)).isEmpty();
    return assertThat(letter.text());
  }
}
