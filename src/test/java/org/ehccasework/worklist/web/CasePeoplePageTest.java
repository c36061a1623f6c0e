package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.ehccasework.StatementCounter;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.NoLetters;
import org.ehccasework.casefile.PersonNeeds;
import org.ehccasework.casefile.PersonTies;
import org.ehccasework.engine.MovableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CasePeoplePageTest {

  @Autowired MockMvc mvc;
  @Autowired CaseFixtures fixtures;
  @Autowired CasePeople people;
  @Autowired StatementCounter statements;
  @Autowired MovableClock clock;

  private String ref;

  @BeforeEach
  void aCaseOnTuesday() {
    today(LocalDate.of(2026, 11, 24));
    fixtures.as("t-priya");
    ref = fixtures.openCase();
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void saysFirstWhoMustNotBeWrittenToAndWhoseAddressNobodyMayLearn() throws Exception {
    father();
    people.add(person(Kind.PARENT, "Ama Hidden").with(new PersonTies("aunt", null, false, true, "Yaw Mensah"),
        PersonNeeds.NONE));
    Document page = page("");
    assertThat(page.select(".govuk-warning-text").text()).contains("Take care with letters",
        "Do not write to Yaw Mensah, father: Court order. Since 3 May 2026, recorded by Priya Testing.",
        "Keep the address of Ama Hidden confidential. It must not be given to Yaw Mensah.");
    assertThat(page.select("main section").text()).contains("Letters do not go to Yaw Mensah");
  }

  @Test
  void saysWhoDecidesAndFromWhenItIsTheYoungPerson() throws Exception {
    assertThat(page("").select("main section").first().text()).contains("Who decides The parents. From Saturday 30 "
        + "June 2035 it is Kofi", "Letters go to Abena Mensah");
  }

  @Test
  void saysHowManyCopiesGoAndAsksWhereOnePostcodeHasTwoAddresses() throws Exception {
    people.add(lives("Kwame Mensah", "9 Far Lane, Otherby, OT1 2AB", PersonNeeds.NONE));
    people.add(lives("Efua Mensah", "9 far ln otherby OT12AB", PersonNeeds.NONE));
    people.add(lives("Esi Mensah", "11 Far Lane, Otherby, OT1 2AB",
        new PersonNeeds(null, false, PersonNeeds.Format.LARGE_PRINT, null)));
    String words = page("").select("main section").first().text();
    assertThat(words).contains("3 copies, each sent in its own way", "Abena Mensah",
        "Efua Mensah and Kwame Mensah, in one letter: by post or by hand",
        "Esi Mensah: by post or by hand, in large print",
        "One household? Same postcode, but the addresses differ: ", "choose who they live with");
    assertThat(page("").select("main").text()).contains("Lives with Kwame Mensah");
  }

  @Test
  void theHeadOfEveryPageHasTheTwoAlertsThatMatterMost() throws Exception {
    people.add(person(Kind.PARENT, "Ola Mensah").with(PersonTies.NONE, new PersonNeeds("Polish", true, null, null)));
    assertThat(page("").select(".app-case__alert").eachText()).containsExactly("Polish interpreter needed");
    father();
    people.add(person(Kind.OTHER, "Ama Hidden").with(new PersonTies("Aunt", null, false, true, null),
        PersonNeeds.NONE));
    assertThat(page("").select(".app-case__alert").eachText()).containsExactly("Do not write to Yaw Mensah",
        "Keep the address of Ama Hidden confidential");
    String young = fixtures.aCase().born(LocalDate.of(2010, 3, 1)).open();
    today(LocalDate.of(2026, 6, 1));
    assertThat(pageOf(young, "").select(".app-case__alert").eachText())
        .containsExactly("The rights pass to the young person on 27 June 2026");
    today(LocalDate.of(2026, 6, 27));
    assertThat(pageOf(young, "").select(".app-case__facts").text()).contains("Young person: the rights are theirs");
  }

  @Test
  void whetherTheChildIsLookedAfterIsRecordedAndShown() throws Exception {
    assertThat(page("").select("main").text()).contains("The child is not recorded as looked after.");
    assertThat(page("/looked-after").select("h1").text()).isEqualTo("Looked after by an authority");
    Document again = send("/looked-after", post(path("/looked-after")).param("since-day", "30")
        .param("since-month", "2").param("since-year", "2026").param("basis", "CARE_ORDER")
        .param("authority", "Otherby Council"), 422);
    assertThat(again.select(".govuk-error-summary a").text()).contains("Looked after since must be a real date");
    assertThat(again.select("input[name=authority]").val()).isEqualTo("Otherby Council");
    send("/looked-after", post(path("/looked-after")).param("since-day", "4").param("since-month", "5")
        .param("since-year", "2026").param("basis", "CARE_ORDER").param("authority", "Otherby Council"), 302);
    Document page = page("");
    assertThat(page.select("main").text()).contains("Responsible authority Otherby Council", "Since 4 May 2026",
        "Not recorded yet. Add the social worker.");
    assertThat(page.select(".app-case__facts").text()).contains("Looked after since 4 May 2026");
    assertThat(page("/looked-after").select("input[name=authority]").val()).isEqualTo("Otherby Council");
  }

  @Test
  void whetherTheYoungPersonDecidesIsRecordedAndShown() throws Exception {
    send("/who-decides", post(path("/who-decides")).param("canDecide", "no"), 422);
    send("/who-decides", post(path("/who-decides")).param("canDecide", "no").param("decidedOn-day", "9")
        .param("decidedOn-month", "11").param("decidedOn-year", "2026").param("decidedBy", "Dr Lee, psychologist")
        .param("basis", "Assessed for this decision."), 302);
    assertThat(page("").select("main").text()).contains("Capacity Kofi cannot make these decisions. Found by Dr Lee, "
        + "psychologist on 9 November 2026: Assessed for this decision.");
  }

  @Test
  void onlyPeopleAtHomeLiveTogetherNotThoseWhoWorkAtOneAddress() throws Exception {
    people.add(person(Kind.HEALTH, "Dr Farah Aziz"));
    people.add(person(Kind.SOCIAL_CARE, "Gwen Ellis"));
    assertThat(page("").select("main").text()).contains("Dr Farah Aziz").doesNotContain("Lives with");
    people.add(person(Kind.PARENT, "Ama Mensah"));
    people.add(person(Kind.PARENT, "Yaw Mensah"));
    assertThat(page("").select("main").text()).contains("Lives with Yaw Mensah", "Lives with Ama Mensah");
  }

  @Test
  void takesTheSameNumberOfStatementsHoweverManyPeopleThereAre() throws Exception {
    page("");
    int few = statements.count(() -> page(""));
    for (int n = 0; n < 30; n++) {
      people.add(person(Kind.PARENT, "Parent " + n));
    }
    assertThat(statements.count(() -> page(""))).isEqualTo(few);
  }

  private void father() {
    people.add(new CasePerson(UUID.randomUUID(), ref, Kind.PARENT, "Yaw Mensah", null, null, null, null, false, false,
        null, new PersonTies("Father", false, false, false, null), PersonNeeds.NONE,
        new NoLetters("Court order", "t-priya", LocalDate.of(2026, 5, 3))));
  }

  private CasePerson person(Kind kind, String name) {
    return new CasePerson(UUID.randomUUID(), ref, kind, name, null, "1 Quiet Close", null, null, false, true);
  }

  private CasePerson lives(String name, String address, PersonNeeds needs) {
    return new CasePerson(UUID.randomUUID(), ref, Kind.PARENT, name, null, address, null, null, false, true)
        .with(PersonTies.NONE, needs);
  }

  private String path(String more) {
    return "/cases/" + ref + "/people" + more;
  }

  private Document page(String more) throws Exception {
    return pageOf(ref, more);
  }

  private Document pageOf(String caseRef, String more) throws Exception {
    var answer = mvc.perform(get("/cases/" + caseRef + "/people" + more).with(fixtures.signedIn("t-priya"))).andReturn()
        .getResponse();
    fixtures.as("t-priya");
    assertThat(answer.getStatus()).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private Document send(String more, MockHttpServletRequestBuilder request, int status) throws Exception {
    var answer = mvc.perform(request.with(csrf()).with(fixtures.signedIn("t-priya"))).andReturn().getResponse();
    fixtures.as("t-priya");
    assertThat(answer.getStatus()).isEqualTo(status);
    if (status == 302) {
      assertThat(answer.getRedirectedUrl()).isEqualTo(path("?done=" + more.substring(1)));
    }
    return Jsoup.parse(answer.getContentAsString());
  }

  private void today(LocalDate day) {
    clock.stopAt(day.atTime(LocalTime.of(9, 0)).atZone(clock.getZone()).toInstant());
  }
}
