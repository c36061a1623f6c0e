package org.ehccasework.advice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.casefile.CaseToOpen.MON_7_SEP_2026;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.advice.internal.AdviceQuestion;
import org.ehccasework.advice.internal.AdviceQuestions;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.StatutoryClock;
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
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Advice that came: read, asked about, challenged; and what that leaves to do. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AdviceQuestionsTest {

  private static final LocalDate TUE_13_OCT = LocalDate.of(2026, 10, 13);
  private static final LocalDate TUE_20_OCT = LocalDate.of(2026, 10, 20);

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired CaseSteps steps;
  @Autowired MovableClock clock;
  @Autowired StatutoryClock limits;
  @Autowired CaseLimits caseLimits;
  @Autowired CaseHistory history;
  @Autowired AdviceRequests requests;
  @Autowired AdviceQuestions questions;
  @Autowired JdbcClient jdbc;

  private String ref;

  @BeforeEach
  void socialCareHasAnsweredInOneLine() throws Exception {
    fixtures.as("t-priya");
    ref = fixtures.openCase();
    steps.itIs(ref, TUE_13_OCT);
    limits.openForRequest(ref, MON_7_SEP_2026, null);
    steps.standAt(ref, "ehc-needs-assessment", "choose-advice", Map.of());
    steps.answer(ref, "choose-advice", null, Map.of("sentBy", "email"));
    steps.runDue(ref);
    String contribute = "/contribute/" + request(AdviceKind.SOCIAL_CARE).id();
    send("t-sia", post(contribute).param("basedOn", "0").param("needs", "No concerns.").param("author", "Sia")
        .param("authorRole", "Social worker"));
    send("t-sia", post(contribute + "/check").param("revision", "1"));
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void isNewUntilSomebodyHasReadItBesideTheRequest() throws Exception {
    Document tracker = page("t-priya", get(tracker()), 200);
    assertThat(row(tracker)).contains("New", "Received 13 October 2026. Nobody has read it yet.", "Read");
    assertThat(toDo("t-priya").select("a[href=" + advice() + "]").text()).startsWith("Read social care advice");
    Document page = page("t-priya", get(advice()), 200);
    assertThat(page.select("aside").text()).contains("What we asked for", "6(1)(e)", "24 November 2026");
    assertThat(page.select("main").text()).contains("No concerns.", "Written by", "Sia");
    assertThat(send("t-priya", post(advice() + "/read")).getRedirectedUrl()).isEqualTo(tracker() + "?done=read");
    send("t-sam", post(advice() + "/read"));
    assertThat(request(AdviceKind.SOCIAL_CARE).seen().by()).as("the first reader stays").isEqualTo("t-priya");
    assertThat(page("t-sam", get(advice()), 200).select("main").text()).contains("Read by Priya Testing");
    assertThat(toDo("t-priya").select("a[href=" + advice() + "]")).isEmpty();
    assertThat(row(page("t-priya", get(tracker()), 200))).contains("Check reply", "It is a line or two", "Challenge");
    page("t-inspector", post(advice() + "/read"), 403);
  }

  @Test
  void aQuestionGoesToTheAdviserAndMovesNoDate() throws Exception {
    List<LocalDate> before = dates();
    Document wrong = page("t-priya", post(advice() + "/question").param("question", "Which support?")
        .param("answerBy", "2026-10-12"), 422);
    assertThat(wrong.select(".govuk-error-summary").text()).contains("Answer by must be 13 October 2026 or later");
    assertThat(wrong.select("#question").text()).isEqualTo("Which support?");
    send("t-priya", ask(TUE_20_OCT));
    assertThat(row(page("t-priya", get(tracker()), 200))).contains("Question: in 7 days",
        "Answer by Tuesday 20 October 2026.");
    assertThat(page("t-priya", get("/my-work/waiting"), 200).select("a[href=" + advice() + "]").text())
        .startsWith("Answer to our question about social care advice");
    Document list = page("t-sia", get("/contribute"), 200);
    assertThat(list.select("tbody:contains(Questions about) a[href=" + contribute() + "]")).isNotEmpty();
    Document asked = page("t-sia", get(contribute()), 200);
    assertThat(asked.select("main").text()).contains("We have a question about this advice. Answer by Tuesday 20 "
        + "October 2026", "Which support?");
    String answer = contribute() + "/questions/" + question().id();
    assertThat(page("t-sia", get(answer), 200).select("main").text()).contains("Which support?");
    page("t-hana", get(answer), 403);
    assertThat(page("t-sia", post(answer), 422).select("#answer-error")).hasSize(1);
    assertThat(send("t-sia", post(answer).param("answer", "Short breaks, 2 hours a week.")).getRedirectedUrl())
        .isEqualTo("/contribute?saved=answer");
    assertThat(page("t-sia", get("/contribute?saved=answer"), 200).select("main").text())
        .startsWith("Done Your answer was sent.");
    page("t-sia", post(answer).param("answer", "Again"), 409);
    assertThat(page("t-priya", get(advice()), 200).select("main").text())
        .contains("Answered by Sia Testing on 13 October 2026", "Short breaks, 2 hours a week.");
    assertThat(dates()).isEqualTo(before);
    assertThat(page("t-priya", get("/my-work/waiting"), 200).select("a[href=" + advice() + "]")).isEmpty();
  }

  @Test
  void anAnswerThatDidNotComeIsWorkAgain() throws Exception {
    send("t-priya", ask(TUE_20_OCT));
    steps.itIs(ref, LocalDate.of(2026, 10, 21));
    assertThat(page("t-priya", get("/my-work/waiting"), 200).select("a[href=" + advice() + "]")).isEmpty();
    assertThat(toDo("t-priya").select("tr:has(a[href=" + advice() + "])").text())
        .contains("Answer to our question about social care advice", "From Sia", "1 working day late");
    assertThat(row(page("t-priya", get(tracker()), 200))).contains("Question: 1 working day late");
    String record = advice() + "/answers/" + question().id();
    assertThat(page("t-priya", post(record).param("answer", "None").param("answeredBy", "Sia")
        .param("answeredOn", "2026-10-12"), 422).select("#answeredOn-error")).hasSize(1);
    send("t-priya", post(record).param("answer", "None").param("answeredBy", "Sia").param("answeredOn", "2026-10-21"));
    assertThat(question().isOpen()).isFalse();
    assertThat(question().answeredBy()).isEqualTo("Sia");
  }

  @Test
  void thinAdviceIsChallengedWithTheNamedLead() throws Exception {
    String lead = "dsco-" + UUID.randomUUID() + "@council.test";
    jdbc.sql("""
        insert into organisation (id, authority_id, kind, name, email, lead_title, lead_name, lead_email)
        select ?, f.authority_id, 'SOCIAL_CARE', 'AAA social care', 'care@council.test', 'Designated social care officer',
          'Gwen Ellis', ? from case_file f where f.ref = ?""").params(UUID.randomUUID(), lead, ref).update();
    try {
      assertThat(page("t-priya", post(advice() + "/challenge").param("answerBy", "2026-10-20"), 422)
          .select("#question-error")).hasSize(1);
      send("t-priya", post(advice() + "/challenge").param("question", "It names no provision.")
          .param("answerBy", "2026-10-20"));
    } finally {
      jdbc.sql("delete from organisation where lead_email = ?").param(lead).update();
    }
    assertThat(question().told()).isEqualTo("Designated social care officer (Gwen Ellis)");
    assertThat(jdbc.sql("select subject || ' ' || link_path from outbox_message where recipient = ?").param(lead)
        .query(String.class).list()).containsExactly(
            "Advice from your service is challenged, to answer by 20 October 2026 " + contribute());
    fixtures.as("t-priya");
    assertThat(history.latest(ref, 1).get(0).what()).contains("Challenged the social care advice",
        "Told Designated social care officer (Gwen Ellis).");
    assertThat(row(page("t-priya", get(tracker()), 200))).contains("Challenged: in 7 days");
    AdviceRequest psychology = request(AdviceKind.PSYCHOLOGY);
    page("t-priya", post("/cases/" + ref + "/advice/" + psychology.id() + "/challenge").param("question", "Thin")
        .param("answerBy", "2026-10-20"), 422);
  }

  @Test
  void theAnswerToAChallengeCanBeTakenAsTheAdviceThatWasMissing() throws Exception {
    String medical = "/contribute/" + request(AdviceKind.MEDICAL).id();
    String staff = tracker() + "/" + request(AdviceKind.MEDICAL).id();
    send("t-hana", post(medical + "/nothing-to-add").param("considered", "No notes.").param("author", "Hana")
        .param("authorRole", "Paediatrician"));
    send("t-priya", post(staff + "/challenge").param("question", "No needs, no provision.")
        .param("answerBy", "2026-10-20"));
    String id = questions.of(ref).get(0).id().toString();
    page("t-priya", post(staff + "/answers/" + id + "/take"), 404);
    send("t-hana", post(medical + "/questions/" + id).param("answer", "Asthma; an inhaler before sport, every day."));
    assertThat(page("t-priya", get(tracker()), 200).select("tr:contains(Medical advice)").text())
        .contains("Challenge answered", "Hana Testing answered our challenge on 13 October.");
    String take = page("t-priya", get(staff), 200).select("a[href$=/take]").attr("href");
    assertThat(page("t-priya", get(take), 200).select("main").text()).contains("Asthma; an inhaler before sport");
    assertThat(page("t-priya", post(take).param("author", "Dr Aziz"), 422).select("#authorRole-error")).hasSize(1);
    send("t-priya", post(take).param("author", "Dr Aziz").param("authorRole", "Designated clinical officer"));
    assertThat(request(AdviceKind.MEDICAL).isHere()).isTrue();
    assertThat(request(AdviceKind.MEDICAL).answer().needs()).startsWith("Asthma");
    assertThat(request(AdviceKind.MEDICAL).answer().author()).isEqualTo("Dr Aziz");
    assertThat(page("t-priya", get(staff), 200).select("a[href$=/take]")).isEmpty();
    page("t-priya", post(take).param("author", "Dr Aziz").param("authorRole", "Officer"), 409);
  }

  @Test
  void nobodyIsAskedAboutAdviceThatHasNotCome() throws Exception {
    String medical = "/cases/" + ref + "/advice/" + request(AdviceKind.MEDICAL).id();
    assertThat(page("t-priya", post(medical + "/question").param("question", "Why?").param("answerBy", "2026-10-20"),
        422).select(".govuk-error-summary").text()).contains("has not come");
    page("t-priya", post(medical + "/read"), 409);
  }

  @Test
  void aRequestToSendOnIsWorkOfTheCoordinator() throws Exception {
    String psychology = "/contribute/" + request(AdviceKind.PSYCHOLOGY).id();
    send("t-paul", post(psychology + "/someone-else").param("who", "Dr Lowe").param("why", "Knows her."));
    assertThat(toDo("t-priya").select("a[href=/cases/" + ref + "/advice/" + request(AdviceKind.PSYCHOLOGY).id()
        + "/send-on]").text()).startsWith("Send on the request for educational psychology advice");
    assertThat(toDo("t-omar").select("a[href*=" + ref + "]")).isEmpty();
  }

  @Test
  void offersTheOneThingToDoForAllOfIt() throws Exception {
    jdbc.sql("update advice_request set email = 'nhs@nhs.test' where case_ref = ? and kind = 'medical'").param(ref)
        .update();
    assertThat(page("t-priya", get(tracker()), 200).select("a.govuk-button").eachText())
        .containsExactly("Ask someone else");
    steps.itIs(ref, LocalDate.of(2026, 11, 4));
    steps.itIs(ref, LocalDate.of(2026, 11, 5));
    assertThat(page("t-priya", get(tracker()), 200).select("a.govuk-button").first().text())
        .startsWith("Send 2 reminders");
    fixtures.as("t-priya");
    String fresh = fixtures.openCase();
    assertThat(page("t-priya", get("/cases/" + fresh + "/advice"), 200).select("a.govuk-button")).isEmpty();
    steps.standAt(fresh, "ehc-needs-assessment", "choose-advice", Map.of());
    Document empty = page("t-priya", get("/cases/" + fresh + "/advice"), 200);
    assertThat(empty.select("main h2").first().text()).isEqualTo("You have not asked for advice yet.");
    assertThat(empty.select("a.govuk-button").attr("href")).isEqualTo("/cases/" + fresh + "/choose-advice");
    assertThat(empty.select("a.govuk-button").text()).startsWith("Ask for all 5 now");
  }

  private MockHttpServletRequestBuilder ask(LocalDate by) {
    return post(advice() + "/question").param("question", "Which support?").param("answerBy", by.toString());
  }

  private Document toDo(String who) throws Exception {
    return page(who, get("/my-work"), 200);
  }

  private static String row(Document tracker) {
    return tracker.select("tr:contains(Social care advice)").text();
  }

  private List<LocalDate> dates() {
    return caseLimits.of(ref).stream().map(CaseLimit::due).toList();
  }

  private AdviceQuestion question() {
    return questions.of(ref).get(0);
  }

  private String tracker() {
    return "/cases/" + ref + "/advice";
  }

  private String advice() {
    return tracker() + "/" + request(AdviceKind.SOCIAL_CARE).id();
  }

  private String contribute() {
    return "/contribute/" + request(AdviceKind.SOCIAL_CARE).id();
  }

  private AdviceRequest request(AdviceKind kind) {
    List<AdviceRequest> all = requests.of(ref);
    return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  private MockHttpServletResponse send(String who, MockHttpServletRequestBuilder request) throws Exception {
    return browser.perform(request.with(csrf()).with(fixtures.signedIn(who))).andReturn().getResponse();
  }

  private Document page(String who, MockHttpServletRequestBuilder request, int status) throws Exception {
    MockHttpServletResponse response = send(who, request);
    Document page = Jsoup.parse(response.getContentAsString());
    assertThat(response.getStatus()).as(page.text()).isEqualTo(status);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    return page;
  }
}
