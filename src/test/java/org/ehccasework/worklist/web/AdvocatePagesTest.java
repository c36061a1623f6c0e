package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.AskWhoDecidesInCase;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Consent;
import org.ehccasework.casefile.Consent.Purpose;
import org.ehccasework.casefile.PersonNeeds;
import org.ehccasework.casefile.PersonTies;
import org.ehccasework.casefile.RecordConsent;
import org.ehccasework.casefile.Support;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.people.SystemActor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Advocates and supporters on the pages: added, given and denied consent, and what the person on the phone hears. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AdvocatePagesTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate BORN_2011 = LocalDate.of(2011, 3, 1);

  @Autowired MockMvc mvc;
  @Autowired CaseFixtures fixtures;
  @Autowired CasePeople people;
  @Autowired RecordConsent recordConsent;
  @Autowired AskWhoDecidesInCase askWhoDecides;
  @Autowired CaseTasks tasks;
  @Autowired MovableClock clock;

  private String ref;
  private CasePerson mother;

  @BeforeEach
  void aCaseOnTuesday() {
    today(TUESDAY);
    fixtures.as("t-priya");
    ref = fixtures.aCase().born(BORN_2011).named("Ada", "Helped").open();
    mother = people.family(ref).get(0);
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void anAdvocateIsAddedThenTheirConsentRecordedThenEnded() throws Exception {
    var added = send(post(path("/new")).param("kind", "ADVOCATE").param("support", "ADVICE_SERVICE")
        .param("name", "Grace Obi").param("organisation", "Otherby SENDIASS").param("mayBeWrittenTo", "true"));
    UUID id = people.of(ref).stream().filter(person -> person.kind() == Kind.ADVOCATE).findFirst().orElseThrow().id();
    String consent = path("/" + id + "/consent");
    assertThat(added.getRedirectedUrl()).isEqualTo(consent + "?done=added");
    Document asked = page(consent + "?done=added");
    assertThat(asked.select("h1").text()).isEqualTo("What Grace Obi may do");
    assertThat(asked.select(".govuk-notification-banner--success").text()).contains("Grace Obi is added to the case.");
    assertThat(asked.select("input[name=givenBy]").eachAttr("value")).containsExactly(mother.id().toString());
    assertThat(page(path("")).select("main").text()).contains("Advocates and supporters",
        "Nothing: no consent is recorded.", "Gets no letters and no copies.");
    assertThat(page("/cases/" + ref).select("main").text()).contains("Grace Obi", "may not be told");

    var saved = send(consent(id).param("purposes", "TOLD", "COPIES").param("givenBy", mother.id().toString()));
    assertThat(saved.getRedirectedUrl()).isEqualTo(path("?done=consent"));
    Document list = page(path("?done=consent"));
    assertThat(list.select(".govuk-notification-banner--success").text()).contains("The consent is recorded.");
    assertThat(list.select("main").text()).contains("Be told about the case, receive copies of letters and plans.",
        "Given by " + mother.name() + " on 23 November 2026, by phone.", "Copies go to Grace Obi",
        "Gets a copy, marked as one.");
    assertThat(page("/cases/" + ref).select("main").text()).contains("may be told");
    assertThat(page(consent).select("input[name=purposes][checked]").eachAttr("value"))
        .containsExactly("TOLD", "COPIES");

    assertThat(list.select("a[href=" + consent + "/end]").text()).isEqualTo("End the consent: Grace Obi");
    var ended = send(post(consent + "/end").param("endedOn-day", "24").param("endedOn-month", "11")
        .param("endedOn-year", "2026").param("why", "Withdrawn by phone"));
    assertThat(ended.getRedirectedUrl()).isEqualTo(path("?done=consent-ended"));
    assertThat(page(path("")).select("main").text()).contains("Nothing: the consent of " + mother.name()
        + " ended on 24 November 2026. Withdrawn by phone.").doesNotContain("Copies go to");
  }

  @Test
  void aFormWithAMistakeKeepsWhatWasTyped() throws Exception {
    UUID id = advocate("Grace Obi");
    var answer = send(post(path("/" + id + "/consent")).param("purposes", "SPEAKS").param("givenOn-day", "30")
        .param("givenOn-month", "2").param("givenOn-year", "2026"));
    Document again = Jsoup.parse(answer.getContentAsString());
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(again.select(".govuk-error-summary a").text()).contains("Day it was given must be a real date",
        "Select who gave the consent", "Select how it was given");
    assertThat(again.select("input[name=purposes][checked]").eachAttr("value")).containsExactly("SPEAKS");
    assertThat(again.select("#givenOn-day").val()).isEqualTo("30");
    Document end = Jsoup.parse(send(post(path("/" + id + "/consent/end")).param("why", "She moved")
        .param("endedOn-day", "24").param("endedOn-month", "11").param("endedOn-year", "2026")).getContentAsString());
    assertThat(end.select(".govuk-error-summary").text()).contains("No consent for Grace Obi is open");
    assertThat(end.select("textarea[name=why]").text()).isEqualTo("She moved");
  }

  @Test
  void whoeverHasThemOnThePhoneReadsWhetherTheyMayBeTold() throws Exception {
    UUID id = advocate("Grace Obi");
    assertThat(where()).contains("Who may be told " + mother.name() + ", parent, may be told: they decide in this "
        + "case.", "Tell Grace Obi nothing about the case: no consent is recorded.", "Anyone else: ask the family first.");
    recordConsent.record(new RecordConsent.Command(ref, id, mother.id(), TUESDAY, Consent.How.PHONE,
        Set.of(Purpose.TOLD), null));
    assertThat(where()).contains("Grace Obi may be told about the case: consent of " + mother.name()
        + " since 24 November 2026.");
    today(LocalDate.of(2027, 6, 26));   // a Saturday, the day after the rights passed
    assertThat(where()).contains("Ada Helped, young person, may be told: they decide",
        "Tell " + mother.name() + ", parent, nothing unless Ada wants it: Ada decides now.",
        "Tell Grace Obi nothing about the case: the consent is of " + mother.name());
  }

  @Test
  void beforeTheRightsPassThePagesSayWhichConsentsEnd() throws Exception {
    UUID id = advocate("Grace Obi");
    recordConsent.record(new RecordConsent.Command(ref, id, mother.id(), TUESDAY, Consent.How.PHONE,
        Set.of(Purpose.TOLD), null));
    assertThat(page(path("")).select(".govuk-inset-text")).isEmpty();
    today(LocalDate.of(2027, 5, 3));   // a Monday within eight weeks of Saturday 26 June
    assertThat(page(path("")).select(".govuk-inset-text").text()).isEqualTo("The consent of " + mother.name()
        + " for Grace Obi ends on Saturday 26 June 2027, when Ada begins to decide. Ask Ada what Grace Obi may do, and "
        + "record the consent.");
    SystemActor.run(SystemActor.TIMER, () -> askWhoDecides.ask(new AskWhoDecidesInCase.Command(ref)));
    String task = tasks.open(ref).stream().filter(open -> open.key().equals("ask-who-decides")).findFirst()
        .orElseThrow().href();
    fixtures.as("t-priya");
    assertThat(page(task).select("main").text()).contains("The parents' consent ends for: Grace Obi. Ask Ada what "
        + "they may do from then on");
    today(LocalDate.of(2027, 6, 28));
    assertThat(page(path("")).select(".govuk-inset-text").text()).contains("ended on Saturday 26 June 2027, when Ada "
        + "began to decide.");
  }

  @Test
  void savingSaysSoAndOnlyPeopleAtHomeAreOfferedToLiveWith() throws Exception {
    for (Kind kind : List.of(Kind.SETTING, Kind.HEALTH, Kind.SOCIAL_WORKER, Kind.VIRTUAL_SCHOOL, Kind.SOCIAL_CARE)) {
      people.add(person(kind, "Works as " + kind, null, null));
    }
    people.add(person(Kind.ADVOCATE, "At A Desk", "Otherby SENDIASS", Support.ADVICE_SERVICE));
    people.add(person(Kind.OTHER, "Nana Mensah", null, null));
    assertThat(page(path("/new")).select("select[name=livesWith] option").eachText())
        .containsExactlyInAnyOrder("Choose", mother.name() + ", parent", "Nana Mensah, other");
    assertThat(send(post(path("/new")).param("kind", "PARENT").param("name", "Kwame Mensah")
        .param("mayBeWrittenTo", "true")).getRedirectedUrl()).isEqualTo(path("?done=added"));
    assertThat(page(path("?done=added")).select(".govuk-notification-banner--success").text())
        .contains("The person is added to the case.");
    assertThat(page(path("?done=nonsense")).select(".govuk-notification-banner")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/end"})
  void consentIsOnlyForAdvocatesOfThisCaseAndForThoseWhoWorkOnIt(String more) throws Exception {
    assertThat(status(path("/" + mother.id() + "/consent" + more), "t-priya")).isEqualTo(404);
    UUID id = advocate("Grace Obi");
    assertThat(status(path("/" + id + "/consent" + more), "t-priya")).isEqualTo(200);
    assertThat(status(path("/" + id + "/consent" + more), "t-inspector")).isEqualTo(403);
    assertThat(status(path("/" + id + "/consent" + more), "t-olga")).isIn(403, 404);
    String other = fixtures.openCase();
    assertThat(status("/cases/" + other + "/people/" + id + "/consent" + more, "t-priya")).isEqualTo(404);
  }

  private UUID advocate(String name) {
    CasePerson person = person(Kind.ADVOCATE, name, null, Support.INDEPENDENT_ADVOCATE);
    people.add(person);
    return person.id();
  }

  private CasePerson person(Kind kind, String name, String organisation, Support support) {
    return new CasePerson(UUID.randomUUID(), ref, kind, name, organisation, "1 Quiet Close", null, null, false, true)
        .with(new PersonTies(null, null, false, false, null, support), PersonNeeds.NONE);
  }

  private MockHttpServletRequestBuilder consent(UUID id) {
    return post(path("/" + id + "/consent")).param("givenOn-day", "23").param("givenOn-month", "11")
        .param("givenOn-year", "2026").param("how", "PHONE");
  }

  private String where() throws Exception {
    return page("/cases/" + ref + "/where").select("main").text();
  }

  private String path(String more) {
    return "/cases/" + ref + "/people" + more;
  }

  private int status(String address, String who) throws Exception {
    int status = mvc.perform(get(address).with(fixtures.signedIn(who))).andReturn().getResponse().getStatus();
    fixtures.as("t-priya");
    return status;
  }

  private Document page(String address) throws Exception {
    var answer = mvc.perform(get(address).with(fixtures.signedIn("t-priya"))).andReturn().getResponse();
    fixtures.as("t-priya");
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    var answer = mvc.perform(request.with(csrf()).with(fixtures.signedIn("t-priya"))).andReturn().getResponse();
    fixtures.as("t-priya");
    return answer;
  }

  private void today(LocalDate day) {
    clock.stopAt(day.atTime(LocalTime.of(9, 0)).atZone(clock.getZone()).toInstant());
  }
}
