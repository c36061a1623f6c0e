package org.ehccasework.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.letters.NoticeType.N1;
import static org.ehccasework.letters.NoticeType.N10;
import static org.ehccasework.letters.NoticeType.N2;
import static org.ehccasework.letters.NoticeType.N4;
import static org.ehccasework.letters.NoticeType.N5;
import static org.ehccasework.letters.NoticeType.N6;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.PrepareNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class LettersOfCasesTest {

  private static final UUID PLAN = UUID.randomUUID();
  private static final NoticeDetails DECISION = NoticeDetails.decision("Decided", "The reasons are these.",
      "Daniel Testing", LocalDate.of(2026, 10, 12));

  @Autowired CaseFixtures fixtures;
  @Autowired CasePeople people;
  @Autowired CaseHistory history;
  @Autowired PrepareNotice prepare;
  @Autowired Sheets sheets;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private String ref;

  @BeforeEach
  void open() {
    clock.stopAt(LocalDate.of(2026, 10, 13).atTime(9, 0).atZone(clock.getZone()).toInstant());   // a Tuesday
    fixtures.as("t-priya");
    ref = fixtures.openCase();
    add(Kind.HEALTH, "Testshire ICB", null, true);
    add(Kind.SOCIAL_CARE, "Children's services", null, true);
  }

  @AfterEach
  void reset() {
    clock.reset();
    fixtures.signOut();
  }

  @ParameterizedTest
  @EnumSource(NoticeType.class)
  void everyLetterOfARealCaseHoldsWhatTheLawWants(NoticeType type) {
    var sheet = sheets.of(prepare.about(type, ref, details(type)));
    assertThat(sheet.toMend()).isEmpty();
    assertThat(sheet.letter().elements()).containsAll(RequiredElements.of(type, details(type).facts()));
    assertThat(sheet.letter().text()).contains(ref, "13 October 2026", "Priya Testing", "01234 555010")
        .doesNotContain("{", "null");
  }

  @Test
  void goesToTheFamilyTheBodiesOfTheLawAndWhoeverElseTheDecisionConcerns() {
    add(Kind.REQUESTER, "Grace Obi", null, true);
    assertThat(recipientsOf(N1)).hasSize(1).first().asString().startsWith("Abena Mensah");
    assertThat(recipientsOf(N2)).containsExactly("Head teacher", "Testshire ICB", "Children's services");
    assertThat(recipientsOf(N4)).hasSize(5)
        .endsWith("Head teacher", "Testshire ICB", "Children's services", "Grace Obi");
    assertThat(recipientsOf(N5)).containsExactly("Dr Lee");
    assertThat(recipientsOf(N6)).hasSize(3).endsWith("Testshire ICB", "Head teacher");
    assertThat(recipientsOf(N10)).hasSize(3).endsWith("Testshire ICB", "Hill Academy").doesNotContain("Head teacher");
  }

  @Test
  void goesOnceToAParentWhoMadeTheRequest() {
    var parent = people.family(ref).get(0).name();
    add(Kind.REQUESTER, parent, null, true);
    assertThat(recipientsOf(N4)).filteredOn(parent::equals).hasSize(1);
  }

  @Test
  void leavesOutWhoMustNotBeWrittenToAlsoAsTheOneWhoAskedAndSaysSo() {
    add(Kind.PARENT, "Yaw Mensah", null, false);
    add(Kind.REQUESTER, "Yaw Mensah", null, true);
    assertThat(recipientsOf(N4)).doesNotContain("Yaw Mensah");
    assertThat(history.latest(ref, 1).get(0).why()).isEqualTo("Letters must not go to Yaw Mensah.");
  }

  @Test
  void goesToTheYoungPersonOnceTheRightsAreTheirs() {
    var sixteen = fixtures.aCase().born(LocalDate.of(2010, 3, 14)).named("Ada", "Obi").open();
    var sheet = sheets.of(prepare.about(N1, sixteen, NoticeDetails.none()));
    assertThat(sheet.to()).extracting(Recipient::name).containsExactly("Ada Obi");
    assertThat(sheet.letter().text()).contains("Dear Ada Obi", "an EHC needs assessment for you.");
  }

  @Test
  void speaksToTheYoungPersonWhoIsAskedForTheirViews() {
    var sixteen = fixtures.aCase().born(LocalDate.of(2010, 3, 14)).named("Ada", "Obi").open();
    var id = prepare.about(N5, sixteen, NoticeDetails.about(UUID.randomUUID(), Map.of(NoticeFacts.ADVICE, "your views",
        NoticeFacts.FAMILY_VIEWS, "yes", NoticeFacts.YEAR_NINE_OR_LATER, "yes")));
    assertThat(sheets.of(id).letter().text()).contains("Dear Ada Obi", "an EHC needs assessment for you.",
        "Use your own words. Tell us about you:", "what would help you to prepare for adulthood");
  }

  @Test
  void saysOfTheSchoolThatThePlanNamesItThere() {
    var id = prepare.about(N10, ref, NoticeDetails.none().to("Oak School", null));
    assertThat(sheets.of(id).to()).extracting(Recipient::words).contains("Oak School, named in the plan");
  }

  @Test
  void goesToTheAddressTheCaseKnowsOfTheSchoolThatThePlanNames() {
    people.add(new CasePerson(UUID.randomUUID(), ref, Kind.SETTING, "Ms Elm", "Elm School", "1 Elm Road", null, null,
        false, true));
    var sheet = sheets.of(prepare.about(N10, ref, NoticeDetails.none().to("Elm School", null)));
    assertThat(sheet.to()).filteredOn(to -> to.words().contains("Elm School")).singleElement()
        .satisfies(school -> assertThat(school.where()).isEqualTo("1 Elm Road"));
  }

  @Test
  void followsTheCaseUntilItIsApproved() {
    var id = prepare.about(N1, ref, NoticeDetails.none());
    add(Kind.PARENT, "Kwame Mensah", null, true);
    var sheet = sheets.of(id);
    assertThat(sheet.to()).extracting(Recipient::name).contains("Kwame Mensah");
    assertThat(sheet.letter().text()).contains("Kwame Mensah");
  }

  @Test
  void countsFromTheDayTheAuthorityBecameResponsibleWhereThatCameFirst() {
    var earlier = fixtures.aCase().becameResponsibleOn(LocalDate.of(2026, 9, 1)).open();   // a Tuesday
    assertThat(sheets.of(prepare.about(N1, earlier, NoticeDetails.none())).letter().text())
        .contains("came to us on 7 September 2026", "by Tuesday 13 October 2026");
  }

  @Test
  void givesTheCouncilsContactForACoordinatorWhoHasNone() {
    var theirs = fixtures.aCase().coordinator("t-sam").open();
    jdbc.sql("update staff_member set phone = null, email = null where username = 't-sam'").update();
    try {
      var sheet = sheets.of(prepare.about(N1, theirs, NoticeDetails.none()));
      assertThat(sheet.lacks()).isEmpty();
      assertThat(sheet.toMend()).isEmpty();
      assertThat(sheet.letter().text()).contains("Sam Testing", "01234 555000", "send@council.test")
          .doesNotContain("t-sam@council.test");
    } finally {
      jdbc.sql("update staff_member set phone = '01234 555010', email = 't-sam@council.test' where username = 't-sam'").update();
    }
  }

  @Test
  void saysWhatALetterLacksAndHowToMendIt() {
    var nobodys = fixtures.aCase().coordinator(null).open();
    var sheet = sheets.of(prepare.about(N4, nobodys, NoticeDetails.none()));
    assertThat(sheet.toMend()).singleElement().asString()
        .startsWith("The letter does not say the reasons for the decision.");
    // the Code wants these, and a notice that is owed does not wait for them
    assertThat(sheet.lacks()).hasSize(2)
        .anySatisfy(words -> assertThat(words).contains("who made the decision"))
        .anySatisfy(words -> assertThat(words).contains("Give the case a coordinator"));
  }

  private List<String> recipientsOf(NoticeType type) {
    return sheets.of(prepare.about(type, ref, details(type))).to().stream().map(Recipient::name).toList();
  }

  static NoticeDetails details(NoticeType type) {
    return switch (type) {
      case N3, N4, N6, N7 -> DECISION;
      case N5 -> NoticeDetails.about(UUID.randomUUID(), Map.of(NoticeFacts.ADVICE, "medical advice",
          NoticeFacts.YEAR_NINE_OR_LATER, "yes")).to("Dr Lee", "1 High Street");
      case N8 -> NoticeDetails.about(PLAN, Map.of(NoticeFacts.PLAN_VERSION, "1"));
      case N9 -> NoticeDetails.about(UUID.randomUUID(), Map.of(NoticeFacts.SETTING, "Hill Academy"))
          .to("Hill Academy", "Hill Road");
      case N10 -> NoticeDetails.about(PLAN, Map.of(NoticeFacts.PLAN_VERSION, "2")).to("Hill Academy", "Hill Road");
      case N22, LATE -> NoticeDetails.about(null, Map.of(NoticeFacts.LIMIT, "decide whether to assess",
          NoticeFacts.DUE, "2026-10-19", NoticeFacts.GROUND, "The family was away for 4 weeks or more.",
          NoticeFacts.EVIDENCE, "Your email of 1 September."));
      case REPLY -> NoticeDetails.about(UUID.randomUUID(), Map.of(NoticeFacts.WRONG_LETTERS,
          "our letter of 13 October 2026", NoticeFacts.RIGHT_DATES, "To send us your advice: by 27 November 2026"))
          .to("Dr Lee", "1 High Street");
      case CORRECTION -> NoticeDetails.about(null, Map.of(NoticeFacts.WRONG_LETTERS, "our letter of 13 October 2026",
          NoticeFacts.RIGHT_DATES, "To decide whether to assess, and to tell you: by Friday 16 October 2026"));
      default -> NoticeDetails.none();
    };
  }

  private void add(Kind kind, String name, String email, boolean mayBeWrittenTo) {
    people.add(new CasePerson(UUID.randomUUID(), ref, kind, name, null, "An address", email, null, false,
        mayBeWrittenTo));
  }
}
