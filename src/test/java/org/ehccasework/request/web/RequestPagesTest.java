package org.ehccasework.request.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.request.ARequest.MON_7_SEP_2026;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.panel.PanelFixtures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class RequestPagesTest {

  @Autowired MockMvc mvc;
  @Autowired CaseFiles cases;
  @Autowired CaseHistory history;
  @Autowired PanelFixtures panels;
  @Autowired CaseFixtures fixtures;
  @Autowired MovableClock clock;

  private final String lastName = "Ashby" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  @BeforeEach
  void standAtTheOpening() {
    panels.standAt(MON_7_SEP_2026);
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @Test
  void asksUnderHeadingsAndGivesTheCaseToWhoeverRecordsIt() throws Exception {
    Document page = page(send("p-cora", get("/cases/new")), 200);
    assertThat(page.select("h1").eachText()).containsExactly("Record a request");
    assertThat(page.select("main h2").eachText())
        .containsExactly("Child or young person", "The person who asked", "Parent or carer", "The request");
    assertThat(page.select("#coordinator option[selected]").eachText()).containsExactly("Cora Panelby");
    assertThat(page.select("[name=sameChild]")).as("only asked where we know someone alike").isEmpty();
  }

  @Test
  void isRefusedToOthers() throws Exception {
    assertThat(send("p-pam", get("/cases/new")).getStatus()).isEqualTo(403);
    assertThat(send("p-pam", filledIn()).getStatus()).isEqualTo(403);
  }

  @Test
  void saysWhatToPutRightAndKeepsWhatWasTyped() throws Exception {
    Document page = page(send("p-cora",
        filledIn("7 9 27").param("upn", "H801200001002")), 400);
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select("#lastName").attr("value")).isEqualTo(lastName);
    assertThat(page.select("#upn").attr("value")).isEqualTo("H801200001002");
    for (Element link : page.select(".govuk-error-summary a")) {
      assertThat(page.select(link.attr("href"))).as(link.text()).isNotEmpty();
    }
  }

  @Test
  void saysAllThatIsToBePutRightAtOnce() throws Exception {
    Document page = page(send("p-cora", filledIn("7 9 27").param("nhsNumber", "943 476 5918")
        .param("becameResponsibleOn-day", "31").param("becameResponsibleOn-month", "2")
        .param("becameResponsibleOn-year", "2026").param("parentName", "Carl").param("parentEmail", "nowhere")), 400);
    assertThat(page.select(".govuk-error-summary a").eachAttr("href")).doesNotHaveDuplicates()
        .contains("#nhsNumber", "#becameResponsibleOn-day", "#parentEmail");
    assertThat(page.select("#nhsNumber").attr("value")).isEqualTo("943 476 5918");
  }

  @Test
  void showsTheAnswersToCheckThenOpensTheCase() throws Exception {
    Document check = page(send("p-cora", filledIn()), 200);
    assertThat(check.select("h1").eachText()).containsExactly("Check your answers");
    assertThat(check.select("dl").text()).contains("Date of birth 14 May 2019", "Who asked? Parent or carer",
        "Date the request was received 7 September 2026", "Coordinator Cora Panelby");

    var registered = send("p-cora", with(post("/cases/new"), check).param("action", "register"));
    assertThat(registered.getStatus()).isEqualTo(302);
    String ref = reference(registered);
    assertThat(cases.get(ref).child().lastName()).isEqualTo(lastName);
  }

  @Test
  void changesTheAnswersWithoutLosingAny() throws Exception {
    Document check = page(send("p-cora", filledIn()), 200);
    Document again = page(send("p-cora", with(post("/cases/new"), check).param("action", "change")), 200);
    assertThat(again.select("#lastName").attr("value")).isEqualTo(lastName);
    assertThat(again.select("#dateOfBirth-month").attr("value")).isEqualTo("5");
    assertThat(again.select(".govuk-error-summary")).isEmpty();
  }

  @Test
  void namesTheOpenCaseAndOffersToRecordTheRequestThere() throws Exception {
    String ref = open();
    Document page = page(send("p-cora", filledIn()), 409);
    assertThat(page.select(".govuk-error-summary li").eachText())
        .containsExactly("A request for this child is already open: " + ref + ".");
    assertThat(page.select("main a[href=/cases/" + ref + "]")).hasSize(1);
    assertThat(page.select("[name=sameChild]")).as("it may be someone else").hasSize(2);

    var further = send("p-cora", filledIn().param("action", "further").param("openCase", ref));
    assertThat(further.getRedirectedUrl()).isEqualTo("/cases/" + ref + "?done=further-request");
    assertThat(page(send("p-cora", get(further.getRedirectedUrl())), 200).select(".govuk-notification-banner").text())
        .contains("The further request is recorded. The clock of this case stays as it is.");
    fixtures.as("p-cora");
    assertThat(history.latest(ref, 1).get(0).what()).startsWith("Another request received on 7 September 2026");
    fixtures.signOut();
  }

  @Test
  void namesNoCaseThatIsShutToWhoeverAsks() throws Exception {
    String ref = fixtures.aCase().named("Rowan", lastName).born(LocalDate.of(2019, 5, 14)).restricted().open();
    for (String action : List.of("check", "register")) {
      var request = filledIn("7 9 2026", "t-sam").param("action", action);
      Document page = page(send("t-sam", request), 409);
      assertThat(page.select(".govuk-error-summary a").text()).contains("A request for this child is already open.",
          "Ask Daniel Testing, SEND manager.", "received on 7 September 2026");
      assertThat(page.text()).doesNotContain(ref);
      assertThat(page.select("[name=openCase]")).isEmpty();
      assertThat(page.select("[name=sameChild]")).as("it may be someone else").hasSize(2);
    }
    assertThat(send("t-sam", filledIn("7 9 2026", "t-sam").param("action", "further").param("openCase", ref))
        .getStatus()).isEqualTo(403);
  }

  @Test
  void tellsOnMyWorkOfACaseThatWentToAnotherTeam() throws Exception {
    var session = new MockHttpSession();
    var registered = send("t-priya", filledIn("7 9 2026", "t-omar").param("action", "register").session(session));
    assertThat(registered.getRedirectedUrl()).isEqualTo("/my-work");
    Document next = page(send("t-priya", get("/my-work").session(session)), 200);
    assertThat(next.select(".govuk-notification-banner").text()).containsPattern("The request is recorded as "
        + "EHC-2026-\\d{4,}, and its clock runs. The decision whether to assess is due by 19 October 2026. "
        + "Omar Testing has the case.");
    Document later = page(send("t-priya", get("/my-work").session(session)), 200);
    assertThat(later.select(".govuk-notification-banner--success")).as("said once").isEmpty();
  }

  @Test
  void asksWhetherSomeoneWeKnowIsTheSame() throws Exception {
    String ref = open();
    send("p-cora", leaving(ref));
    Document page = page(send("p-cora", filledIn()), 409);
    assertThat(page.select(".govuk-error-summary a").eachText()).containsExactly("We know Rowan " + lastName
        + ", born 14 May 2019. Say whether this is the same child or young person");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#sameChild");
    assertThat(page(send("p-cora", filledIn().param("sameChild", "yes")), 200).select("dl").text())
        .contains("Is this the same child or young person? Yes, the same");
  }

  @Test
  void warnsThatLeavingEarlyEndsAllWork() throws Exception {
    String ref = open();
    Document page = page(send("p-cora", get("/cases/" + ref + "/leave-early")), 200);
    assertThat(page.select(".govuk-warning-text").text()).contains("This ends all work on the case.");
    Document wrong = page(send("p-cora", leaving(ref, "")), 400);
    assertThat(wrong.select(".govuk-error-summary a").eachText()).containsExactly("Enter the reasons");
    assertThat(wrong.select("#toldBy").attr("value")).isEqualTo("Laura Ashby, mother");

    assertThat(send("p-cora", leaving(ref)).getRedirectedUrl())
        .isEqualTo("/cases/" + ref + "?done=leave-early");
    assertThat(cases.get(ref).stage()).isEqualTo(CaseStage.WITHDRAWN);
  }

  @Test
  void saysThatTheCaseHasEndedAlready() throws Exception {
    String ref = open();
    send("p-cora", leaving(ref));
    Document page = page(send("p-cora", get("/cases/" + ref + "/leave-early")), 200);
    assertThat(page.select("main").text()).contains("This case has ended already: Request withdrawn.");
    assertThat(page.select("main form")).isEmpty();
    assertThat(send("p-cora", leaving(ref)).getStatus()).isEqualTo(409);
  }

  @Test
  void leavingEarlyIsRefusedToOthers() throws Exception {
    String ref = open();
    assertThat(send("p-dora", leaving(ref)).getStatus()).isEqualTo(403);
    assertThat(send("t-priya", get("/cases/" + ref + "/leave-early")).getStatus()).isEqualTo(404);
  }

  private String open() throws Exception {
    return reference(send("p-cora", filledIn().param("action", "register")));
  }

  private static String reference(MockHttpServletResponse registered) {
    assertThat(registered.getRedirectedUrl()).endsWith("?done=register-request");
    return registered.getRedirectedUrl().replace("/cases/", "").replace("?done=register-request", "");
  }

  private MockHttpServletRequestBuilder filledIn() {
    return filledIn("7 9 2026");
  }

  private MockHttpServletRequestBuilder filledIn(String received) {
    return filledIn(received, "p-cora");
  }

  private MockHttpServletRequestBuilder filledIn(String received, String coordinator) {
    String[] day = received.split(" ");
    return post("/cases/new").param("firstName", "Rowan").param("lastName", lastName).param("dateOfBirth-day", "14")
        .param("dateOfBirth-month", "5").param("dateOfBirth-year", "2019").param("requesterKind", "parent")
        .param("requesterName", "Laura Ashby").param("requesterEmail", "laura@family.test").param("channel", "email")
        .param("receivedOn-day", day[0]).param("receivedOn-month", day[1]).param("receivedOn-year", day[2])
        .param("coordinator", coordinator);
  }

  private static MockHttpServletRequestBuilder leaving(String ref) {
    return leaving(ref, "The school helps now.");
  }

  private static MockHttpServletRequestBuilder leaving(String ref, String reason) {
    return post("/cases/" + ref + "/leave-early").param("how", "WITHDRAWN").param("on", "2026-09-07")
        .param("toldBy", "Laura Ashby, mother").param("reason", reason);
  }

  /** Sends back what the page carries in hidden fields. */
  private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, Document page) {
    page.select("main input[type=hidden]").stream().filter(field -> !field.attr("name").equals("_csrf"))
        .forEach(field -> request.param(field.attr("name"), field.attr("value")));
    return request;
  }

  private static Document page(MockHttpServletResponse response, int status) throws Exception {
    assertThat(response.getStatus()).isEqualTo(status);
    Document page = Jsoup.parse(response.getContentAsString());
    assertThat(page.select("h1")).hasSize(1);
    return page;
  }

  private MockHttpServletResponse send(String username, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(fixtures.signedIn(username)).with(csrf())).andReturn().getResponse();
  }
}
