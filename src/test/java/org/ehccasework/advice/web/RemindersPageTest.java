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
    assertThat(address).isEqualTo("/advice/reminders/sent?sent=1&request=" + id(AdviceKind.SOCIAL_CARE));
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
        "1 day late");
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
        .isEqualTo("/advice/reminders/sent?sent=0");
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
