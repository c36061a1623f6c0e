package org.ehccasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.StatementCounter;
import org.ehccasework.casefile.Advocate.Standing;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Consent.How;
import org.ehccasework.casefile.Consent.Purpose;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What advocates and supporters may, on whose consent, and that they never decide. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AdvocatesTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  /** Of compulsory school age until Friday 25 June 2027. */
  private static final LocalDate BORN = LocalDate.of(2011, 3, 1);
  private static final LocalDate SAT_26_JUN_2027 = LocalDate.of(2027, 6, 26);

  @Autowired CaseFixtures fixtures;
  @Autowired CasePeople people;
  @Autowired AddCasePerson addCasePerson;
  @Autowired RecordConsent recordConsent;
  @Autowired EndConsent endConsent;
  @Autowired RecordWhoDecides recordWhoDecides;
  @Autowired SetRightsLead setRightsLead;
  @Autowired JdbcClient jdbc;
  @Autowired CaseHistory history;
  @Autowired CaseStages stages;
  @Autowired CaseFiles files;
  @Autowired StatementCounter statements;
  @Autowired MovableClock clock;

  private String ref;
  private CasePerson mother;
  private UUID advocate;

  @BeforeEach
  void aFamilyWithAnAdvocateOnTuesday() {
    today(TUESDAY);
    fixtures.as("t-priya");
    ref = fixtures.aCase().born(BORN).named("Ada", "Helped").open();
    mother = people.family(ref).get(0);
    advocate = add(Kind.ADVOCATE, "Grace Obi", Support.ADVICE_SERVICE);
  }

  @AfterEach
  void theTimeAgain() {
    jdbc.sql("delete from rights_lead").update();
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void anAdvocateWithoutConsentIsToldNothingAndGetsNothing() {
    assertThat(one().standing()).isEqualTo(Standing.NEVER_GIVEN);
    assertThat(one().told()).isEqualTo("Tell Grace Obi nothing about the case: no consent is recorded.");
    assertThat(people.familyOf(ref).copies()).isEmpty();
    assertThat(people.get(ref, advocate).title())
        .isEqualTo("Information, advice and support service (SENDIASS)");
  }

  @Test
  void consentIsOfThoseWhoDecideForWhatTheySaidAndStandsInTheHistory() {
    consent(mother.id(), TUESDAY.minusDays(1), Set.of(Purpose.TOLD, Purpose.MEETINGS), null);
    assertThat(one().told()).isEqualTo("Grace Obi may be told about the case: consent of " + mother.name()
        + " since 23 November 2026.");
    assertThat(one().may(Purpose.COPIES)).isFalse();
    assertThat(people.familyOf(ref).copies()).isEmpty();
    assertThat(history.latest(ref, 1).get(0)).satisfies(entry -> {
      assertThat(entry.what()).isEqualTo("Consent recorded: Grace Obi may be told about the case, attend meetings.");
      assertThat(entry.why()).isEqualTo("Given by " + mother.name() + " on 23 November 2026, by phone.");
    });
  }

  @Test
  void withConsentForCopiesTheyGetOneOfTheirOwnAndNeverTheLetterItself() {
    consent(mother.id(), TUESDAY, Set.of(Purpose.TOLD, Purpose.COPIES), null);
    Family family = people.familyOf(ref);
    assertThat(family.copies()).extracting(Household::names).containsExactly("Grace Obi");
    assertThat(family.to()).extracting(Household::names).containsExactly(mother.name());
    assertThat(family.deciders()).extracting(CasePerson::name).containsExactly(mother.name());
    assertThat(people.familyOf(ref, TUESDAY.minusDays(1)).copies()).isEmpty();
  }

  @Test
  void aFriendAtTheParentsAddressHasACopyOfTheirOwn() {
    UUID friend = addCasePerson.add(new AddCasePerson.Command(ref, details(Kind.ADVOCATE, "Rose Lodger",
        Support.FRIEND_OR_FAMILY, true, false), mother.id()));
    recordConsent.record(new RecordConsent.Command(ref, friend, mother.id(), TUESDAY, How.IN_PERSON,
        Set.of(Purpose.COPIES), null));
    assertThat(people.familyOf(ref).to()).extracting(Household::names).containsExactly(mother.name());
    assertThat(people.familyOf(ref).copies()).extracting(Household::names).containsExactly("Rose Lodger");
  }

  @Test
  void whoMustNotBeWrittenToGetsNoCopyWhateverWasAgreed() {
    UUID shut = addCasePerson.add(new AddCasePerson.Command(ref, details(Kind.ADVOCATE, "Carl Shut",
        Support.SOLICITOR, false, false)));
    recordConsent.record(new RecordConsent.Command(ref, shut, mother.id(), TUESDAY, How.EMAIL,
        Set.of(Purpose.COPIES), null));
    assertThat(people.familyOf(ref).copies()).isEmpty();
    assertThat(people.familyOf(ref).notTo()).extracting(CasePerson::name).containsExactly("Carl Shut");
  }

  @Test
  void everythingStopsFromTheDayItIsWithdrawn() {
    consent(mother.id(), TUESDAY.minusDays(8), Set.of(Purpose.TOLD, Purpose.COPIES), null);
    endConsent.end(new EndConsent.Command(ref, advocate, TUESDAY.minusDays(1), "She rang and withdrew it"));
    assertThat(people.familyOf(ref).copies()).isEmpty();
    assertThat(people.familyOf(ref, TUESDAY.minusDays(2)).copies()).hasSize(1);
    assertThat(one().told()).isEqualTo("Tell Grace Obi nothing about the case: the consent of " + mother.name()
        + " ended on 23 November 2026. She rang and withdrew it.");
    assertThat(history.latest(ref, 1).get(0).what()).isEqualTo("Consent for Grace Obi ended on 23 November 2026. "
        + "From that day nothing is told or sent to them.");
    assertThatThrownBy(() -> endConsent.end(new EndConsent.Command(ref, advocate, TUESDAY, "Twice")))
        .isInstanceOf(RuleBroken.class).hasMessageStartingWith("No consent for Grace Obi is open");
  }

  @Test
  void itRunsOutAfterItsLastDayAndANewerOneTakesItsPlace() {
    consent(mother.id(), TUESDAY, Set.of(Purpose.TOLD), TUESDAY.plusDays(7));
    assertThat(people.familyOf(ref, TUESDAY.plusDays(7)).advocates().get(0).may(Purpose.TOLD)).isTrue();
    assertThat(people.familyOf(ref, TUESDAY.plusDays(8)).advocates().get(0).standing()).isEqualTo(Standing.RAN_OUT);
    consent(mother.id(), TUESDAY, Set.of(Purpose.COPIES), null);
    assertThat(one().may(Purpose.TOLD)).isFalse();
    assertThat(one().may(Purpose.COPIES)).isTrue();
    assertThat(one().told()).contains("is only to receive copies of letters and plans.");
  }

  @Test
  void aParentsConsentEndsWhenTheRightsPassUnlessTheYoungPersonRenewsIt() {
    consent(mother.id(), TUESDAY, Set.of(Purpose.TOLD, Purpose.COPIES), null);
    today(SAT_26_JUN_2027.minusDays(1));
    assertThat(one().may(Purpose.TOLD)).isTrue();
    today(SAT_26_JUN_2027);
    assertThat(one().standing()).isEqualTo(Standing.GIVER_DOES_NOT_DECIDE);
    assertThat(people.familyOf(ref).copies()).isEmpty();
    assertThatThrownBy(() -> consent(mother.id(), SAT_26_JUN_2027, Set.of(Purpose.TOLD), null))
        .isInstanceOf(RuleBroken.class).hasMessage("Select who gave it: someone who decides in this case");
    consent(people.mayConsent(ref).get(0).id(), SAT_26_JUN_2027, Set.of(Purpose.TOLD), null);
    add(Kind.YOUNG_PERSON, "Ada Helped", null);
    assertThat(one().told()).contains("Grace Obi may be told", "consent of Ada Helped");
  }

  @Test
  void theYoungPersonMayGiveTheirsEarlyAndTheParentsHoldsUntilThen() {
    consent(mother.id(), TUESDAY, Set.of(Purpose.TOLD, Purpose.COPIES), null);
    assertThat(people.mayConsent(ref)).extracting(CasePerson::name).containsExactly(mother.name());
    LocalDate sat1May = LocalDate.of(2027, 5, 1);   // eight weeks before Saturday 26 June
    today(sat1May);
    CasePerson ada = people.mayConsent(ref).get(1);
    consent(ada.id(), sat1May, Set.of(Purpose.TOLD), null);
    assertThat(one().consent().giver()).isEqualTo(mother.name());
    assertThat(one().may(Purpose.COPIES)).isTrue();
    today(SAT_26_JUN_2027);
    assertThat(one().consent().giver()).isEqualTo("Ada Helped");
    assertThat(one().may(Purpose.COPIES)).isFalse();
  }

  @Test
  void theyCanGiveItAsEarlyAsTheAuthorityAsksWhoWillDecide() {
    today(SAT_26_JUN_2027.minusWeeks(12));
    assertThat(people.mayConsent(ref)).extracting(CasePerson::name).containsExactly(mother.name());
    fixtures.as("t-admin");
    setRightsLead.set(new SetRightsLead.Command(12));
    fixtures.as("t-priya");
    assertThat(people.rightsPassSoon(ref)).isTrue();
    assertThat(people.mayConsent(ref)).extracting(CasePerson::name).containsExactly(mother.name(), "Ada Helped");
  }

  @Test
  void onceTheyAreFoundToDecideAParentsConsentDoesNotComeBack() {
    consent(mother.id(), TUESDAY, Set.of(Purpose.TOLD), null);
    decides(true);
    assertThat(one().may(Purpose.TOLD)).isTrue();
    assertThat(one().consent().endedOn()).isEqualTo(SAT_26_JUN_2027);
    assertThat(history.all(ref)).anySatisfy(entry -> assertThat(entry.what())
        .isEqualTo("Consent of " + mother.name() + " for Grace Obi ends on 26 June 2027."));
    today(SAT_26_JUN_2027);
    decides(false);
    assertThat(people.familyOf(ref).deciders()).extracting(CasePerson::name).containsExactly(mother.name());
    assertThat(one().standing()).isEqualTo(Standing.ENDED);
  }

  @Test
  void aConsentThatEndsWhenTheRightsPassCanBeWithdrawnOrRenewedBeforeThat() {
    consent(mother.id(), TUESDAY.minusDays(3), Set.of(Purpose.TOLD, Purpose.COPIES), null);
    decides(true);
    consent(mother.id(), TUESDAY, Set.of(Purpose.TOLD), null);
    assertThat(one().may(Purpose.COPIES)).as("the newer one takes its place").isFalse();
    endConsent.end(new EndConsent.Command(ref, advocate, TUESDAY, "She rang and withdrew it"));
    assertThat(one().standing()).isEqualTo(Standing.ENDED);
    consent(mother.id(), TUESDAY, Set.of(Purpose.TOLD), null);
    decides(true);
    assertThat(one().may(Purpose.TOLD)).isTrue();
    endConsent.end(new EndConsent.Command(ref, advocate, TUESDAY, "She withdrew it again"));
    assertThat(one().may(Purpose.TOLD)).isFalse();
    assertThat(one().told()).startsWith("Tell Grace Obi nothing about the case:").contains("ended on 24 November");
  }

  @Test
  void whatWasAgreedInAnEarlierCaseEndsTooOnceTheyAreFoundToDecide() {
    consent(mother.id(), TUESDAY, Set.of(Purpose.TOLD), null);
    stages.move(ref, CaseStage.NOT_ASSESSED);
    String newer = fixtures.aCase().known(files.get(ref).child().id()).open();
    recordWhoDecides.record(new RecordWhoDecides.Command(newer, true, TUESDAY, "Dr Lee, psychologist", "Asked."));
    assertThat(one().consent().endedOn()).isEqualTo(SAT_26_JUN_2027);
    assertThat(history.latest(ref, 1).get(0).what())
        .isEqualTo("Consent of " + mother.name() + " for Grace Obi ends on 26 June 2027.");
  }

  @Test
  void whereTheYoungPersonCannotDecideTheParentsConsentGoesOnAndTheAdvocateDoesNotDecide() {
    consent(mother.id(), TUESDAY, Set.of(Purpose.TOLD, Purpose.SPEAKS), null);
    decides(false);
    today(SAT_26_JUN_2027);
    assertThat(people.familyOf(ref).rights().holder()).isEqualTo(Rights.Holder.ACTING_FOR_YOUNG_PERSON);
    assertThat(people.family(ref)).extracting(CasePerson::name).containsExactly(mother.name());
    assertThat(one().told()).endsWith("They may speak for the family.");
    add(Kind.REPRESENTATIVE, "Ruth Deputy", null);
    assertThat(people.family(ref)).extracting(CasePerson::name).containsExactly("Ruth Deputy");
    assertThat(one().standing()).isEqualTo(Standing.GIVER_DOES_NOT_DECIDE);
  }

  @Test
  void saysWhatIsMissingOrCannotBe() {
    refused("Enter the day it was given, today or earlier", mother.id(), TUESDAY.plusDays(1), Set.of(Purpose.TOLD),
        null);
    refused("Select what they may do", mother.id(), TUESDAY, Set.of(), null);
    refused("Last day must be today or later. Leave it empty if no day was named", mother.id(), TUESDAY,
        Set.of(Purpose.TOLD), TUESDAY.minusDays(1));
    refused("Select who gave it: someone who decides in this case", advocate, TUESDAY, Set.of(Purpose.TOLD), null);
    consent(mother.id(), TUESDAY, Set.of(Purpose.TOLD), null);
    refused("A consent given on 24 November 2026 is on record. Enter that day or a later one, or end that consent "
        + "first", mother.id(), TUESDAY.minusDays(2), Set.of(Purpose.TOLD), null);
    assertThatThrownBy(() -> recordConsent.record(new RecordConsent.Command(ref, mother.id(), mother.id(), TUESDAY,
        How.PHONE, Set.of(Purpose.TOLD), null))).isInstanceOf(RuleBroken.class).hasMessageContaining("not an advocate");
    assertThatThrownBy(() -> endConsent.end(new EndConsent.Command(ref, advocate, TUESDAY.minusDays(1), "Why")))
        .isInstanceOf(RuleBroken.class).hasMessageStartingWith("Day must be on or after 24 November 2026");
    assertThatThrownBy(() -> addCasePerson.add(new AddCasePerson.Command(ref, details(Kind.ADVOCATE, "No Sort", null,
        true, false)))).isInstanceOf(RuleBroken.class).hasMessageStartingWith("Select what sort");
    assertThatThrownBy(() -> addCasePerson.add(new AddCasePerson.Command(ref, details(Kind.ADVOCATE, "By Tick",
        Support.OTHER, true, true)))).isInstanceOf(RuleBroken.class).hasMessageContaining("gets copies by consent");
  }

  @Test
  void readingTheFamilyTakesNoMoreStatementsWithManyAdvocates() throws Exception {
    int one = statements.count(() -> people.familyOf(ref));
    for (int n = 0; n < 12; n++) {
      UUID id = add(Kind.ADVOCATE, "Helper " + n, Support.OTHER);
      recordConsent.record(new RecordConsent.Command(ref, id, mother.id(), TUESDAY, How.PHONE, Set.of(Purpose.TOLD),
          null));
    }
    assertThat(statements.count(() -> people.familyOf(ref))).isEqualTo(one);
  }

  private Advocate one() {
    return people.familyOf(ref).advocates().stream().filter(each -> each.person().id().equals(advocate)).findFirst()
        .orElseThrow();
  }

  private void consent(UUID givenBy, LocalDate on, Set<Purpose> purposes, LocalDate until) {
    recordConsent.record(new RecordConsent.Command(ref, advocate, givenBy, on, How.PHONE, purposes, until));
  }

  private void refused(String message, UUID givenBy, LocalDate on, Set<Purpose> purposes, LocalDate until) {
    assertThatThrownBy(() -> consent(givenBy, on, purposes, until)).isInstanceOf(RuleBroken.class).hasMessage(message);
  }

  private void decides(boolean can) {
    recordWhoDecides.record(new RecordWhoDecides.Command(ref, can, LocalDate.now(clock), "Dr Lee, psychologist",
        "Asked, with time and pictures."));
  }

  private UUID add(Kind kind, String name, Support support) {
    return addCasePerson.add(new AddCasePerson.Command(ref, details(kind, name, support, true, false)));
  }

  private static PersonDetails details(Kind kind, String name, Support support, boolean mayBeWrittenTo,
      boolean copies) {
    return new PersonDetails(kind, name, null, "1 Help Street, Otherby", null, false, mayBeWrittenTo, null, null,
        new PersonTies(null, null, copies, false, null, support), PersonNeeds.NONE,
        mayBeWrittenTo ? null : "Court order", null);
  }

  private void today(LocalDate day) {
    clock.stopAt(day.atTime(LocalTime.of(9, 0)).atZone(clock.getZone()).toInstant());
  }
}
