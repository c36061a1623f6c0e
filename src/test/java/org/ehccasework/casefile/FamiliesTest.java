package org.ehccasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.PersonNeeds.Format;
import org.ehccasework.casefile.Rights.Holder;
import org.ehccasework.casefile.page.DatedWork;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Whom the letters of a case to its family go to, and who decides in it. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class FamiliesTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate BORN_2009 = LocalDate.of(2009, 5, 5);

  @Autowired CaseFixtures fixtures;
  @Autowired CasePeople people;
  @Autowired AddCasePerson addCasePerson;
  @Autowired ChangeCasePerson changeCasePerson;
  @Autowired RecordLookedAfter recordLookedAfter;
  @Autowired OpenCase openCase;
  @Autowired RecordWhoDecides recordWhoDecides;
  @Autowired CaseHistory history;
  @Autowired List<DatedWork> work;
  @Autowired CurrentActor actor;
  @Autowired MovableClock clock;

  private String ref;

  @BeforeEach
  void aCaseOnTuesday() {
    today(TUESDAY);
    fixtures.as("t-priya");
    ref = fixtures.openCase();
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void parentsAtOneAddressGetOneLetterHoweverTheAddressIsSpelt() {
    add(ref, Kind.PARENT, "Kwame Mensah", "4 elm road\nTestbury\nTE5 7QQ");
    assertThat(people.familyOf(ref).to()).singleElement().satisfies(home ->
        assertThat(home.names()).startsWith("Abena Mensah").endsWith(" and Kwame Mensah"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 elm road\nTestbury\nTE5 7QQ", "4, Elm Rd., TESTBURY TE57QQ", "4 Elm Road, TE5 7qq",
      "4 Elm Road, Little Testbury, Testshire, TE5 7QQ", "4 Elm Road, Testbury"})
  void oneAddressIsKnownHoweverItIsSpelt(String spelt) {
    assertThat(Household.sameAddress("4 Elm Road, Testbury, TE5 7QQ", spelt)).isTrue();
    assertThat(Household.sameAddress(spelt, "4 Elm Road, Testbury, TE5 7QQ")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"4 Elm Road, TE5 7QQ|6 Elm Road, TE5 7QQ",
      "4 Elm Road, TE5 7QQ|4a Elm Road, TE5 7QQ",
      "Flat 1, 4 Elm Road, TE5 7QQ|Flat 2, 4 Elm Road, TE5 7QQ",
      "4 Elm Road, Flat A, TE5 7QQ|4 Elm Road, Flat B, TE5 7QQ",
      "4 Elm Road, TE5 7QQ|4 Elm Road, top floor, TE5 7QQ", "Ground floor, 4 Elm Road, TE5 7QQ|4 Elm Road, TE5 7QQ",
      "4 Elm Road, TE5 7QQ|4 Elm Road, TE5 7QR", "Rose Cottage, Elm Lane, TE5 7QQ|Ivy Cottage, Elm Lane, TE5 7QQ",
      "4 Elm Road, Testbury|4 Elm Road, Otherby", "''|''", "TE5 7QQ|TE5 7QQ"})
  void twoDoorsAreTwoHouseholds(String one, String other) {
    assertThat(Household.sameAddress(one, other)).isFalse();
  }

  @Test
  void oneDoorIsKnownByTheNameOfTheHouseAndByAFlatWrittenApart() {
    assertThat(Household.sameAddress("Rose Cottage, Elm Lane, TE5 7QQ", "Rose cottage\nTestbury\nTE5 7QQ")).isTrue();
    assertThat(Household.sameAddress("4 A Elm Road, TE5 7QQ", "4a Elm Road, Testbury, TE5 7QQ")).isTrue();
    assertThat(Household.sameAddress("Flat 2, 4 Elm Road, TE5 7QQ", "Flat 2 4 Elm Rd, Testbury TE5 7QQ")).isTrue();
    assertThat(Household.sameAddress(null, null)).isFalse();
  }

  @Test
  void parentsWhoLiveApartGetALetterEach() {
    add(ref, Kind.PARENT, "Kwame Mensah", "9 Far Lane, Otherby");
    add(ref, Kind.PARENT, "Nobody Knows", null);
    assertThat(people.familyOf(ref).to()).extracting(home -> home.people().size()).containsExactly(1, 1, 1);
  }

  @Test
  void whoMustNotBeWrittenToIsLeftOutAndNamed() {
    UUID id = addCasePerson.add(new AddCasePerson.Command(ref, noLetters("Yaw Mensah", "Court order of 3 May 2026")));
    assertThat(people.familyOf(ref).to()).hasSize(1);
    assertThat(people.familyOf(ref).notTo()).extracting(CasePerson::name).containsExactly("Yaw Mensah");
    assertThat(people.get(ref, id).noLetters())
        .isEqualTo(new NoLetters("Court order of 3 May 2026", "t-priya", TUESDAY));
    assertThat(history.latest(ref, 1).get(0).why()).isEqualTo("Letters must not go to them: Court order of 3 May 2026");
  }

  @Test
  void aReasonIsNeededAndWhoRecordedItStaysUntilItChanges() {
    assertThatThrownBy(() -> addCasePerson.add(new AddCasePerson.Command(ref, noLetters("Yaw Mensah", " "))))
        .isInstanceOf(RuleBroken.class).hasMessageStartingWith("Enter why letters must not go to them");
    UUID id = addCasePerson.add(new AddCasePerson.Command(ref, noLetters("Yaw Mensah", "Court order")));
    today(TUESDAY.plusDays(3));
    fixtures.as("t-sam");
    change(id, noLetters("Yaw K Mensah", "Court order"));
    assertThat(people.get(ref, id).noLetters()).isEqualTo(new NoLetters("Court order", "t-priya", TUESDAY));
    change(id, noLetters("Yaw K Mensah", "His own wish"));
    assertThat(people.get(ref, id).noLetters())
        .isEqualTo(new NoLetters("His own wish", "t-sam", TUESDAY.plusDays(3)));
  }

  @Test
  void someoneWhoLivesWithAnotherHasTheirAddressAndMovesWithThem() {
    CasePerson mother = people.family(ref).get(0);
    UUID father = addCasePerson.add(new AddCasePerson.Command(ref,
        details(Kind.PARENT, "Kwame Mensah", null, PersonTies.NONE), mother.id()));
    assertThat(people.get(ref, father).address()).isEqualTo(mother.address());
    changeCasePerson.change(new ChangeCasePerson.Command(ref, father, details(Kind.PARENT, "Kwame Mensah",
        "1 New Street", PersonTies.NONE), ChangeCasePerson.LATEST, null, true));
    assertThat(people.get(ref, mother.id()).address()).isEqualTo("1 New Street");
    assertThat(people.familyOf(ref).to()).hasSize(1);
  }

  @Test
  void aConfidentialAddressNeverEntersTheHistory() {
    CasePerson mother = people.family(ref).get(0);
    var secret = new PersonTies("Mother", true, false, true, "Kwame Mensah");
    change(mother.id(), details(Kind.PARENT, mother.name(), "The Refuge, Hidden Street", secret));
    change(mother.id(), details(Kind.PARENT, mother.name(), "Another Refuge, Hidden Street", secret));
    assertThat(history.all(ref)).hasSize(2).allSatisfy(entry -> assertThat(entry.what() + entry.why())
        .contains("Address changed. It is confidential").doesNotContain("Hidden Street"));
    assertThatThrownBy(() -> change(mother.id(), details(Kind.PARENT, mother.name(), " ", secret)))
        .isInstanceOf(RuleBroken.class).hasMessage("Enter the address that must be kept confidential");
  }

  @Test
  void aTranslationNeedsALanguage() {
    var polish = new PersonNeeds("Polish", true, Format.TRANSLATION, PersonNeeds.Way.PHONE);
    assertThat(polish.ofLetters()).isEqualTo("translated into Polish");
    assertThat(polish.ofTalks()).isEqualTo("Polish interpreter needed");
    assertThat(new PersonNeeds("Polish", true, null, null).ofLetters())
        .isEqualTo("explained in Polish, with an interpreter");
    assertThatThrownBy(() -> addCasePerson.add(new AddCasePerson.Command(ref, new PersonDetails(Kind.PARENT, "Ola",
        null, null, null, false, true, null, null, PersonTies.NONE,
        new PersonNeeds(null, false, Format.TRANSLATION, null), null, null))))
        .isInstanceOf(RuleBroken.class).hasMessageStartingWith("Enter the language");
  }

  @Test
  void underACareOrderTheSocialWorkerIsToldLikeAParent() {
    add(ref, Kind.SOCIAL_WORKER, "Sia Worker", "Town Hall");
    assertThat(people.familyOf(ref).to()).hasSize(1);
    lookedAfter(LookedAfter.Basis.ACCOMMODATED, null);
    assertThat(people.familyOf(ref).lookedAfter().authority()).isEqualTo("Otherby Council");
    assertThat(people.familyOf(ref).to()).hasSize(1);
    lookedAfter(LookedAfter.Basis.CARE_ORDER, null);
    assertThat(people.familyOf(ref).to()).extracting(Household::names).hasSize(2).contains("Sia Worker");
    lookedAfter(LookedAfter.Basis.CARE_ORDER, TUESDAY.minusDays(1));
    assertThat(people.familyOf(ref).lookedAfter()).isNull();
    assertThat(people.familyOf(ref).to()).hasSize(1);
    assertThat(history.latest(ref, 1).get(0).what())
        .isEqualTo("Looked after by Otherby Council since 4 May 2026 until 23 November 2026");
  }

  @Test
  void whatCareRestsOnAndSinceWhenMayBeFoundOutLaterAndIsWorkOfTheCoordinatorUntilThen() {
    recordLookedAfter.record(new RecordLookedAfter.Command(ref, null, null, LookedAfter.Basis.UNKNOWN,
        "Otherby Council"));
    LookedAfter care = people.familyOf(ref).lookedAfter();
    assertThat(care.isInDoubt()).isTrue();
    assertThat(care.corporateParent()).as("nobody is told like a parent on a guess").isFalse();
    assertThat(history.latest(ref, 1).get(0).what())
        .isEqualTo("Looked after by Otherby Council, since when is not known yet");
    assertThat(toFindOut()).contains("Find out what the care rests on and since when");
    lookedAfter(LookedAfter.Basis.CARE_ORDER, null);
    assertThat(people.familyOf(ref).lookedAfter().since()).isEqualTo(LocalDate.of(2026, 5, 4));
    assertThat(people.familyOf(ref).lookedAfter().isInDoubt()).isFalse();
    assertThat(toFindOut()).isEmpty();
  }

  @Test
  void aTimeInCareThatEndedOnAKnownDayNeverBeginsAfterItWhereTheFirstDayIsNotKnown() {
    LocalDate left = TUESDAY.minusDays(10);
    recordLookedAfter.record(new RecordLookedAfter.Command(ref, null, left, LookedAfter.Basis.ACCOMMODATED,
        "Otherby Council"));
    assertThat(people.familyOf(ref, left).lookedAfter()).isNotNull();
    assertThat(people.familyOf(ref).lookedAfter()).isNull();
  }

  @Test
  void aNewRequestThatKnowsLessOfTheCareLeavesWhatIsOnFile() {
    lookedAfter(LookedAfter.Basis.CARE_ORDER, null);
    openCase.lookedAfter(ref, new LookedAfter(UUID.randomUUID(), TUESDAY, null, LookedAfter.Basis.UNKNOWN,
        "Marlshire Council", false));
    LookedAfter care = people.familyOf(ref).lookedAfter();
    assertThat(care.since()).isEqualTo(LocalDate.of(2026, 5, 4));
    assertThat(care.basis()).isEqualTo(LookedAfter.Basis.CARE_ORDER);
    assertThat(care.isInDoubt()).isFalse();
    assertThat(care.authority()).isEqualTo("Marlshire Council");
  }

  private List<String> toFindOut() {
    return work.stream().flatMap(each -> each.toDo(actor.get(), TUESDAY).stream())
        .filter(entry -> entry.caseRef().equals(ref)).map(DatedWork.Entry::what).toList();
  }

  @Test
  void refusesATimeInCareThatCannotBe() {
    assertThatThrownBy(() -> recordLookedAfter.record(new RecordLookedAfter.Command(ref, TUESDAY.plusDays(1), null,
        LookedAfter.Basis.REMAND, "Otherby Council"))).isInstanceOf(RuleBroken.class)
        .hasMessageStartingWith("Enter the day from which");
    assertThatThrownBy(() -> recordLookedAfter.record(new RecordLookedAfter.Command(ref, TUESDAY,
        TUESDAY.minusDays(1), LookedAfter.Basis.REMAND, "Otherby Council"))).isInstanceOf(RuleBroken.class)
        .hasMessage("Last day must be on or after 24 November 2026");
  }

  @Test
  void parentsOfAYoungPersonGetCopiesOnlyWhereThatWasAgreed() {
    String grown = fixtures.aCase().born(BORN_2009).named("Ada", "Grown").open();
    add(grown, Kind.YOUNG_PERSON, "Ada Grown", "4 Elm Road");
    assertThat(people.familyOf(grown).copies()).isEmpty();
    people.add(person(grown, Kind.PARENT, "Ama Grown", "4 Elm Road").with(
        new PersonTies("Mother", true, true, false, null), PersonNeeds.NONE));
    var family = people.familyOf(grown);
    assertThat(family.rights().holder()).isEqualTo(Holder.YOUNG_PERSON);
    assertThat(family.to()).extracting(Household::names).containsExactly("Ada Grown");
    assertThat(family.copies()).extracting(Household::names).containsExactly("Ama Grown");
  }

  @Test
  void forWhoCannotDecideTheRepresentativeActsAndElseTheParents() {
    String grown = fixtures.aCase().born(BORN_2009).named("Ada", "Grown").open();
    recordWhoDecides.record(new RecordWhoDecides.Command(grown, false, TUESDAY, "Dr Lee, psychologist",
        "Assessed for this decision, with pictures and time."));
    assertThat(people.familyOf(grown).rights().holder()).isEqualTo(Holder.ACTING_FOR_YOUNG_PERSON);
    assertThat(people.family(grown)).extracting(CasePerson::kind).containsOnly(Kind.PARENT);
    add(grown, Kind.REPRESENTATIVE, "Grace Deputy", "1 Court Yard");
    assertThat(people.family(grown)).extracting(CasePerson::name).containsExactly("Grace Deputy");
    assertThat(history.latest(grown, 1).get(0).what()).isEqualTo("Ada cannot make the decisions about their "
        + "education. Found by Dr Lee, psychologist on 24 November 2026");
    recordWhoDecides.record(new RecordWhoDecides.Command(grown, true, TUESDAY, "Dr Lee", "She has learnt to."));
    assertThat(people.family(grown)).extracting(CasePerson::kind).containsExactly(Kind.YOUNG_PERSON);
  }

  @Test
  void aDecisionWhoDecidesNamesWhoFoundItAndOnWhatItRests() {
    for (String[] gap : List.of(new String[] {" ", "A basis"}, new String[] {"Dr Lee", " "})) {
      assertThatThrownBy(() -> recordWhoDecides.record(new RecordWhoDecides.Command(ref, true, TUESDAY, gap[0],
          gap[1]))).isInstanceOf(RuleBroken.class);
    }
    assertThatThrownBy(() -> recordWhoDecides.record(new RecordWhoDecides.Command(ref, null, TUESDAY, "Dr Lee",
        "A basis"))).isInstanceOf(RuleBroken.class);
  }

  @Test
  void theRightsPassSoonInTheEightWeeksBeforeTheDay() {
    LocalDate born = LocalDate.of(2011, 3, 1);   // the last Friday in June 2027 is the 25th
    assertThat(Rights.passOn(born)).isEqualTo(LocalDate.of(2027, 6, 26));
    assertThat(Rights.passSoon(born, LocalDate.of(2027, 4, 30), 8)).isFalse();
    assertThat(Rights.passSoon(born, LocalDate.of(2027, 5, 1), 8)).isTrue();
    assertThat(Rights.passSoon(born, LocalDate.of(2027, 6, 25), 8)).isTrue();
    assertThat(Rights.passSoon(born, LocalDate.of(2027, 6, 26), 8)).isFalse();
  }

  private void lookedAfter(LookedAfter.Basis basis, LocalDate until) {
    recordLookedAfter.record(new RecordLookedAfter.Command(ref, LocalDate.of(2026, 5, 4), until, basis,
        "Otherby Council"));
  }

  private void change(UUID id, PersonDetails details) {
    changeCasePerson.change(new ChangeCasePerson.Command(ref, id, details, ChangeCasePerson.LATEST));
  }

  private void add(String caseRef, Kind kind, String name, String address) {
    people.add(person(caseRef, kind, name, address));
  }

  private static CasePerson person(String caseRef, Kind kind, String name, String address) {
    return new CasePerson(UUID.randomUUID(), caseRef, kind, name, null, address, null, null, false, true);
  }

  private static PersonDetails noLetters(String name, String reason) {
    return new PersonDetails(Kind.PARENT, name, null, null, null, false, false, null, null,
        new PersonTies("Father", null, false, false, null), PersonNeeds.NONE, reason, null);
  }

  private static PersonDetails details(Kind kind, String name, String address, PersonTies ties) {
    return new PersonDetails(kind, name, null, address, null, false, true, null, null, ties, PersonNeeds.NONE, null,
        null);
  }

  private void today(LocalDate day) {
    clock.stopAt(day.atTime(LocalTime.of(9, 0)).atZone(clock.getZone()).toInstant());
  }
}
