package org.ehccasework.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.plan.Plans.NEED;
import static org.ehccasework.plan.Plans.OUTCOME;
import static org.ehccasework.plan.Plans.PROVISION;
import static org.ehccasework.plan.Plans.care;
import static org.ehccasework.plan.Plans.draft;
import static org.ehccasework.plan.Plans.good;
import static org.ehccasework.plan.Plans.saying;
import static org.ehccasework.plan.Plans.withCare;
import static org.ehccasework.plan.Plans.withOutcome;
import static org.ehccasework.plan.Plans.withProvision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanNote;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.AdviceLine;
import org.ehccasework.plan.PlanVersion.Kind;
import org.ehccasework.plan.Plans;
import org.ehccasework.plan.SectionI;
import org.ehccasework.statute.YearGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks 1 to 5, 9 and 10 of timetable 5.2, each with a good and a bad example. */
class PlanChecksTest {

  private static final Circumstances PLAIN =
      new Circumstances("Elm Grove Primary School", List.of(), null, List.of(), List.of(), false);

  @Test
  void aGoodDraftHasNothingToFix() {
    assertThat(notes(good())).isEmpty();
  }

  @Test
  void everySectionMustBeThere() {
    assertThat(notes(PlanContent.EMPTY)).filteredOn(PlanNote::blocks).allMatch(note -> note.check() == 1)
        .extracting(PlanNote::section).containsExactly("A", "B", "C", "D", "E", "F");
    messages(PlanContent.EMPTY).contains("Section C is empty. Write \"None identified\" if there are no health needs.");
  }

  @Test
  void aRowWithoutItsWordsIsNoRow() {
    Provision noSection = new Provision(null, 1, "Group work", null, null, null, null, null, null, null, false);
    PlanContent gaps = Plans.content("Views", List.of(new PlanContent.Need(null, "cognition")), "None", "None",
        List.of(new Outcome(null, 1, "July 2027")), List.of(saying(null, "daily", "1 hour"), noSection));
    assertThat(notes(gaps)).filteredOn(PlanNote::blocks).extracting(PlanNote::field).containsExactly(
        "needs[0].need", "outcomes[0].outcome", "provision[0].what", "provision[1].section");
  }

  @Test
  void everyNeedHasProvision() {
    PlanContent two = Plans.content("Views", List.of(NEED, NEED), "None", "None", List.of(OUTCOME),
        List.of(PROVISION));
    messages(two).containsExactly("Need B2 has no provision. Add a row to section F for it.");
  }

  @Test
  void everyProvisionHasANeed() {
    messages(withProvision(PROVISION, forNeed(null)))
        .containsExactly("F2 is for no need. Enter the number of the need in section B.");
    messages(withProvision(PROVISION, forNeed(7)))
        .containsExactly("F2 is for need B7, which is not there. Enter a number of section B.");
  }

  @Test
  void healthNeedsAreMetInSectionG() {
    messages(withCare("Kofi has epilepsy.", "None identified", PROVISION)).singleElement().asString()
        .startsWith("Section C has health needs, but section G provides nothing.");
    messages(withCare("Kofi has epilepsy.", "None identified", PROVISION, care(Section.G, "Checks of medicine")))
        .isEmpty();
    messages(withCare("None identified", "None identified", PROVISION, care(Section.G, "Checks of medicine")))
        .singleElement().asString().startsWith("Section G has provision, but section C names no health need.");
  }

  @Test
  void socialCareNeedsAreMetInSectionH1OrH2() {
    messages(withCare("None", "He needs watching at night.", PROVISION)).singleElement().asString()
        .contains("section H1 or H2 provides nothing");
    messages(withCare("None", "He needs watching at night.", PROVISION, care(Section.H2, "A short break")))
        .isEmpty();
    messages(withCare("No needs known.", "No social care needs were identified.", PROVISION,
        care(Section.H1, "Rails at home"))).singleElement().asString().contains("section D names no social care need");
  }

  @Test
  void provisionSaysWhoHowOftenHowLongInWhatGroupAndMore() {
    Provision bare = new Provision(Section.F, 1, "Group work", null, null, null, null, null, null, null, false);
    assertThat(notes(withProvision(bare))).allMatch(note -> note.check() == 3 && !note.blocks())
        .extracting(PlanNote::field).containsExactly("provision[0].who", "provision[0].howOften",
            "provision[0].howLong", "provision[0].groupSize", "provision[0].staffQualification",
            "provision[0].reviewPoint", "provision[0].source");
    messages(withProvision(bare)).contains("F1 does not say how often. Say how often, like 3 times a week.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 times a week", "daily", "Once a fortnight", "in every lesson", "full time"})
  void howOftenIsANumber(String howOften) {
    messages(withProvision(saying("Group work", howOften, "20 minutes"))).isEmpty();
  }

