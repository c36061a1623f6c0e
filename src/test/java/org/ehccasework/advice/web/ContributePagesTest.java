package org.ehccasework.advice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.casefile.CaseToOpen.MON_7_SEP_2026;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.StatementCounter;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequest.Status;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.AddDocument;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.casefile.Files;
import org.ehccasework.clock.CaseExceptions;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class ContributePagesTest {

  private static final LocalDate TUE_13_OCT = LocalDate.of(2026, 10, 13);
  private static final LocalDate TUE_24_NOV = LocalDate.of(2026, 11, 24);
  private static final String FULL = "Reads two years behind; short sentences help.";

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired CaseSteps steps;
  @Autowired MovableClock clock;
  @Autowired StatutoryClock limits;
  @Autowired CaseLimits caseLimits;
  @Autowired CaseExceptions exceptions;
  @Autowired CaseHistory history;
  @Autowired CaseTasks tasks;
  @Autowired AdviceRequests requests;
  @Autowired DocumentStore documents;
  @Autowired AddDocument addDocument;
  @Autowired JdbcClient jdbc;
  @Autowired StatementCounter statements;

  private String ref;
  private String address;

  @BeforeEach
  void adviceIsAskedFor() {
    fixtures.as("t-priya");
    ref = aCase();
    address = "/contribute/" + request(AdviceKind.PSYCHOLOGY).id();
  }

  private String aCase() {
    String opened = fixtures.openCase();
    steps.itIs(opened, TUE_13_OCT);
    limits.openForRequest(opened, MON_7_SEP_2026, null);
    steps.standAt(opened, "ehc-needs-assessment", "choose-advice", Map.of());
    steps.answer(opened, "choose-advice", null, Map.of("sentBy", "email"));
    steps.runDue(opened);
    return opened;
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void listsWhatTheAgencyIsAskedTheMostUrgentFirst() throws Exception {
    Document page = page("t-paul", get("/contribute"), 200);
    assertThat(page.select("h1").text()).isEqualTo("Requests to you");
    assertThat(page.select("a[href=" + address + "]").text()).startsWith("Educational psychology advice: Kofi Mensah");
    assertThat(page.select("tr:has(a[href=" + address + "])").text()).contains("Tue 24 November", "In 42 days");
    assertThat(page.select("a[href=/contribute/" + request(AdviceKind.MEDICAL).id() + "]")).isEmpty();
    assertThat(page.select(".govuk-service-navigation__item").eachText()).containsExactly("Requests to you");
    assertThat(page.select("form[role=search]")).isEmpty();
  }

  @Test
  void saysWhenThereIsNothingToAnswer() throws Exception {
    jdbc.sql("update advice_request set agency = 'nobody' where agency = 'education' and status = 'OPEN'").update();
    assertThat(page("t-ed", get("/contribute"), 200).select("main").text()).contains("You have no open requests.");
  }

  @Test
  void saysWhatIsAskedAboutWhomAndByWhen() throws Exception {
    Document page = page("t-paul", get(address), 200);
    assertThat(page.select("h1").text()).startsWith("Educational psychology advice for Kofi Mensah");
    assertThat(page.select("main").text()).contains("Due Tuesday 24 November 2026. In 42 days.",
        "Consult any other psychologist who knows the child", "Needs, the provision for each need",
        "Date of birth", "Questions? Ask Priya Testing, the coordinator: 01234 555010.");
    assertThat(page.select("#author").val()).isEqualTo("Paul Testing");
    assertThat(jdbc.sql("select count(*) from access_log where case_ref = ? and username = 't-paul'").param(ref)
        .query(Integer.class).single()).isPositive();
  }

  @Test
  void isShutToOtherAgenciesAndToStaff() throws Exception {
    page("t-hana", get(address), 403);
    page("t-priya", get(address), 403);
    page("t-hana", form(post(address)).param("pressed", "save"), 403);
  }

  @Test
  void keepsAnUnfinishedDraftAndComesBackToIt() throws Exception {
    MockHttpServletResponse saved = send("t-paul", post(address).param("pressed", "save").param("needs", FULL)
        .param("basedOn", "0"));
    assertThat(saved.getRedirectedUrl()).isEqualTo(address + "?saved=yes");
    Document page = page("t-paul", get(address + "?saved=yes"), 200);
    assertThat(page.select("#needs").text()).isEqualTo(FULL);
    assertThat(page.select("main").text()).contains("Saved. You can go on with it later.",
        "Saved by Paul Testing on 13 October 2026");
    assertThat(page("t-paul", get("/contribute"), 200).select("tr:has(a[href=" + address + "])").text())
        .contains("Begun");
    assertThat(request(AdviceKind.PSYCHOLOGY).status()).isEqualTo(Status.OPEN);
  }

  @Test
  void showsBothTextsWhereAColleagueSavedMeanwhile() throws Exception {
    jdbc.sql("insert into advice_draft (request_id, revision, needs, saved_by, saved_at) values (?, 4, ?, 't-ed', ?)")
        .params(request(AdviceKind.PSYCHOLOGY).id(), "Their text", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    Document clash = page("t-paul", form(post(address)).param("pressed", "save").param("basedOn", "3"), 422);
    assertThat(clash.select("main").text()).contains("Ed Testing saved this advice", "Their text",
        "Save what I typed in place of theirs");
    assertThat(clash.select("#needs").text()).isEqualTo(FULL);
    assertThat(send("t-paul", form(post(address)).param("pressed", "save").param("basedOn", "latest"))
        .getRedirectedUrl()).isEqualTo(address + "?saved=yes");
  }

  @Test
  void goesFromTheHeadingsOverTheCheckToAReceipt() throws Exception {
    assertThat(send("t-paul", form(post(address)).param("basedOn", "0")).getRedirectedUrl())
        .isEqualTo(address + "/check");
    Document check = page("t-paul", get(address + "/check"), 200);
    assertThat(check.select("main").text()).contains(FULL, "Paul Testing", "Psychologist", "Who will see it",
        "Priya Testing, the coordinator");
    String revision = check.select("input[name=revision]").val();
    assertThat(send("t-paul", post(address + "/check").param("revision", revision)).getRedirectedUrl())
        .isEqualTo(address + "/sent");
    Document receipt = page("t-paul", get(address + "/sent"), 200);
    assertThat(receipt.select("h1").text()).isEqualTo("Advice sent");
    assertThat(receipt.select("main").text()).containsPattern("Your receipt is ADV-[0-9A-F]{8}")
        .contains("Sent on 13 October 2026");
    fixtures.as("t-priya");
    AdviceRequest given = request(AdviceKind.PSYCHOLOGY);
    assertThat(given.status()).isEqualTo(Status.RECEIVED);
    assertThat(given.answer().author()).isEqualTo("Paul Testing");
    assertThat(caseLimits.find(ref, "advice-response", given.id().toString()).orElseThrow().doneOn())
        .isEqualTo(TUE_13_OCT);
    assertThat(tasks.find(ref, "record-advice", given.id().toString())).isEmpty();
    assertThat(page("t-paul", get(address), 200).select("main").text()).contains("What you answered", FULL);
    assertThat(page("t-paul", get("/contribute"), 200).select("tr:has(a[href=" + address + "])").text())
        .contains("Sent 13 October");
  }

  @Test
  void wantsAnAuthorARoleAndSomeAdvice() throws Exception {
    Document page = page("t-paul", post(address).param("basedOn", "0").param("needs", FULL), 422);
    assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#author", "#authorRole");
    assertThat(page.select("#needs").text()).isEqualTo(FULL);
    Document empty = page("t-paul", post(address).param("basedOn", "0").param("author", "Paul")
        .param("authorRole", "Psychologist"), 422);
    assertThat(empty.select(".govuk-error-summary").text())
        .contains("Enter needs, outcomes or provision, or add your report");
    assertThat(send("t-paul", get(address + "/check")).getRedirectedUrl()).isEqualTo(address);
    assertThat(page("t-paul", post(address + "/check").param("revision", "7"), 422).select("main").text())
        .contains("changed after you opened the page");
  }

  @Test
  void takesAReportAndRefusesWhatIsNoneWithoutLosingAWord() throws Exception {
    assertThat(send("t-paul", form(post(address)).param("basedOn", "0").param("pressed", "report"))
        .getRedirectedUrl()).isEqualTo(address + "/report");
    assertThat(page("t-paul", get(address + "/report"), 200).select("#file-hint").text()).startsWith("One file:");
    Document disguised = page("t-paul", upload("report.pdf", Files.text("just words")), 422);
    assertThat(disguised.select(".govuk-error-summary").text()).contains("report.pdf".substring(7));
    assertThat(page("t-paul", upload("report.pdf", new byte[(int) DocumentStore.LARGEST + 1]), 413)
        .select(".govuk-error-summary").text()).contains("The file must be smaller than 50MB.");
    assertThat(page("t-paul", multipart(address + "/report"), 422).select("main").text()).contains("Select a file");
    assertThat(page("t-paul", get(address), 200).select("#needs").text()).as("nothing typed is lost").isEqualTo(FULL);
    assertThat(documents.of(ref)).isEmpty();
    assertThat(send("t-paul", upload("report.pdf", Files.pdf())).getRedirectedUrl())
        .isEqualTo(address + "?saved=report");
    assertThat(page("t-paul", get(address), 200).select("main").text()).contains("Report: report.pdf");
    assertThat(documents.of(ref)).as("staff see nothing before it is sent").isEmpty();
    give();
    DocumentStore.Document report = documents.of(ref).get(0);
    assertThat(report.title()).isEqualTo("Educational psychology advice, report");
    assertThat(request(AdviceKind.PSYCHOLOGY).answer().documentId()).isEqualTo(report.id());
    assertThat(send("t-paul", get(address + "/documents/" + report.id())).getStatus()).isEqualTo(200);
    assertThat(send("t-paul", get("/cases/" + ref + "/documents/" + report.id())).getStatus()).isEqualTo(403);
  }

  @Test
  void aReportAloneIsAdviceAndMayBeTakenOutAgain() throws Exception {
    send("t-paul", upload("report.pdf", Files.pdf()));
    send("t-paul", post(address + "/report/remove"));
    assertThat(page("t-paul", get(address), 200).select("main").text()).doesNotContain("report.pdf");
    send("t-paul", upload("again.pdf", Files.pdf()));
    assertThat(send("t-paul", post(address).param("basedOn", "3").param("author", "Paul Testing")
        .param("authorRole", "Psychologist")).getRedirectedUrl()).isEqualTo(address + "/check");
    give();
    assertThat(request(AdviceKind.PSYCHOLOGY).status()).isEqualTo(Status.RECEIVED);
  }

  @Test
  void asksForMoreTimeForTheReasonsOfTheLawAlone() throws Exception {
    Document choose = page("t-paul", get(address + "/more-time"), 200);
    assertThat(choose.select(".govuk-radios__label").eachText()).containsExactlyInAnyOrder(
        "The child, parent or young person was away from the area for at least 4 weeks",
        "There were exceptional personal circumstances", "An appointment for an examination or test was missed");
    assertThat(page("t-paul", get(address + "/more-time?next=facts"), 200).title()).startsWith("Error: ");
    String facts = address + "/more-time?ground=missed-appointment&next=facts";
    assertThat(page("t-paul", get(facts), 200).select("h1").text()).contains("missed appointment");
    assertThat(page("t-paul", post(address + "/more-time").param("ground", "missed-appointment"), 422)
        .select(".govuk-error-summary li").size()).isPositive();
    send("t-paul", post(address + "/more-time").param("ground", "school-closed-4w"));
    assertThat(exceptions.of(ref)).isEmpty();
    assertThat(send("t-paul", post(address + "/more-time").param("ground", "missed-appointment")
        .param("missedOn", "2026-10-13").param("impractical", "true").param("causalReason", "He was not seen.")
        .param("evidence", "Our diary.")).getRedirectedUrl()).isEqualTo(address + "/sent?what=more-time");
    assertThat(exceptions.of(ref)).singleElement().satisfies(claim -> {
      assertThat(claim.itemId()).isEqualTo(request(AdviceKind.PSYCHOLOGY).id().toString());
      assertThat(claim.claimedBy()).isEqualTo("t-paul");
    });
    assertThat(page("t-paul", get(address + "/sent?what=more-time"), 200).select("h1").text())
        .isEqualTo("You have asked for more time");
    assertThat(page("t-paul", get(address), 200).select("main").text()).contains("You asked for more time");
    assertThat(dueOf(AdviceKind.PSYCHOLOGY)).isEqualTo(TUE_24_NOV);
  }

  @Test
  void namesSomeoneElseAndTheCoordinatorSendsTheSameRequestOn() throws Exception {
    assertThat(page("t-paul", post(address + "/someone-else"), 422).select(".govuk-error-summary").text())
        .contains("who should be asked");
    send("t-paul", post(address + "/someone-else").param("who", "Dr Lowe").param("why", "She knows Kofi."));
    assertThat(page("t-paul", get(address + "/sent"), 200).select("h1").text())
        .isEqualTo("You named someone else to ask");
    Document tracker = page("t-priya", get("/cases/" + ref + "/advice"), 200);
    assertThat(tracker.select("tr:contains(psychology)").text()).contains("Sent back to us",
        "They say that Dr Lowe should be asked. The six weeks keep running.");
    String sendOn = "/cases/" + ref + "/advice/" + request(AdviceKind.PSYCHOLOGY).id() + "/send-on";
    assertThat(tracker.select("a[href=" + sendOn + "]")).hasSize(1);
    assertThat(page("t-priya", get(sendOn), 200).select("#organisation").val()).isEqualTo("Dr Lowe");
    assertThat(page("t-priya", post(sendOn), 422).select("#organisation-error")).hasSize(1);
    String email = "lowe-" + UUID.randomUUID() + "@psychology.test";
    send("t-priya", post(sendOn).param("organisation", "Dr Lowe").param("email", email));
    AdviceRequest sentOn = request(AdviceKind.PSYCHOLOGY);
    assertThat(sentOn.organisation()).isEqualTo("Dr Lowe");
    assertThat(sentOn.elsewhere()).isNull();
    assertThat(dueOf(AdviceKind.PSYCHOLOGY)).as("the same six weeks").isEqualTo(TUE_24_NOV);
    assertThat(jdbc.sql("select link_path from outbox_message where recipient = ?").param(email).query(String.class)
        .list()).containsExactly(address);
    fixtures.as("t-priya");
    assertThat(history.latest(ref, 1).get(0).what()).contains("on to Dr Lowe. The six weeks keep running.");
  }

  @Test
  void nothingToAddAnswersButIsNoAdviceWhereTheLawWantsIt() throws Exception {
    Document page = page("t-paul", get(address + "/nothing-to-add"), 200);
    assertThat(page.select("main").text()).contains("The law wants advice on needs, outcomes and provision");
    assertThat(page("t-paul", post(address + "/nothing-to-add"), 422).select("#considered-error")).hasSize(1);
    send("t-paul", post(address + "/nothing-to-add").param("considered", "Seen once in 2024.")
        .param("author", "Paul Testing").param("authorRole", "Psychologist"));
    assertThat(page("t-paul", get(address + "/sent"), 200).select("h1").text()).isEqualTo("Answer sent");
    assertThat(request(AdviceKind.PSYCHOLOGY).status()).isEqualTo(Status.NOTHING_TO_ADD);
    Document tracker = page("t-priya", get("/cases/" + ref + "/advice"), 200);
    assertThat(tracker.select("tbody:contains(Still to come) tr:contains(psychology)").text()).contains("Check reply",
        "That is not advice", "Ask again");
    assertThat(caseLimits.find(ref, "advice-response", request(AdviceKind.PSYCHOLOGY).id().toString()).orElseThrow()
        .owed()).isFalse();
    fixtures.as("t-priya");
    assertThat(steps.handler("confirm-advice").context(tasks.require(ref, "confirm-advice", null)).notes())
        .anySatisfy(note -> assertThat(note.heading()).contains("educational psychology advice"));
  }

  @Test
  void showsTheFamilysViewsAndTheDocumentsTheCoordinatorShares() throws Exception {
    String share = "/cases/" + ref + "/advice/share";
    Document nothing = page("t-priya", get(share), 200);
    assertThat(nothing.select("main form")).isEmpty();
    assertThat(nothing.select("main a[href=/cases/" + ref + "/documents]").text()).isEqualTo("Add documents");
    fixtures.as("t-priya");
    UUID school = addDocument.add(new AddDocument.Command(ref, "School report", "school.pdf", Files.pdf()));
    UUID secret = addDocument.add(new AddDocument.Command(ref, "Police report", "police.pdf", Files.pdf()));
    steps.answer(ref, "record-advice", request(AdviceKind.FAMILY).id().toString(), Map.of("outcome", "received",
        "receivedOn", TUE_13_OCT, "author", "Laura Mensah", "authorRole", "Mother", "needs", "He hates loud rooms"));
    assertThat(page("t-priya", get(share), 200).select("input[type=checkbox]")).hasSize(2);
    send("t-priya", post(share).param("documents", school.toString()));
    assertThat(page("t-priya", get(share), 200).select("input[checked]").val()).isEqualTo(school.toString());
    Document page = page("t-paul", get(address), 200);
    assertThat(page.select("main").text()).contains("He hates loud rooms", "School report")
        .doesNotContain("Police report");
    assertThat(send("t-paul", get(address + "/documents/" + school)).getStatus()).isEqualTo(200);
    assertThat(send("t-paul", get(address + "/documents/" + secret)).getStatus()).isEqualTo(404);
  }

  @Test
  void saysWhenARequestNeedNotBeAnsweredAnyMore() throws Exception {
    fixtures.as("t-priya");
    steps.answer(ref, "record-advice", request(AdviceKind.PSYCHOLOGY).id().toString(), Map.of("outcome", "received",
        "receivedOn", TUE_13_OCT, "author", "Dr Post", "authorRole", "Psychologist", "needs", "Came by post"));
    assertThat(page("t-paul", get(address), 409).select("main").text())
        .contains("This request was answered or taken back. You need not do anything.");
    page("t-paul", get("/contribute/" + UUID.randomUUID()), 404);
  }

  @Test
  void listsFortyRequestsWithAsManyStatementsAsOne() throws Exception {
    int few = statements.count(() -> page("t-sia", get("/contribute"), 200));
    AdviceRequest social = request(AdviceKind.SOCIAL_CARE);
    for (int i = 0; i < 40; i++) {
      jdbc.sql("""
          insert into advice_request (id, case_ref, place, kind, regulation, body, agency, adulthood, method, chosen_by,
            chosen_on, status, asked_on)
          select ?, case_ref, place, kind, regulation, body, agency, adulthood, method, chosen_by, chosen_on, status,
            asked_on from advice_request where id = ?""").params(UUID.randomUUID(), social.id()).update();
    }
    assertThat(statements.count(() -> page("t-sia", get("/contribute"), 200))).isEqualTo(few);
    assertThat(page("t-sia", get("/contribute"), 200).select("tbody tr").size()).isGreaterThan(40);
    fixtures.as("t-priya");
    String other = aCase();
    int one = statements.count(() -> page("t-priya", get("/cases/" + other + "/advice"), 200));
    assertThat(statements.count(() -> page("t-priya", get("/cases/" + ref + "/advice"), 200))).isEqualTo(one);
  }

  private void give() throws Exception {
    String revision = page("t-paul", get(address + "/check"), 200).select("input[name=revision]").val();
    send("t-paul", post(address + "/check").param("revision", revision));
  }

  private static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request) {
    return request.param("needs", FULL).param("author", "Paul Testing").param("authorRole", "Psychologist");
  }

  private MockHttpServletRequestBuilder upload(String name, byte[] content) {
    return multipart(address + "/report").file(new MockMultipartFile("file", name, "application/pdf", content));
  }

  private AdviceRequest request(AdviceKind kind) {
    List<AdviceRequest> all = requests.of(ref);
    return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  private LocalDate dueOf(AdviceKind kind) {
    return caseLimits.find(ref, "advice-response", request(kind).id().toString()).orElseThrow().due();
  }

  private MockHttpServletResponse send(String who, MockHttpServletRequestBuilder request) throws Exception {
    return browser.perform(request.with(csrf()).with(fixtures.signedIn(who))).andReturn().getResponse();
  }

  private Document page(String who, MockHttpServletRequestBuilder request, int status) throws Exception {
    MockHttpServletResponse response = send(who, request);
    Document page = Jsoup.parse(response.getContentAsString());
    assertThat(response.getStatus()).as(page.text()).isEqualTo(status);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    return page;
  }
}
