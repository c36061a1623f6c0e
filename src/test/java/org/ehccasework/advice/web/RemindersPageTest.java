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
import org.ehccasework.StatementCounter;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
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
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class RemindersPageTest {

  private static final LocalDate TUE_13_OCT = LocalDate.of(2026, 10, 13);
  private static final LocalDate WED_14_OCT = LocalDate.of(2026, 10, 14);

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired CaseSteps steps;
  @Autowired MovableClock clock;
  @Autowired StatutoryClock limits;
  @Autowired AdviceRequests requests;
  @Autowired CaseHistory history;
  @Autowired JdbcClient jdbc;
  @Autowired StatementCounter statements;

  private String ref;
  private String email;

  @BeforeEach
  void adviceIsAskedForAndADayHasPassed() {
    fixtures.as("t-priya");
    ref = fixtures.openCase();
    steps.itIs(ref, TUE_13_OCT);
    limits.openForRequest(ref, MON_7_SEP_2026, null);
    steps.standAt(ref, "ehc-needs-assessment", "choose-advice", Map.of());
    steps.answer(ref, "choose-advice", null, Map.of("sentBy", "email"));
    steps.runDue(ref);
    steps.itIs(ref, WED_14_OCT);
    email = "paediatrics-" + UUID.randomUUID() + "@nhs.test";
    jdbc.sql("update advice_request set email = case when kind = 'medical' then cast(? as varchar(250)) end,"
        + " organisation = case when kind = 'social-care' then 'Social care, Dr Lowe' end where case_ref = ?")
        .params(email, ref).update();
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void thePageSaysWhatWillBeSentToWhomAndWhatWillNot() throws Exception {
    Document page = page(get(all()), 200);
    assertThat(page.select("h1").text()).isEqualTo("Send these reminders?");
    assertThat(page.select("tbody tr")).singleElement().satisfies(row -> assertThat(row.text()).contains(email,
        "Kofi Mensah", ref, "Medical advice", "Tue 24 November", "Your advice is due on 24 November 2026"));
    assertThat(page.select("input[type=checkbox][checked]")).hasSize(1);
    assertThat(page.select("main li").eachText()).anySatisfy(line -> assertThat(line)
        .startsWith("Social care, Dr Lowe, Social care advice for Kofi Mensah")
        .endsWith(", " + ref + ": no email address is known. Call or write to them.")).anySatisfy(line -> assertThat(line).contains("Views of the family",
                "they do not answer here. Call or write to them."));
    assertThat(messages()).isZero();
  }

  @Test
  void oneReminderEachIsSentAndWhatWasNotIsSaidByName() throws Exception {
    String address = browser.perform(send(id(AdviceKind.MEDICAL), id(AdviceKind.SOCIAL_CARE))).andReturn()
        .getResponse().getRedirectedUrl();
    assertThat(address).isEqualTo("/advice/reminders/sent?reminded=" + id(AdviceKind.MEDICAL)
        + "&request=" + id(AdviceKind.SOCIAL_CARE));
    assertThat(messages()).isEqualTo(1);
    assertThat(jdbc.sql("select link_path from outbox_message where recipient = ?").param(email).query(String.class)
        .single()).isEqualTo("/contribute/" + id(AdviceKind.MEDICAL));
    assertThat(request(AdviceKind.MEDICAL).remindedOn()).isEqualTo(WED_14_OCT);
    assertThat(request(AdviceKind.SOCIAL_CARE).remindedOn()).isNull();
    assertThat(history.latest(ref, 1)).singleElement().satisfies(entry -> {
      assertThat(entry.what()).isEqualTo("Reminder: medical advice is due on 24 November 2026");
      assertThat(entry.by()).isEqualTo("t-priya");
    });
    Document page = page(get(address), 200);
    assertThat(page.select(".govuk-notification-banner").text()).contains("1 reminder sent.");
    assertThat(page.select("main li").text()).contains("Social care, Dr Lowe", "no email address is known");
  }

  @Test
  void theTasksThatWaitForTheAnswersAreOnePressFromWaitingForOthers() throws Exception {
    browser.perform(send(id(AdviceKind.MEDICAL), id(AdviceKind.PSYCHOLOGY)));
    String address = "/advice/reminders/sent?reminded=" + id(AdviceKind.MEDICAL);
    Document page = page(get(address), 200);
    assertThat(page.select("main h2").eachText()).contains("Put this task off until they have had time to answer?");
    assertThat(page.select("form[action=/advice/reminders/sent] li").text())
        .startsWith("Record advice: medical advice, Kofi Mensah").endsWith(", " + ref + ": until Wed 21 October");
    String result = browser.perform(lookAgainOn(page)).andReturn().getResponse().getRedirectedUrl();
    assertThat(page(get(result), 200).select(".govuk-notification-banner").text())
        .contains("1 task waits for others until 21 October 2026");
    assertThat(page(get("/my-work/waiting"), 200).select("tbody tr:contains(" + ref + ")").text())
        .contains("medical advice", "Wed 21 October", "Reminder sent on 14 October 2026.");
    assertThat(history.latest(ref, 1).get(0).what()).isEqualTo("Put off until 21 October 2026: Record advice: medical advice");
  }

  @Test
  void aLateTaskComesBackWithinAWeekHoweverFarTheDay() throws Exception {
    jdbc.sql("update case_task set due_on = ? where case_ref = ? and task_key = 'record-advice'")
        .params(TUE_13_OCT, ref).update();
    browser.perform(send(id(AdviceKind.MEDICAL)));
    Document page = page(get("/advice/reminders/sent?reminded=" + id(AdviceKind.MEDICAL)), 200);
    page.select("[name=followUp-month]").val("12");
    browser.perform(lookAgainOn(page));
    assertThat(jdbc.sql("select w.follow_up from task_put_off w join case_task t on t.id = w.task_id"
        + " where t.case_ref = ?").param(ref).query(LocalDate.class).single()).isEqualTo(WED_14_OCT.plusDays(7));
  }

  @Test
  void aDayThatHasPassedIsRefusedAndWhatOthersHaveStays() throws Exception {
    browser.perform(send(id(AdviceKind.MEDICAL)));
    Document page = page(get("/advice/reminders/sent?reminded=" + id(AdviceKind.MEDICAL)), 200);
    page.select("[name=followUp-day]").val("14");
    Document again = page(lookAgainOn(page), 422);
    assertThat(again.select(".govuk-error-summary").text()).contains("Look again on must be after today, 14 October 2026");
    assertThat(again.select("[name=followUp-day]").val()).isEqualTo("14");
    assertThat(again.select("form[action=/advice/reminders/sent] li")).hasSize(1);
    jdbc.sql("update case_task set assignee = 't-sam' where case_ref = ? and task_key = 'record-advice'").param(ref)
        .update();
    Document others = page(get("/advice/reminders/sent?reminded=" + id(AdviceKind.MEDICAL)), 200);
    assertThat(others.select("form[action=/advice/reminders/sent]")).isEmpty();
    assertThat(others.select("main li").text()).contains("Sam Testing has this task.");
  }

  private MockHttpServletRequestBuilder lookAgainOn(Document page) {
    var request = post("/advice/reminders/sent").with(csrf());
    page.select("form[action=/advice/reminders/sent] input[name]").stream()
        .filter(input -> !input.attr("name").equals("_csrf")).forEach(input -> request.param(input.attr("name"), input.val()));
    return request;
  }

  @Test
  void nobodyIsRemindedTwiceADay() throws Exception {
    browser.perform(send(id(AdviceKind.MEDICAL)));
    browser.perform(send(id(AdviceKind.MEDICAL)));
    assertThat(messages()).isEqualTo(1);
    Document page = page(get(all()), 200);
    assertThat(page.select("form[action=/advice/reminders]")).isEmpty();
    assertThat(page.select("main").text()).contains("None of these reminders can be sent.",
        "a reminder was sent today already");
  }

  @Test
  void aReminderOfLateAdviceSaysThatItWasDue() throws Exception {
    jdbc.sql("update case_limit set due = ? where item_id = ?").params(TUE_13_OCT, id(AdviceKind.MEDICAL)).update();
    assertThat(page(get(all()), 200).select("tbody tr").text()).contains("Your advice was due on 13 October 2026",
        "1 working day late");
  }

  @Test
  void somethingMustBeTicked() throws Exception {
    assertThat(page(get("/advice/reminders"), 200).select("main").text()).contains("Select at least one task.");
    assertThat(page(send(), 422).select("[role=alert]").text()).isEqualTo("Select at least one task.");
    assertThat(page(get("/advice/reminders?request=nonsense"), 200).select("main").text())
        .contains("Select at least one task.");
  }

  @Test
  void requestsOfCasesOfOthersAreAsIfTheyWereNotThere() throws Exception {
    fixtures.as("t-omar");
    assertThat(page(get(all()), 200).select("main").text()).contains("Select at least one task.")
        .doesNotContain("Kofi");
    assertThat(browser.perform(send(id(AdviceKind.MEDICAL))).andReturn().getResponse().getRedirectedUrl())
        .isEqualTo("/advice/reminders/sent?");
    assertThat(messages()).isZero();
  }

  @Test
  void asksAsFewStatementsForManyAsForOne() throws Exception {
    String one = "/advice/reminders?request=" + id(AdviceKind.MEDICAL);
    String many = all();
    assertThat(statements.count(() -> page(get(many), 200))).isEqualTo(statements.count(() -> page(get(one), 200)));
  }

  private String all() {
    return "/advice/reminders?" + String.join("&", requests.of(ref).stream().map(one -> "request=" + one.id())
        .toList());
  }

  private MockHttpServletRequestBuilder send(String... ids) {
    var request = post("/advice/reminders").with(csrf());
    return ids.length == 0 ? request : request.param("request", ids);
  }

  private int messages() {
    return jdbc.sql("select count(*) from outbox_message where recipient = ?").param(email).query(Integer.class)
        .single();
  }

  private AdviceRequest request(AdviceKind kind) {
    List<AdviceRequest> all = requests.of(ref);
    return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  private String id(AdviceKind kind) {
    return request(kind).id().toString();
  }

  private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
    var response = browser.perform(request).andReturn().getResponse();
    Document page = Jsoup.parse(response.getContentAsString());
    assertThat(response.getStatus()).as(page.text()).isEqualTo(status);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    return page;
  }
}
