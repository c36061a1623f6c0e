package org.ehccasework.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ehccasework.plan.Plans.ADVICE;
import static org.ehccasework.plan.Plans.PROVISION;
import static org.ehccasework.plan.Plans.care;
import static org.ehccasework.plan.Plans.draft;
import static org.ehccasework.plan.Plans.finalPlan;
import static org.ehccasework.plan.Plans.good;
import static org.ehccasework.plan.Plans.saying;
import static org.ehccasework.plan.Plans.withA;
import static org.ehccasework.plan.Plans.withCare;
import static org.ehccasework.plan.Plans.withProvision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanNote;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.AdviceLine;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.plan.PlanVersion.Kind;
import org.ehccasework.plan.Plans;
import org.ehccasework.plan.SectionI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks 6, 8 and 11 of timetable 5.2: what a draft must not name, and what a final plan must. */
class SectionIChecksTest {

  private static final String PRESENT = "Elm Grove Primary School";
  private static final Circumstances CONSULTED = around("Hazel Wood School");

  @Test
  void aDraftWithSectionIFilledInIsBlocked() {
    PlanVersion named = Plans.version(Kind.DRAFT, good(), new SectionI(null, "Special school", null, null), null,
        List.of(ADVICE));
    assertThat(PlanChecks.of(named, CONSULTED)).singleElement().satisfies(note -> {
      assertThat(note.check()).isEqualTo(6);
      assertThat(note.blocks()).isTrue();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"His mother wants Hazel Wood School.", "HAZEL  WOOD\nSCHOOL is near.", "We saw Hazel Wood."})
  void aProposedSchoolStandsNowhereInADraft(String sectionA) {
    blocked(withA(sectionA), "sectionA").startsWith("Section A names ");
  }

  @Test
  void aProposedSchoolStandsInNoRowEither() {
    blocked(withProvision(saying("Group work at Hazel Wood", "daily", "20 minutes")), "provision[0].what")
        .isEqualTo("Section F names Hazel Wood. A draft must not name a school or other setting: take it out.");
    blocked(withCare("He is epileptic.", "None", PROVISION, care(Section.G, "A nurse visits Hazel Wood School")),
        "provision[1].what");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Head teacher, for the placement at Hazel Wood School",
      "Head teacher, who offers a place at Hazel Wood", "Head teacher. Kofi is to go to Hazel Wood School",
      "Head teacher. Kofi needs to attend a special school"})
  void sectionKDoesNotSayWhereSomeoneWillGo(String role) {
    assertThat(blockingIn(coverLine("Jo Bell", role))).singleElement().satisfies(note -> {
      assertThat(note.section()).isEqualTo("K");
      assertThat(note.message()).startsWith("The line for Educational advice in section K says '")
          .endsWith("Correct on the page of that advice who wrote it and in what role.");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Head teacher, Hazel Wood School", "SENCO of Hazel Wood", "Head of Elm Grove Primary School"})
  void anAuthorOfAdviceMayWorkAtTheSchoolThatIsProposed(String role) {
    assertThat(blockingIn(coverLine("Hazel Wood School", role))).isEmpty();
  }

  private static AdviceLine coverLine(String author, String role) {
    return new AdviceLine(UUID.randomUUID(), "Educational advice", "6(1)(b)", author, role, LocalDate.of(2026, 11, 3));
  }

  private static List<PlanNote> blockingIn(AdviceLine line) {
    return PlanChecks.of(Plans.version(Kind.DRAFT, good(), SectionI.BLANK, null, List.of(line)), CONSULTED).stream()
        .filter(PlanNote::blocks).toList();
  }

  @Test
  void whatTheFamilyAskedForIsProposedToo() {
    Circumstances asked = new Circumstances(PRESENT, List.of(), "Beech College", List.of(), List.of(), false);
    assertThat(PlanChecks.of(draft(withA("Kofi would like Beech College.")), asked)).hasSize(1)
        .allMatch(PlanNote::blocks);
  }

  @Test
  void aCommonWordIsNoSchool() {
    Circumstances hope = around("Hope School");
    assertThat(PlanChecks.of(draft(withA("We hope that Kofi is happy. Hope matters.")), hope)).isEmpty();
    assertThat(PlanChecks.of(draft(withA("He walks by the hazel wood.")), CONSULTED)).isEmpty();
    assertThat(PlanChecks.of(draft(withA("They like Hope School.")), hope)).isNotEmpty();
  }

  @Test
  void theSchoolAttendedNowMayStandInTheHistory() {
    Circumstances presentIsAsked = around(PRESENT);
    assertThat(PlanChecks.of(draft(withA("Kofi has been at Elm Grove Primary School since 2023.")), presentIsAsked))
        .isEmpty();
    assertThat(PlanChecks.of(draft(withProvision(saying("Group work at Elm Grove Primary School", "daily",
        "20 minutes"))), presentIsAsked)).singleElement().matches(PlanNote::blocks);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kofi needs to attend a special school.", "He should be educated in a mainstream setting.",
      "He will stay at Elm Grove Primary School.", "We recommend a placement at a residential college.",
      "He should move to the specialist unit.", "He needs a special school.",
      "He must continue to attend his present school."})
  void neitherASchoolNorATypeIsGivenAway(String words) {
    blocked(withA(words), "sectionA").contains("and so where the child or young person will go");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kofi will attend a weekly group.", "He went to a special school in Leeds until 2024.",
      "He must be able to go to the toilet alone.", "Kofi needs help to go to sleep. School is loud.",
      "He needs help to attend school every day.", "He will be ready to move to secondary school.",
      "His parents want him to go to a special school."})
  void wordsAboutOtherThingsPass(String words) {
    assertThat(PlanChecks.of(draft(withA(words)), CONSULTED)).isEmpty();
  }

  @Test
  void aFinalPlanNamesASettingAndItsType() {
    assertThat(PlanChecks.of(finalPlan(good(), named("Hazel Wood School", "Special")), CONSULTED)).isEmpty();
    assertThat(PlanChecks.of(finalPlan(good(), SectionI.BLANK), CONSULTED)).singleElement().satisfies(note -> {
      assertThat(note.check()).isEqualTo(8);
      assertThat(note.blocks()).isTrue();
      assertThat(note.field()).isEqualTo("settingType");
    });
  }

  @Test
  void theTypeAloneNeedsAReason() {
    assertThat(PlanChecks.of(finalPlan(good(), named(null, "Special school")), CONSULTED)).extracting(PlanNote::field)
        .containsExactly("noNameReason");
    assertThat(PlanChecks.of(finalPlan(good(), new SectionI(null, "Special school", "None has a place yet.", null)),
        CONSULTED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Parental choice", "School of parent's choice", "Elective home education",
      "Educated at home"})
  void theChoiceOfTheParentsIsNoEntry(String type) {
    assertThat(PlanChecks.of(finalPlan(good(), new SectionI(null, type, "A reason.", null)), CONSULTED))
        .singleElement().matches(PlanNote::blocks);
  }

  @Test
  void educationOtherwiseThanInASchoolLeavesSectionIBlank() {
    SectionI otherwise = new SectionI(null, "Education otherwise than in a school", "No school is suitable.", null);
    assertThat(otherwise.isOtherwiseThanInSchool()).isTrue();
    assertThat(PlanChecks.of(finalPlan(good(), otherwise), CONSULTED)).isEmpty();
  }

  @Test
  void aSettingThatWasNotConsultedNeedsAReason() {
    assertThat(PlanChecks.of(finalPlan(good(), named("Oak School", "Special")), CONSULTED)).singleElement()
        .satisfies(note -> {
          assertThat(note.blocks()).isFalse();
          assertThat(note.message()).startsWith("Oak School was not consulted.");
        });
  }

  @Test
  void notToNameWhatTheFamilyAskedForNeedsAReasonWhereItsTypeIsListed() {
    Circumstances listed = new Circumstances(PRESENT, List.of("Hazel Wood School"), "Beech College", List.of("Beech College"), List.of(), false);
    Circumstances other = new Circumstances(PRESENT, List.of("Hazel Wood School"), "Beech College", List.of(), List.of(), false);
    PlanVersion plan = finalPlan(good(), named("Hazel Wood School", "Special"));
    assertThat(PlanChecks.of(plan, listed)).singleElement()
        .satisfies(note -> assertThat(note.message()).contains("asked for Beech College", "section 39(4)"));
    assertThat(PlanChecks.of(plan, other)).isEmpty();
  }

  @Test
  void sectionGIsAgreedByTheHealthBodyBeforeTheFinalPlan() {
    PlanContent health = withCare("He is epileptic.", "None", PROVISION, care(Section.G, "A nurse checks medicine."));
    SectionI named = named("Hazel Wood School", "Special");
    assertThat(PlanChecks.of(finalPlan(health, named), CONSULTED)).singleElement().satisfies(note -> {
      assertThat(note.check()).isEqualTo(11);
      assertThat(note.blocks()).isFalse();
    });
    assertThat(PlanChecks.of(Plans.version(Kind.FINAL, health, named,
        new Agreed("Dr Lee", LocalDate.of(2026, 12, 1)), List.of(ADVICE)), CONSULTED)).isEmpty();
    assertThat(PlanChecks.of(draft(health), CONSULTED)).isEmpty();
  }

  private static AbstractStringAssert<?> blocked(PlanContent content, String field) {
    List<PlanNote> blocking = PlanChecks.of(draft(content), CONSULTED).stream().filter(PlanNote::blocks).toList();
    assertThat(blocking).extracting(PlanNote::check, PlanNote::field).containsExactly(tuple(6, field));
    return assertThat(blocking.get(0).message());
  }

  private static Circumstances around(String consulted) {
    return new Circumstances(PRESENT, List.of(consulted), null, List.of(), List.of(), false);
  }

  private static SectionI named(String name, String type) {
    return new SectionI(name, type, null, null);
  }
}
