package org.ehccasework.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.UUID;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.engine.MovableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CasePagesTest {

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired CaseFiles files;
  @Autowired CasePeople people;
  @Autowired CaseContacts contacts;
  @Autowired CaseHistory history;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private String ref;

  @BeforeEach
  void aCaseOnTuesday() {
    clock.stopAt(Instant.parse("2026-11-24T10:00:00Z"));
    ref = fixtures.openCase();
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
  }

  @ParameterizedTest
  @CsvSource({
      "t-priya, /contacts/new, Record a contact",
      "t-priya, /people/new, Add someone to the case",
      "t-maya, /reassign, Reassign the case",
      "t-maya, /restrict, Restrict who can see the case"})
  void haveATitleOneHeadingAndALabelAtEachField(String who, String path, String heading) throws Exception {
    Document page = page(get("/cases/" + ref + path), who, 200);
    assertThat(page.title()).isEqualTo(heading + ", " + ref + " - EHC casework");
    assertThat(page.select("h1").eachText()).containsExactly(heading);
    assertThat(page.select(".app-case__reference").text()).contains("Kofi Mensah").contains(ref);
    assertThat(page.select("a.govuk-back-link").attr("href")).isEqualTo("/cases/" + ref);
    assertThat(page.select("main input:not([type=hidden]), main select, main textarea")).isNotEmpty()
        .allSatisfy(control -> assertThat(page.select("label[for=" + control.id() + "]")).hasSize(1));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(looksBy(who)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
      "t-inspector, /contacts/new", "t-hana, /contacts/new", "t-omar, /contacts/new", "t-doris, /contacts/new",
      "t-inspector, /people/new", "t-amelia, /people/new", "t-admin, /people/new",
      "t-priya, /reassign", "t-doris, /reassign", "t-inspector, /restrict", "t-sam, /restrict"})
  void areShutToThoseWhoMayNotDoIt(String who, String path) throws Exception {
    page(get("/cases/" + ref + path), who, 403);
    page(post("/cases/" + ref + path).with(csrf()).param("why", "Because"), who, 403);
    assertThat(history.all(ref)).isEmpty();
  }

  @Test
  void areNotThereForAnotherAuthority() throws Exception {
    page(get("/cases/" + ref + "/contacts"), "t-olga", 404);
    page(get("/cases/" + ref + "/people/new"), "t-olga", 404);
  }

  @Test
  void recordAContactAndListIt() throws Exception {
    send(post("/cases/" + ref + "/contacts/new").param("kind", "CALL").param("withWhom", "Abena Mensah")
        .param("on-day", "23").param("on-month", "11").param("on-year", "2026").param("note", "Asked about the panel")
        .param("followUp", "Ring back"), "t-priya", "/cases/" + ref + "/contacts");
    assertThat(contacts.last(ref).orElseThrow().title()).isEqualTo("Phone call with Abena Mensah");
    Document list = page(get("/cases/" + ref + "/contacts"), "t-inspector", 200);
    assertThat(list.select("h1")).hasSize(1);
    assertThat(list.select(".app-timeline__item").text()).contains("Phone call with Abena Mensah", "by Priya Testing",
        "23 November 2026", "Asked about the panel", "Promised: Ring back");
    assertThat(list.select("a[href$=/contacts/new]")).isEmpty();
    assertThat(page(get("/cases/" + ref + "/contacts"), "t-sam", 200).select("a[href$=/contacts/new]")).hasSize(1);
  }

  @Test
  void showTodayFirstAndKeepWhatWasTypedWhereSomethingIsToBePutRight() throws Exception {
    Document blank = page(get("/cases/" + ref + "/contacts/new"), "t-priya", 200);
    assertThat(blank.select("#on-day").val()).isEqualTo("24");
    Document again = page(post("/cases/" + ref + "/contacts/new").with(csrf()).param("kind", "MEETING")
        .param("withWhom", "").param("on-day", "30").param("on-month", "2").param("on-year", "2026")
        .param("note", "A long talk"), "t-priya", 422);
    assertThat(again.title()).startsWith("Error: ");
    summaryLinksToItsFields(again, "Enter whom you were in touch with", "Day of the contact must be a real date, like 27 3 2026");
    assertThat(again.select("textarea[name=note]").text()).isEqualTo("A long talk");
    assertThat(again.select("input[name=kind][checked]").val()).isEqualTo("MEETING");
    assertThat(again.select("#on-month").val()).isEqualTo("2");
  }

  @Test
  void showARuleOfTheWorkAtItsField() throws Exception {
    Document again = page(post("/cases/" + ref + "/contacts/new").with(csrf()).param("kind", "CALL")
        .param("withWhom", "Abena").param("on-day", "25").param("on-month", "11").param("on-year", "2026")
        .param("note", "Tomorrow's call"), "t-priya", 422);
    summaryLinksToItsFields(again, "Day of the contact must be today, 24 November 2026, or earlier");
    assertThat(again.select("#on-day").val()).isEqualTo("25");
    assertThat(contacts.of(ref)).isEmpty();
  }

  @Test
  void addSomeoneAndChangeTheirDetails() throws Exception {
    send(post("/cases/" + ref + "/people/new").param("kind", "PARENT").param("name", "Kwame Mensah")
        .param("email", "kwame@family.test").param("notes", "Twi interpreter")
        .param("noLettersReason", "Court order of 3 May 2026"), "t-priya", "/cases/" + ref + "/people?done=added");
    CasePerson added = people.of(ref).stream().filter(person -> person.name().equals("Kwame Mensah"))
        .findFirst().orElseThrow();
    assertThat(added.mayBeWrittenTo()).isFalse();
    String address = "/cases/" + ref + "/people/" + added.id();
    Document page = page(get(address), "t-priya", 200);
    assertThat(page.select("input[name=name]").val()).isEqualTo("Kwame Mensah");
    assertThat(page.select("textarea[name=notes]").text()).isEqualTo("Twi interpreter");
    send(post(address).param("basedOn", page.select("input[name=basedOn]").val()).param("kind", "PARENT")
        .param("name", "Kwame Mensah").param("mayBeWrittenTo", "true"), "t-priya",
        "/cases/" + ref + "/people?done=changed");
    assertThat(people.get(ref, added.id()).mayBeWrittenTo()).isTrue();
    assertThat(history.latest(ref, 1).get(0).why()).contains("Email was kwame@family.test and is now not known.");
  }

  @Test
  void showBothTextsWhereSomeoneElseWasFaster() throws Exception {
    CasePerson parent = people.family(ref).get(0);
    String address = "/cases/" + ref + "/people/" + parent.id();
    String basedOn = page(get(address), "t-priya", 200).select("input[name=basedOn]").val();
    send(post(address).param("basedOn", basedOn).param("kind", "PARENT").param("name", "Theirs")
        .param("mayBeWrittenTo", "true"), "t-sam",
        "/cases/" + ref + "/people?done=changed");
    Document again = page(post(address).with(csrf()).param("basedOn", basedOn).param("kind", "PARENT")
        .param("name", "Mine").param("mayBeWrittenTo", "true"), "t-priya", 422);
    summaryLinksToItsFields(again, "Someone else changed the details of Theirs after you opened this page."
        + " Compare what they saved with what you typed.");
    assertThat(again.select(".govuk-summary-list").text()).contains("Theirs");
    assertThat(again.select("input[name=name]").val()).isEqualTo("Mine");
    send(post(address).param("basedOn", "latest", basedOn).param("kind", "PARENT").param("name", "Mine")
        .param("mayBeWrittenTo", "true"), "t-priya",
        "/cases/" + ref + "/people?done=changed");
    assertThat(people.get(ref, parent.id()).name()).isEqualTo("Mine");
  }

  @Test
  void knowNobodyOfAnotherCase() throws Exception {
    UUID elsewhere = people.family(fixtures.openCase()).get(0).id();
    page(get("/cases/" + ref + "/people/" + elsewhere), "t-priya", 404);
  }

  @Test
  void reassignTheCaseToOneOfTheCoordinatorsHere() throws Exception {
    Document page = page(get("/cases/" + ref + "/reassign"), "t-maya", 200);
    assertThat(page.select("select[name=coordinator] option").eachText())
        .contains("Sam Testing", "Omar Testing").doesNotContain("Olga Testing", "Hana Testing");
    assertThat(page.select("select[name=coordinator] option[selected]").val()).isEqualTo("t-priya");
    Document again = page(post("/cases/" + ref + "/reassign").with(csrf()).param("coordinator", "t-sam")
        .param("deputy", "t-sam").param("why", "Fair shares"), "t-maya", 422);
    summaryLinksToItsFields(again, "Deputy must be someone else than the coordinator");
    assertThat(again.select("textarea[name=why]").text()).isEqualTo("Fair shares");
    send(post("/cases/" + ref + "/reassign").param("coordinator", "t-sam").param("why", "Fair shares"), "t-maya",
        "/cases/" + ref);
    assertThat(files.get(ref).coordinator()).isEqualTo("t-sam");
  }

  @Test
  void leadAwayFromACaseThatAManagerShutToThemselves() throws Exception {
    send(post("/cases/" + ref + "/restrict").param("restricted", "true").param("why", "A colleague's child"),
        "t-maya", "/my-work");
    assertThat(files.get(ref).restricted()).isTrue();
    page(get("/cases/" + ref + "/contacts"), "t-maya", 403);
    send(post("/cases/" + ref + "/restrict").param("restricted", "false").param("why", "They left"), "t-daniel",
        "/cases/" + ref);
  }

  /** Messages in the summary, each leading to a control that is there. */
  static void summaryLinksToItsFields(Document page, String... messages) {
    var links = page.select(".govuk-error-summary a");
    assertThat(links.eachText()).containsExactly(messages);
    assertThat(links).allSatisfy(link -> {
      Element control = page.getElementById(link.attr("href").substring(1));
      assertThat(control).isNotNull();
      assertThat(control.tagName()).isIn("input", "select", "textarea");
    });
  }

  private int looksBy(String who) {
    return jdbc.sql("select count(*) from access_log where case_ref = ? and username = ? and action = 'OPEN_CASE'")
        .params(ref, who).query(Integer.class).single();
  }

  private void send(MockHttpServletRequestBuilder request, String who, String next) throws Exception {
    var response = browser.perform(request.with(csrf()).with(fixtures.signedIn(who))).andReturn().getResponse();
    assertThat(response.getRedirectedUrl()).isEqualTo(next);
  }

  private Document page(MockHttpServletRequestBuilder request, String who, int status) throws Exception {
    MockHttpServletResponse response =
        browser.perform(request.with(fixtures.signedIn(who))).andReturn().getResponse();
    assertThat(response.getStatus()).isEqualTo(status);
    return Jsoup.parse(response.getContentAsString());
  }
}
