package org.ehccasework.advice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.casefile.CaseToOpen.MON_7_SEP_2026;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehccasework.advice.AddAdvice;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.statute.Method;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AdvicePagesTest {

  private static final LocalDate TUE_13_OCT = LocalDate.of(2026, 10, 13);
  private static final LocalDate MON_23_NOV = LocalDate.of(2026, 11, 23);

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired CaseSteps steps;
  @Autowired AddAdvice addAdvice;
  @Autowired MovableClock clock;
  @Autowired StatutoryClock limits;
  @Autowired AdviceRequests requests;
  @Autowired List<CasePagePanel> panels;
  @Autowired LikelyAuthors authors;
  @Autowired DocumentStore documents;
  @Autowired JdbcClient jdbc;

  private String ref;

  @BeforeEach
  void adviceIsAskedFor() {
    fixtures.as("t-priya");
    ref = fixtures.openCase();
    steps.itIs(ref, TUE_13_OCT);
    limits.openForRequest(ref, MON_7_SEP_2026, null);
    steps.standAt(ref, "ehc-needs-assessment", "choose-advice", Map.of());
    steps.answer(ref, "choose-advice", null, Map.of("sentBy", "email"));
    steps.runDue(ref);
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void countsWhatWasRefusedAsTheTabDoesAndSaysHowMuchItIs() throws Exception {
    received(AdviceKind.EDUCATION);
    steps.answer(ref, "record-advice", request(AdviceKind.MEDICAL).id().toString(),
        Map.of("outcome", "not-provided", "reason", "No capacity"));
    Document page = page("t-priya", "/cases/" + ref + "/advice");
    assertThat(page.select("main h2").first().text()).startsWith("1 of 4 received. 1 more not given. All due ");
    assertThat(page.select("a[href$=/advice]").eachText()).contains("Advice (1 of 4)");
  }

  @Test
  void showsWhatIsStillToComeWhatCameAndWhoWasNotAsked() throws Exception {
    received(AdviceKind.EDUCATION);
    steps.itIs(ref, LocalDate.of(2026, 11, 17));
    steps.itIs(ref, MON_23_NOV);
    Document page = page("t-priya", "/cases/" + ref + "/advice");
    assertThat(page.title()).isEqualTo("Advice, " + ref + " - EHC casework");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main h2").first().text())
        .isEqualTo("1 of 5 received. All due tomorrow, Tuesday 24 November 2026.");
    assertThat(page.select(".app-table__group").eachText()).containsExactly("Still to come", "Received");
    assertThat(page.select("tr:contains(Medical advice)").text())
        .contains("13 October", "Due tomorrow", "Due Tuesday 24 November 2026.", "Reminder sent 17 November.");
    assertThat(page.select("tr:contains(Education advice)").text()).contains("Received", "13 October 2026.");
    assertThat(page.select("p:contains(Not asked for:)").text())
        .contains("physiotherapy advice", "Preparing for adulthood was not asked about", "Recorded by Priya Testing");
    assertThat(page.select("svg.app-dots > rect.app-dots__done")).hasSize(1);
    assertThat(page.select("a:contains(Take back)")).hasSize(4);
  }

  @Test
  void whoMayHaveWrittenAdviceThatCameByPostIsFilledInOrSuggested() throws Exception {
    String psychology = "/cases/" + ref + "/record-advice/" + request(AdviceKind.PSYCHOLOGY).id();
    assertThat(page("t-priya", psychology).select("[name=authorRole]").val()).isEqualTo("Educational psychologist");
    String social = "/cases/" + ref + "/record-advice/" + request(AdviceKind.SOCIAL_CARE).id();
    assertThat(page("t-priya", social).select("[name=authorRole]").val()).as("there are many in a team").isEmpty();
    assertThat(page("t-priya", social).select("#suggest-author option").eachAttr("value"))
        .isEqualTo(authors.of(request(AdviceKind.SOCIAL_CARE)).names());
    String education = "/cases/" + ref + "/record-advice/" + request(AdviceKind.EDUCATION).id();
    assertThat(page("t-priya", education).select("[name=author]").val()).isEqualTo("Ed Testing");
    assertThat(page("t-priya", education).select("#suggest-author option").eachAttr("value"))
        .containsExactly("Ed Testing");
  }

  @Test
  void aReportThatCameByPostIsFiledWithTheAdviceAndWhoTypedItHasReadIt() throws Exception {
    AdviceRequest asked = request(AdviceKind.EDUCATION);
    String address = "/cases/" + ref + "/record-advice/" + asked.id();
    assertThat(page("t-priya", address).select("form[enctype=multipart/form-data] input[type=file]")).hasSize(1);
    browser.perform(multipart(address).file(new MockMultipartFile("file", "Advice of the school.txt", "text/plain",
            "Reads late.".getBytes())).param("outcome", "received").param("receivedOn", "2026-10-13")
        .param("author", "Ruth Penney").param("authorRole", "SENCO").param("needs", "Reads late.")
        .param("provision", "Reading each day.").param("outcomes", "Reads a page.").with(csrf())
        .with(fixtures.signedIn("t-priya"))).andExpect(status().is3xxRedirection());
    fixtures.as("t-priya");
    AdviceRequest here = request(AdviceKind.EDUCATION);
    assertThat(documents.get(ref, here.answer().documentId()).title()).isEqualTo("Advice of the school");
    assertThat(here.seen().by()).isEqualTo("t-priya");
  }

  @Test
  void allThatCameIsMarkedAsReadAtOnce() throws Exception {
    received(AdviceKind.EDUCATION);
    received(AdviceKind.MEDICAL);
    jdbc.sql("update advice_request set read_by = null where case_ref = ?").param(ref).update();
    assertThat(page("t-priya", "/cases/" + ref + "/advice").select("form[action$=/advice/read] button").text())
        .isEqualTo("Mark all 2 as read");
    browser.perform(post("/cases/" + ref + "/advice/read").with(csrf()).with(fixtures.signedIn("t-priya")))
        .andExpect(redirectedUrl("/cases/" + ref + "/advice?done=all-read"));
    fixtures.as("t-priya");
    assertThat(request(AdviceKind.MEDICAL).seen().by()).isEqualTo("t-priya");
  }

  @Test
  void namesEachOfManyAndKeepsThePageOfTheCaseShort() throws Exception {
    for (int place = 1; place <= 4; place++) {
      addAdvice.ask(new AddAdvice.Command(ref, AdviceKind.OTHER, "Therapy " + place, "", "", Method.EMAIL));
    }
    steps.runDue(ref);
    fixtures.as("t-priya");
    assertThat(panels.stream().flatMap(panel -> panel.of(ref).stream())
        .filter(panel -> panel.title().equals("Advice")).flatMap(panel -> panel.lines().stream())
        .map(CasePagePanel.Panel.Line::text)).hasSize(8).startsWith("0 of 9 received").endsWith("3 more still to come")
        .contains("Other advice: Therapy 1");
    assertThat(page("t-priya", "/cases/" + ref + "/advice").select("th:contains(Other advice) .app-quiet").eachText())
        .containsExactly("Therapy 1", "Therapy 2", "Therapy 3", "Therapy 4");
    assertThat(page("t-priya", "/cases/" + ref + "/tasks").select(".govuk-task-list__hint").eachText())
        .contains("Therapy 2. Asked 13 October");
  }

  @Test
  void everyOpeningIsWrittenDown() throws Exception {
    page("t-sam", "/cases/" + ref + "/advice");
    assertThat(jdbc.sql("select count(*) from access_log where case_ref = ? and username = 't-sam'").param(ref)
        .query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void isRefusedToOtherTeams() throws Exception {
    browser.perform(get("/cases/" + ref + "/advice").with(fixtures.signedIn("t-omar")))
        .andExpect(status().isForbidden());
  }

  @Test
  void advisersAreNotLetIntoTheFile() throws Exception {
    for (String page : List.of("", "/advice", "/advice/" + request(AdviceKind.PSYCHOLOGY).id(), "/documents",
        "/people", "/history", "/letters", "/record-advice/" + request(AdviceKind.PSYCHOLOGY).id())) {
      browser.perform(get("/cases/" + ref + page).with(fixtures.signedIn("t-paul"))).andExpect(status().isForbidden());
    }
  }

  @Test
  void inspectorsReadAndChangeNothing() throws Exception {
    Document page = page("t-inspector", "/cases/" + ref + "/advice");
    assertThat(page.select("tbody a")).isEmpty();
    browser.perform(post("/cases/" + ref + "/advice/ask").with(csrf()).with(fixtures.signedIn("t-inspector")))
        .andExpect(status().isForbidden());
  }

  @Test
  void showsOneAdviceWithItsAuthor() throws Exception {
    received(AdviceKind.PSYCHOLOGY);
    Document page = page("t-priya", "/cases/" + ref + "/advice/" + request(AdviceKind.PSYCHOLOGY).id());
    assertThat(page.select("h1").text()).isEqualTo("Educational psychology advice");
    assertThat(page.select("dl").text()).contains("6(1)(d)", "Dr Lindqvist", "13 October 2026");
    assertThat(page.select("main section").text()).isEqualTo("Needs Reads slowly Use this in the plan: Needs");
  }

  @Test
  void correctsWhoWroteAnAdviceAsSectionKSaysIt() throws Exception {
    received(AdviceKind.PSYCHOLOGY);
    String advice = "/cases/" + ref + "/advice/" + request(AdviceKind.PSYCHOLOGY).id();
    assertThat(page("t-priya", advice).select("a[href$=/author]").text()).startsWith("Correct who wrote it");
    assertThat(page("t-priya", advice + "/author").select("#author").val()).isEqualTo("Dr Lindqvist");
    browser.perform(post(advice + "/author").param("author", "Dr Low").with(csrf()).with(fixtures.signedIn("t-priya")))
        .andExpect(status().isUnprocessableEntity());
    browser.perform(post(advice + "/author").param("author", "Dr Low").param("authorRole", "Psychologist").with(csrf())
        .with(fixtures.signedIn("t-priya"))).andExpect(redirectedUrl(advice + "?done=corrected"));
    assertThat(page("t-priya", advice).select("dl").text()).contains("Dr Low", "Psychologist");
    assertThat(page("t-priya", "/cases/" + ref + "/history").select("main").text()).contains(
        "Corrected who wrote educational psychology advice: Dr Low, Psychologist. Before, it said Dr Lindqvist");
    browser.perform(post("/cases/" + ref + "/advice/" + request(AdviceKind.MEDICAL).id() + "/author")
        .param("author", "A").param("authorRole", "B").with(csrf()).with(fixtures.signedIn("t-priya")))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void takesARequestBackOnlyWithAReason() throws Exception {
    String address = "/cases/" + ref + "/advice/" + request(AdviceKind.MEDICAL).id() + "/take-back";
    assertThat(page("t-priya", address).select("h1").text()).isEqualTo("Take the request back");
    Document wrong = Jsoup.parse(browser.perform(post(address).with(csrf()).with(fixtures.signedIn("t-priya")))
        .andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString());
    assertThat(wrong.title()).startsWith("Error: ");
    assertThat(wrong.select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
    browser.perform(post(address).param("reason", "Came from elsewhere").with(csrf())
        .with(fixtures.signedIn("t-priya"))).andExpect(redirectedUrl("/cases/" + ref + "/advice?done=taken-back"));
    assertThat(page("t-priya", "/cases/" + ref + "/advice").select("main").text())
        .contains("Medical advice: taken back on 13 October 2026. Came from elsewhere");
  }

  @Test
  void saysAtOnceWhyARequestCannotBeSentOn() throws Exception {
    String medical = "/cases/" + ref + "/advice/" + request(AdviceKind.MEDICAL).id();
    page("t-priya", medical + "/send-on");
    browser.perform(post(medical + "/take-back").with(csrf()).param("reason", "Not needed")
        .with(fixtures.signedIn("t-priya"))).andExpect(status().is3xxRedirection());
    assertThat(notSentOn(AdviceKind.MEDICAL)).contains("The request for medical advice was taken back.");
    received(AdviceKind.EDUCATION);
    assertThat(notSentOn(AdviceKind.EDUCATION)).contains("The request for education advice has been answered.");
    jdbc.sql("update advice_request set asked_on = null where id = ?")
        .param(request(AdviceKind.PSYCHOLOGY).id()).update();
    assertThat(notSentOn(AdviceKind.PSYCHOLOGY)).contains("has not left yet. Send it on once it has.");
  }

  private String notSentOn(AdviceKind kind) throws Exception {
    fixtures.as("t-priya");
    return Jsoup.parse(browser.perform(get("/cases/" + ref + "/advice/" + request(kind).id() + "/send-on")
        .with(fixtures.signedIn("t-priya"))).andExpect(status().isConflict()).andReturn().getResponse()
        .getContentAsString()).select("main").text();
  }

  @Test
  void asksSomeoneElse() throws Exception {
    String address = "/cases/" + ref + "/advice/ask";
    assertThat(page("t-priya", address + "?kind=camhs").select("option[selected]").attr("value")).isEqualTo("camhs");
    browser.perform(post(address).param("kind", "other").param("sentBy", "portal").with(csrf())
        .with(fixtures.signedIn("t-priya"))).andExpect(status().isUnprocessableEntity());
    browser.perform(post(address).param("kind", "other").param("organisation", "Music therapist")
        .param("sentBy", "portal").with(csrf()).with(fixtures.signedIn("t-priya")))
        .andExpect(redirectedUrl("/cases/" + ref + "/advice?done=asked"));
    assertThat(request(AdviceKind.OTHER).organisation()).isEqualTo("Music therapist");
  }

  @Test
  void suggestsTheNamesAdvisersWriteForAndSaysWhereNobodyCanSignIn() throws Exception {
    String school = "Elm Grove Primary School";
    assertThat(page("t-priya", "/cases/" + ref + "/advice/ask").select("#suggest-organisation option").eachAttr("value"))
        .contains(school);
    fixtures.as("t-priya");
    addAdvice.ask(new AddAdvice.Command(ref, AdviceKind.VIRTUAL_SCHOOL, school, "", "", Method.EMAIL));
    addAdvice.ask(new AddAdvice.Command(ref, AdviceKind.VIRTUAL_SCHOOL, "Elmgrove", "", "", Method.EMAIL));
    addAdvice.ask(new AddAdvice.Command(ref, AdviceKind.VIRTUAL_SCHOOL, "By letter", "", "", Method.POST_FIRST));
    Document page = page("t-priya", "/cases/" + ref + "/advice");
    String nobody = "Nobody there can sign in to answer.";
    assertThat(page.select("tr:contains(Elmgrove)").text()).contains(nobody);
    assertThat(page.select("tr:contains(Virtual school advice):contains(" + school + ")").text())
        .isNotEmpty().doesNotContain(nobody);
    assertThat(page.select("tr:contains(By letter)").text()).isNotEmpty().doesNotContain(nobody);
  }

  @Test
  void saysBesideTheCaseHowMuchIsHere() {
    received(AdviceKind.EDUCATION);
    Optional<CasePagePanel.Panel> panel = panels.stream().map(each -> each.of(ref)).flatMap(Optional::stream)
        .filter(each -> each.title().equals("Advice")).findFirst();
    assertThat(panel.orElseThrow().lines().get(0).text()).isEqualTo("1 of 5 received");
    assertThat(panel.orElseThrow().lines()).hasSize(5).last()
        .satisfies(line -> assertThat(line.detail()).isEqualTo("Due Tue 24 November, in 42 days"));
  }

  private Document page(String who, String address) throws Exception {
    return Jsoup.parse(browser.perform(get(address).with(fixtures.signedIn(who))).andExpect(status().isOk())
        .andReturn().getResponse().getContentAsString());
  }

  private void received(AdviceKind kind) {
    fixtures.as("t-priya");
    steps.answer(ref, "record-advice", request(kind).id().toString(), Map.of("outcome", "received", "receivedOn",
        TUE_13_OCT, "author", "Dr Lindqvist", "authorRole", "Psychologist", "needs", "Reads slowly"));
  }

  private AdviceRequest request(AdviceKind kind) {
    return requests.of(ref).stream().filter(request -> request.kind() == kind).findFirst().orElseThrow();
  }
}
