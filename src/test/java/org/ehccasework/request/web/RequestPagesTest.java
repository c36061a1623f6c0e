package org.ehccasework.request.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ehccasework.request.ARequest.MON_7_SEP_2026;
import static org.ehccasework.request.web.RegisterSteps.map;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.panel.PanelFixtures;
import org.ehccasework.request.internal.DraftsForgotten;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.jdbc.core.simple.JdbcClient;
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
  @Autowired CasePeople people;
  @Autowired DocumentStore documents;
  @Autowired DraftsForgotten forgotten;
  @Autowired JdbcClient jdbc;
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
    jdbc.sql("delete from request_draft").update();
    clock.reset();
  }

  @Test
  void asksFirstWhatTheRequestIsAndGivesTheCaseToWhoeverRecordsIt() throws Exception {
    Document page = page(as("p-cora").open("/cases/new"), 200);
    assertThat(page.select("h1").eachText()).containsExactly("Record a request");
    assertThat(page.select("#coordinator option[selected]").eachText()).containsExactly("Cora Panelby");
    assertThat(page.select("main form input[type=text], main form textarea").size()).as("a short page").isLessThan(9);
  }

  @Test
  void isRefusedToOthers() throws Exception {
    assertThat(as("p-pam").open("/cases/new").getStatus()).isEqualTo(403);
    assertThat(as("p-pam").answer("/cases/new", request()).getStatus()).isEqualTo(403);
  }

  @Test
  void aPostedLetterIsRegisteredInFivePresses() throws Exception {
    RegisterSteps steps = as("p-cora").send(request()).send(child()).send().send().send();
    assertThat(cases.get(steps.ref()).child().lastName()).isEqualTo(lastName);
    Document done = page(as("p-cora").open(steps.at()), 200);
    assertThat(done.select("h1").text()).isEqualTo("Request recorded");
    assertThat(done.select("main").text()).contains(steps.ref(), "Cora Panelby has the case.",
        "must reach the family by Monday 19 October 2026", "must be sent by Monday 25 January 2027");
    String letter = done.select("main a[href*=approve-notice]").attr("href");
    assertThat(page(as("p-cora").open(letter), 200).select("main").text()).contains("Rowan " + lastName);
  }

  @Test
  void theNextLetterOfTheDayCameAsTheLastOneDid() throws Exception {
    clock.stopAt(clock.instant().plusSeconds(3600));   // after whatever other tests have recorded
    today("2026-09-04");
    Document page = page(as("p-cora").open("/cases/new"), 200);
    assertThat(page.select("[name=channel][checked]").val()).isEqualTo("email");
    assertThat(page.select("[name=receivedOn-day]").val()).isEqualTo("4");
    clock.stopAt(clock.instant().plusSeconds(86_400));
    Document tomorrow = page(as("p-cora").open("/cases/new"), 200);
    assertThat(tomorrow.select("[name=channel][checked]")).isEmpty();
  }

  @Test
  void saysOnEachStepWhatToPutRightAndKeepsWhatWasTyped() throws Exception {
    Document wrong = page(as("p-cora").answer("/cases/new", with(request(), "receivedOn", "2027-09-07",
        "requesterKind", "")), 400);
    assertThat(wrong.title()).startsWith("Error: ");
    assertThat(wrong.select("#requesterName").val()).isEqualTo("Laura Ashby");
    RegisterSteps steps = as("p-cora").send(request());
    Document child = page(steps.answer(steps.at(), with(child(), "dateOfBirth", "2026-09-10", "upn",
        "H801200001002", "nhsNumber", "943 476 5918")), 400);
    assertThat(child.select(".govuk-error-summary a").eachText()).contains(
        "The first letter of the UPN does not fit its digits. Check what you entered.",
        "Date of birth must be in the past");
    assertThat(child.select("#nhsNumber").val()).isEqualTo("943 476 5918");
    Document early = page(steps.answer(steps.at(), with(child(), "dateOfBirth", "2027-05-14")), 400);
    assertThat(early.select(".govuk-error-summary a").eachText()).as("what was said before does not fit")
        .contains("Date the request was received must not be before the date of birth");
    steps.send(child());
    Document family = page(steps.answer(steps.at(), map("requesterEmail", "nowhere", "parents[0].email", "no",
        "parents[2].name", "Zed", "parents[2].agreedEmail", "true")), 400);
    for (Element link : Stream.of(wrong, child, family).flatMap(page -> page.select(".govuk-error-summary a").stream())
        .toList()) {
      assertThat(link.attr("href")).as(link.text()).isNotBlank();
    }
    assertThat(family.select(".govuk-error-summary a").eachAttr("href"))
        .contains("#requesterEmail", "#parents-0-name", "#parents-0-email", "#parents-1-email");
    steps.send("lookedAfter", "true");
    Document care = page(steps.answer(steps.at(), map("careSince", "2027-01-01", "careBasis", "NONE",
        "socialWorkerEmail", "sol@care.test")), 400);
    assertThat(care.select(".govuk-error-summary a").eachAttr("href"))
        .contains("#careBasis", "#careSince-day", "#careAuthority", "#socialWorkerName");
  }

  @Test
  void writesDownTwoHouseholdsWhoLooksAfterTheChildAndWhatCameWithIt() throws Exception {
    RegisterSteps steps = as("p-cora").send(request()).send(child());
    Document another = page(steps.answer(steps.at(), map("requesterAddress", "1 Mill Lane", "pressed", "add:parents")),
        200);
    assertThat(another.select("#requesterAddress").text()).isEqualTo("1 Mill Lane");
    assertThat(another.select("[name='parents[0].name']")).hasSize(1);
    steps.send(map("requesterRelation", "mother", "requesterResponsibility", "yes", "requesterAddress",
        "1 Mill Lane, Panelby PA1 1AA", "parents[0].name", "Carl Ashby", "parents[0].relation", "father",
        "parents[0].address", "2 Low Road, Panelby PA2 2BB", "parents[0].parentalResponsibility", "no",
        "parents[1].name", "Nan Ashby", "parents[1].sameAddress", "true", "lookedAfter", "true"));
    assertThat(steps.at()).endsWith("/care");
    steps.send("careBasis", "CARE_ORDER", "careSince", "2026-03-02", "careAuthority", "Otherby Council",
        "socialWorkerName", "Sol Worker", "virtualSchoolName", "Vera Head").upload("letter.txt", "We ask for help.");
    Document check = page(as("p-cora").open(steps.at()), 200);
    assertThat(check.select("main").text()).contains("Carl Ashby", "2 Low Road", "Care order", "2 March 2026", "letter",
        "Step 6 of 6");
    String ref = steps.send().ref();
    fixtures.as("p-cora");
    assertThat(people.of(ref)).filteredOn(each -> each.kind() == CasePerson.Kind.PARENT)
        .extracting(CasePerson::name, CasePerson::address, each -> each.ties().relation(),
            each -> each.ties().parentalResponsibility())
        .containsExactlyInAnyOrder(tuple("Laura Ashby", "1 Mill Lane, Panelby PA1 1AA", "mother", true),
            tuple("Carl Ashby", "2 Low Road, Panelby PA2 2BB", "father", false),
            tuple("Nan Ashby", "1 Mill Lane, Panelby PA1 1AA", null, null));
    assertThat(people.of(ref)).extracting(CasePerson::kind, CasePerson::name, CasePerson::organisation).contains(
        tuple(CasePerson.Kind.SOCIAL_WORKER, "Sol Worker", "Otherby Council"),
        tuple(CasePerson.Kind.VIRTUAL_SCHOOL, "Vera Head", "Otherby Council"));
    assertThat(people.familyOf(ref).lookedAfter().authority()).isEqualTo("Otherby Council");
    assertThat(documents.of(ref)).extracting(DocumentStore.Document::title).containsExactly("letter");
    assertThat(history.all(ref)).extracting(CaseHistory.Entry::what).contains("Document added: letter",
        "Looked after by Otherby Council since 2 March 2026");
    assertThat(jdbc.sql("select answers from request_draft where case_ref = ?").param(ref).query(String.class).single())
        .as("what was typed is erased").isEqualTo("{}");
    fixtures.signOut();
  }

  @Test
  void answersAreChangedFromTheCheckAndLeadBackToIt() throws Exception {
    RegisterSteps steps = as("p-cora").send(request()).send(child()).send().send();
    Document check = page(as("p-cora").open(steps.at()), 200);
    assertThat(check.select("h1").text()).isEqualTo("Check your answers");
    assertThat(check.select("dl").text()).contains("Date of birth 14 May 2019", "Who asked? Parent or carer",
        "Date the request was received 7 September 2026", "Coordinator Cora Panelby");
    assertThat(check.select("main a.govuk-link").eachAttr("href")).containsExactly(steps.step("request"),
        steps.step("child"), steps.step("family"), steps.step("documents"));
    Document again = page(as("p-cora").open(steps.step("child")), 200);
    assertThat(again.select("#lastName").val()).isEqualTo(lastName);
    assertThat(again.select(".govuk-error-summary")).isEmpty();
    assertThat(again.select(".govuk-back-link").attr("href")).isEqualTo(steps.step("check"));
    steps.goTo("child").send(with(child(), "firstName", "Robin"));
    assertThat(steps.at()).endsWith("/check");
    assertThat(steps.goTo("family").send("lookedAfter", "true").at()).as("something more is asked").endsWith("/care");
    assertThat(as("p-cora").open(steps.step("check")).getRedirectedUrl()).isEqualTo(steps.step("care"));
    assertThat(steps.goTo("family").send().at()).endsWith("/check");
    assertThat(cases.get(steps.send().ref()).child().firstName()).isEqualTo("Robin");
  }

  @Test
  void noStepIsLeftOut() throws Exception {
    RegisterSteps steps = as("p-cora").send(request());
    for (String later : List.of("family", "care", "documents", "check")) {
      assertThat(as("p-cora").open(steps.step(later)).getRedirectedUrl()).isEqualTo(steps.step("child"));
      assertThat(steps.answer(steps.step(later), Map.of()).getRedirectedUrl()).isEqualTo(steps.step("child"));
    }
    assertThat(as("p-cora").open(steps.step("nowhere")).getStatus()).isEqualTo(404);
  }

  @Test
  void nobodyElseSeesARequestBegun() throws Exception {
    RegisterSteps steps = as("p-cora").send(request()).send(child()).send().send();
    for (String other : List.of("p-max", "t-priya")) {
      for (String step : List.of("request", "child", "family", "documents", "check")) {
        assertThat(as(other).open(steps.step(step)).getStatus()).as(other + " " + step).isEqualTo(404);
        assertThat(as(other).answer(steps.step(step), child()).getStatus()).as(other + " " + step).isEqualTo(404);
      }
      assertThat(as(other).answer(steps.step("remove"), Map.of()).getStatus()).isEqualTo(404);
      assertThat(page(as(other).open("/cases/new"), 200).text()).doesNotContain(lastName);
    }
    assertThat(page(as("p-cora").open("/cases/new"), 200).select("main a[href=" + steps.at() + "]").text())
        .isEqualTo("Rowan " + lastName);
  }

  @Test
  void whatIsNotFinishedIsListedAndCanBeRemovedAndGoesAfterThirtyDays() throws Exception {
    RegisterSteps steps = as("p-cora").send(request());
    assertThat(page(as("p-cora").open("/cases/new"), 200).select("main").text())
        .contains("Not finished yet", "Request from Laura Ashby, saved at 10:00am");
    assertThat(steps.answer(steps.step("remove"), Map.of()).getRedirectedUrl()).isEqualTo("/cases/new");
    assertThat(as("p-cora").open(steps.at()).getStatus()).isEqualTo(404);

    RegisterSteps old = as("p-cora").send(request()).send(child()).send().upload("letter.txt", "We ask for help.");
    clock.stopAt(clock.instant().plus(Duration.ofDays(29)));
    forgotten.everyNight();
    assertThat(as("p-cora").open(old.step("documents")).getStatus()).isEqualTo(200);
    clock.stopAt(clock.instant().plus(Duration.ofDays(1)));
    assertThat(as("p-cora").open(old.step("documents")).getStatus()).isEqualTo(404);
    forgotten.everyNight();
    assertThat(jdbc.sql("select count(*) from request_draft_file").query(Integer.class).single()).isZero();
  }

  @Test
  void aFileIsLookedAtBeforeItIsKeptAndCanBeTakenAway() throws Exception {
    RegisterSteps steps = as("p-cora").send(request()).send(child()).send();
    var sent = mvc.perform(multipart(steps.at()).file(new MockMultipartFile("file", "report.pdf", null,
        "no PDF".getBytes())).with(fixtures.signedIn("p-cora")).with(csrf())).andReturn().getResponse();
    assertThat(page(sent, 422).select(".govuk-error-summary a").text())
        .contains("The file is called .pdf but holds plain text.");
    String documentsStep = steps.at();
    steps.upload("letter.txt", "We ask for help.").goTo("documents");
    Document page = page(as("p-cora").open(documentsStep), 200);
    assertThat(page.select("main").text()).contains("letter");
    steps.answer(documentsStep, map("pressed", page.select("[name=pressed][value^=remove]").val()));
    assertThat(page(as("p-cora").open(steps.step("check")), 200).select("main").text()).contains("Documents Change: Documents None.");
  }

  @Test
  void aSecondPressOfTheButtonLeadsToTheSameCase() throws Exception {
    RegisterSteps steps = as("p-cora").send(request()).send(child()).send().send();
    String check = steps.at();
    String done = steps.send().at();
    assertThat(steps.answer(check, Map.of()).getRedirectedUrl()).isEqualTo(done);
    assertThat(as("p-cora").open(check).getRedirectedUrl()).isEqualTo(done);
    assertThat(as("p-cora").open(check.replace("check", "child")).getRedirectedUrl()).isEqualTo(done);
  }

  @Test
  void namesTheOpenCaseBeforeTheFamilyIsTypedAndOffersToRecordTheRequestThere() throws Exception {
    String ref = open();
    RegisterSteps steps = as("p-cora").send(request());
    Document page = page(steps.answer(steps.at(), child()), 409);
    assertThat(page.select(".govuk-error-summary li").eachText())
        .containsExactly("A request for this child is already open: " + ref + ".");
    assertThat(page.select("main a[href=/cases/" + ref + "]")).hasSize(1);
    assertThat(page.select("[name=sameChild]")).as("it may be someone else").hasSize(2);

    var further = steps.answer(steps.at(), with(child(), "action", "further", "openCase", ref));
    assertThat(further.getRedirectedUrl()).isEqualTo("/cases/" + ref + "?done=further-request");
    assertThat(page(as("p-cora").open(further.getRedirectedUrl()), 200).select(".govuk-notification-banner").text())
        .contains("The further request is recorded. The clock of this case stays as it is.");
    assertThat(as("p-cora").open(steps.at()).getStatus()).as("it is finished").isEqualTo(404);
    fixtures.as("p-cora");
    assertThat(history.latest(ref, 1).get(0).what()).startsWith("Another request received on 7 September 2026");
    fixtures.signOut();
  }

  @Test
  void whoeverRegistersTheChildInTheMeantimeIsSeenAtTheCheck() throws Exception {
    RegisterSteps steps = as("p-cora").send(request()).send(child()).send().upload("letter.txt", "We ask for help.");
    String ref = open();
    assertThat(steps.answer(steps.at(), Map.of()).getRedirectedUrl()).isEqualTo(steps.step("child"));
    assertThat(as("p-cora").open(steps.at()).getRedirectedUrl()).isEqualTo(steps.step("child"));
    assertThat(page(as("p-cora").open(steps.step("child")), 200).select(".govuk-error-summary li").text())
        .contains(ref);
    steps.answer(steps.step("child"), with(child(), "action", "further", "openCase", ref));
    assertThat(documents.of(ref)).as("what came with it is not lost").hasSize(1);
  }

  @Test
  void namesNoCaseThatIsShutToWhoeverAsks() throws Exception {
    String ref = fixtures.aCase().named("Rowan", lastName).born(LocalDate.of(2019, 5, 14)).restricted().open();
    RegisterSteps steps = as("t-sam").send(with(request(), "coordinator", "t-sam"));
    Document page = page(steps.answer(steps.at(), child()), 409);
    assertThat(page.select(".govuk-error-summary a").text()).contains("A request for this child is already open.",
        "Ask Daniel Testing, SEND manager.", "received on 7 September 2026");
    assertThat(page.text()).doesNotContain(ref);
    assertThat(page.select("[name=openCase]")).isEmpty();
    assertThat(page.select("[name=sameChild]")).as("it may be someone else").hasSize(2);
    assertThat(steps.answer(steps.at(), with(child(), "action", "further", "openCase", ref)).getStatus())
        .isEqualTo(403);
  }

  @Test
  void whoRegistersTheNextCaseOfARestrictedChildIsToldWhomToAskAndNoMore() throws Exception {
    String earlier = fixtures.aCase().named("Rowan", lastName).born(LocalDate.of(2019, 5, 14)).restricted().open();
    jdbc.sql("update case_file set closed_on = ? where ref = ?").params(MON_7_SEP_2026, earlier).update();
    RegisterSteps steps = as("t-sam").send(with(request(), "coordinator", "t-sam")).send(with(child(), "sameChild",
        "yes")).send().send();
    assertThat(page(as("t-sam").open(steps.at()), 200).select(".govuk-warning-text").text())
        .contains("This case will be open only to those who work on it, like the one before.");
    String ref = steps.send().ref();
    assertThat(cases.get(ref).restricted()).isTrue();
    assertThat(cases.get(ref).coordinator()).isEqualTo("t-priya");
    Document done = page(as("t-sam").open(steps.at()), 200);
    assertThat(done.select("main").text()).contains(ref, "This case is open only to those who work on it.",
        "Ask Daniel Testing, SEND manager.", "Monday 19 October 2026").doesNotContain("Priya", lastName);
    assertThat(done.select("main a[href*=" + ref + "]")).isEmpty();
    assertThat(as("t-sam").open("/cases/" + ref).getStatus()).isEqualTo(403);
    assertThat(jdbc.sql("select count(*) from access_log where case_ref = ? and username = 't-sam' and action = 'OPEN_CASE'").param(ref)
        .query(Integer.class).single()).isZero();
  }

  @Test
  void theDonePageIsForWhoeverRecordedItThoughTheCaseWentToAnotherTeam() throws Exception {
    RegisterSteps steps = as("t-priya").send(with(request(), "coordinator", "t-omar")).send(child()).send().send()
        .send();
    Document done = page(as("t-priya").open(steps.at()), 200);
    assertThat(done.select("main").text()).contains(steps.ref(), "Omar Testing has the case.",
        "must reach the family by Monday 19 October 2026");
    assertThat(done.select("main a[href*=EHC-]")).as("the case is shut to her").isEmpty();
    assertThat(as("t-omar").open(steps.at()).getRedirectedUrl()).isEqualTo("/cases/" + steps.ref());
    assertThat(as("t-sam").open(steps.at()).getStatus()).isEqualTo(403);
    assertThat(as("p-cora").open(steps.at()).getStatus()).isEqualTo(404);
  }

  @Test
  void asksWhetherSomeoneWeKnowIsTheSameAndAsksAgainOfSomeoneElse() throws Exception {
    send("p-cora", leaving(open()));
    RegisterSteps steps = as("p-cora").send(request());
    Document page = page(steps.answer(steps.at(), child()), 409);
    assertThat(page.select(".govuk-error-summary a").eachText()).containsExactly("We know Rowan " + lastName
        + ", born 14 May 2019. Say whether this is the same child or young person");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#sameChild");
    String child = steps.at();
    steps.send(with(child(), "firstName", "Robin")).send().send();
    assertThat(steps.answer(child, child()).getStatus()).as("the answer is missing").isEqualTo(409);
    assertThat(steps.answer(child, with(child(), "sameChild", "yes")).getRedirectedUrl()).isEqualTo(steps.at());
    assertThat(page(as("p-cora").open(steps.at()), 200).select("dl").text())
        .contains("Is this the same child or young person? Yes, the same");
    String other = "Other" + lastName;
    assertThat(steps.answer(child, with(child(), "lastName", other, "sameChild", "yes")).getStatus()).isEqualTo(302);
    assertThat(page(as("p-cora").open(steps.at()), 200).select("dl").text()).contains(other)
        .doesNotContain("the same child or young person?");
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
    return today("2026-09-07");
  }

  /** A case registered by p-cora; its request was received on this day. */
  private String today(String received) throws Exception {
    return as("p-cora").send(with(request(), "receivedOn", received)).send(child()).send().send().send().ref();
  }

  private RegisterSteps as(String username) {
    return new RegisterSteps(mvc, fixtures, username);
  }

  private static Map<String, String> request() {
    return map("requesterKind", "parent", "requesterName", "Laura Ashby", "channel", "email", "receivedOn",
        "2026-09-07", "coordinator", "p-cora");
  }

  private Map<String, String> child() {
    return map("firstName", "Rowan", "lastName", lastName, "dateOfBirth", "2019-05-14");
  }

  private static Map<String, String> with(Map<String, String> answers, String... more) {
    answers.putAll(map(more));
    return answers;
  }

  private static MockHttpServletRequestBuilder leaving(String ref) {
    return leaving(ref, "The school helps now.");
  }

  private static MockHttpServletRequestBuilder leaving(String ref, String reason) {
    return post("/cases/" + ref + "/leave-early").param("how", "WITHDRAWN").param("on", "2026-09-07")
        .param("toldBy", "Laura Ashby, mother").param("reason", reason);
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