  @Test
  void howOftenWithoutANumberIsToFix() {
    messages(withProvision(saying("Group work", "often", "20 minutes"))).containsExactly(
        "F1 says 'often', which is no number. Say how often, like 3 times a week.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Regular group work | often | 'Regular' in F1 could mean anything. Say how many times a week.",
      "Access to a laptop | often | 'Access to' in F1 promises nothing. Say what will be given, how much and by whom.",
      "Opportunities to play | often | 'Opportunities to' in F1 promises nothing. Say what will happen and how often.",
      "Kofi would benefit from music | daily | 'would benefit from' in F1 is a wish. Say what will be provided.",
      "Up to five sessions | weekly | 'Up to' in F1 could mean none. Give the number.",
      "Help as required | weekly | 'as required' in F1 leaves it open. Say when, how often and who decides.",
      "Help where possible | weekly | 'where possible' in F1 promises nothing. Say what will be done."})
  void vagueWordsAreToFix(String what, String howOften, String message) {
    messages(withProvision(saying(what, howOften, null))).contains(message);
  }

  @Test
  void aWordIsNotVagueWhereTheAmountIsSaid() {
    messages(withProvision(saying("Regular group work", "3 times a week", "20 minutes"))).isEmpty();
    messages(withProvision(saying("Access to a laptop in every lesson", "daily", "5 hours"))).isEmpty();
  }

  @Test
  void whatEducatesOrTrainsStandsInSectionF() {
    PlanContent therapy = withCare("Kofi has epilepsy.", "None", PROVISION,
        care(Section.G, "Speech and language therapy"));
    assertThat(notes(therapy)).singleElement().satisfies(note -> {
      assertThat(note.check()).isEqualTo(4);
      assertThat(note.message()).isEqualTo("G1 seems to educate or train. Move it to section F, or say why it stays.");
    });
  }

  @Test
  void outcomesSayByWhenAndNotWhatIsGiven() {
    messages(withOutcome(new Outcome("Kofi follows an instruction.", 1, null))).containsExactly(
        "E1 has no date or stage. Say by when, like July 2027 or the end of key stage 2.");
    messages(withOutcome(new Outcome("Kofi will receive speech therapy.", 1, "July 2027"))).containsExactly(
        "'will receive' in E1 says what will be given. Write what the child or young person will be able to do.");
    messages(withOutcome(new Outcome("Kofi reads a page.", 4, "July 2027"))).containsExactly(
        "E1 is for need B4, which is not there. Enter a number of section B.");
  }

  @Test
  void fromYearNineOnThePlanPreparesForAdulthood() {
    var older = new Circumstances(null, List.of(), null, List.of(), List.of(), true);
    assertThat(PlanChecks.of(draft(good()), older)).singleElement()
        .satisfies(note -> assertThat(note.check()).isEqualTo(9));
    Provision prepares = new Provision(Section.F, 1, "Travel training", "Tutor", "Weekly", "1 hour", "1 to 1",
        "Trained", "Termly", "Advice", true);
    assertThat(PlanChecks.of(draft(withProvision(prepares)), older)).isEmpty();
  }

  @Test
  void yearNineBeginsInTheSeptemberBeforeTheFourteenthBirthday() {
    // 1 September 2026 is a Tuesday
    LocalDate tuesday = LocalDate.of(2026, 9, 1);
    assertThat(YearGroup.isNineOrLater(LocalDate.of(2013, 8, 31), tuesday)).isTrue();
    assertThat(YearGroup.isNineOrLater(LocalDate.of(2013, 9, 1), tuesday)).isFalse();
    assertThat(YearGroup.isNineOrLater(LocalDate.of(2013, 8, 31), tuesday.minusDays(1))).isFalse();
  }

  @Test
  void sectionKListsEveryAdviceWithAuthorRoleAndDate() {
    AdviceLine nameless = new AdviceLine(UUID.randomUUID(), "Medical advice", "6(1)(c)", "", null, null);
    PlanVersion plan = Plans.version(Kind.DRAFT, good(), SectionI.BLANK, null, List.of(nameless));
    var waiting = new Circumstances(null, List.of(), null, List.of(), List.of("Social care advice"), false);
    assertThat(PlanChecks.of(plan, waiting)).allMatch(note -> note.check() == 10 && !note.blocks())
        .extracting(PlanNote::message).containsExactly(
            "Social care advice has not come. Chase it, or say why the plan goes without.",
            "Medical advice does not say who wrote it, in what role and when. Section K must: correct it on the page of that advice.");
    assertThat(PlanChecks.of(Plans.version(Kind.DRAFT, good(), SectionI.BLANK, null, List.of()), PLAIN))
        .extracting(PlanNote::message).singleElement().asString().startsWith("Section K is empty");
  }

  private static Provision forNeed(Integer need) {
    return new Provision(Section.F, need, PROVISION.what(), PROVISION.who(), PROVISION.howOften(), PROVISION.howLong(),
        PROVISION.groupSize(), PROVISION.staffQualification(), PROVISION.reviewPoint(), PROVISION.source(), false);
  }

  private static List<PlanNote> notes(PlanContent content) {
    return PlanChecks.of(draft(content), PLAIN);
  }

  private static ListAssert<String> messages(PlanContent content) {
    return assertThat(notes(content).stream().map(PlanNote::message).toList());
  }
}
