package org.ehccasework.panel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.panel.PanelFixtures.MON_7_SEP_2026;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import org.ehccasework.StatementCounter;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.panel.PanelFixtures;
import org.ehccasework.panel.Question;
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

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class PanelPagesTest {

  @Autowired MockMvc mvc;
  @Autowired CaseTasks tasks;
  @Autowired PanelFixtures panels;
  @Autowired CaseFixtures fixtures;
  @Autowired MovableClock clock;
  @Autowired DocumentStore documents;
  @Autowired JdbcClient jdbc;
  @Autowired StatementCounter statements;

  private String ref;

  @BeforeEach
  void aCaseOnTheAgenda() {
    panels.standAt(MON_7_SEP_2026);
    panels.panelSits(Question.TO_ASSESS, LocalDate.of(2026, 9, 24));
    ref = panels.caseToDecide();
    fixtures.signOut();
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @Test
  void panelDatesAreListedForThePanelAndAddedByManagers() throws Exception {
    Document page = page("p-pam", "/panels");
    assertThat(page.select("h1").eachText()).containsExactly("Panels");
    assertThat(page.select("tbody tr").eachText())
        .containsExactly("Thursday 24 September 2026 What it hears: Whether to assess " + waiting());
    assertThat(page.select("main form")).isEmpty();

    var added = send("p-max", post("/panels").param("hears", "to-issue").param("on-day", "1").param("on-month", "10")
        .param("on-year", "2026"));
    assertThat(added.getRedirectedUrl()).isEqualTo("/panels?done=added");
    assertThat(page("p-max", "/panels?done=added").select(".govuk-notification-banner").text())
        .contains("The panel date is added.");
    assertThat(page("p-max", "/panels").select("tbody tr").eachText()).containsExactly(
        "Thursday 24 September 2026 What it hears: Whether to assess " + waiting() + " Cancel Thursday 24 September 2026",
        "Thursday 1 October 2026 What it hears: Whether to issue a plan No cases yet Cancel Thursday 1 October 2026");
  }

  @Test
  void theAgendaShowsACoordinatorTheirCasesWithWhatIsMissingAndCountsTheOthers() throws Exception {
    String theirs = panels.caseToDecide();
    jdbc.sql("update case_file set coordinator = 'p-dora', deputy = null, restricted = true where ref = ?").param(theirs)
        .update();
    fixtures.signOut();
    Document page = page("p-cora", agenda());
    assertThat(page.select("h1").text()).isEqualTo("Panel on Thursday 24 September 2026");
    assertThat(page.select("tbody tr:contains(" + ref + ")").text()).contains("Cora Panelby Yours", "Papers missing",
        "documents that came with the request").doesNotContain("Record its advice");
    assertThat(page.select("main").text()).doesNotContain(theirs).contains("heard that you do not work with");
    fixtures.as("p-cora");
    documents.add(ref, "Letter", "letter.txt", "We ask for help.".getBytes());
    clock.stopAt(Instant.parse("2026-09-24T09:00:00Z"));
    assertThat(page("p-cora", agenda()).select("tbody tr:contains(" + ref + ")").text())
        .contains("Record its advice", "Nothing is missing");
    assertThat(page("p-cora", "/cases/" + ref).select("a[href=" + agenda() + "]").text())
        .isEqualTo("Panel on whether to assess: Thursday 24 September 2026");
  }

  @Test
  void aLaterPanelHearsWhatTheNextOneLeavesAndOneThatSatHasNoAgenda() throws Exception {
    panels.panelSits(Question.TO_ASSESS, LocalDate.of(2026, 10, 1));
    var later = page("p-pam", "/panels").select("tbody a").get(1).attr("href");
    assertThat(page("p-pam", later).select("main").text()).contains("is known when that has sat");
    String next = agenda();
    clock.stopAt(Instant.parse("2026-09-25T09:00:00Z"));
    assertThat(send("p-pam", get(next)).getStatus()).isEqualTo(404);
    assertThat(send("t-priya", get(later)).getStatus()).as("another council").isEqualTo(404);
  }

  @Test
  void anAgendaAsksAsFewStatementsForManyCasesAsForOne() throws Exception {
    String agenda = agenda();
    page("p-cora", agenda);
    int few = statements.count(() -> page("p-cora", agenda));
    panels.caseToDecide();
    panels.caseToDecide();
    fixtures.signOut();
    assertThat(statements.count(() -> page("p-cora", agenda))).isEqualTo(few);
  }

  private String agenda() throws Exception {
    return page("p-cora", "/panels").select("tbody a").first().attr("href");
  }

  /** Other tests leave cases of this council behind. */
  private String waiting() {
    int number = jdbc.sql("""
        select count(*) from case_task t join case_file f on f.ref = t.case_ref where t.open = true
          and t.task_key = 'record-panel-advice' and f.authority_id = ? and not exists (select 1 from officer_decision d
            where d.case_ref = f.ref and d.question = 'to-assess')""").param(panels.authority().id())
        .query(Integer.class).single();
    return number == 1 ? "1 case" : number + " cases";
  }

  @Test
  void warnsOfADateOnWhichNobodyIsAtWork() throws Exception {
    panels.panelSits(Question.TO_ASSESS, LocalDate.of(2026, 12, 28));
    assertThat(page("p-pam", "/panels").select("tbody tr").eachText())
        .anyMatch(row -> row.startsWith("Monday 28 December 2026 Check this date This is a bank holiday."
            + " What it hears: Whether to assess"));
  }

  @Test
  void panelDatesAreNotAddedTwiceOrInThePast() throws Exception {
    var twice = send("p-max", post("/panels").param("hears", "to-assess").param("on", "2026-09-24"));
    assertThat(twice.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(twice.getContentAsString());
    assertThat(page.select(".govuk-error-summary a").eachText())
        .containsExactly("There is a panel on this date already. Enter another date");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#on-day");
    assertThat(page.select("#on-day").attr("value")).isEqualTo("24");
    var past = send("p-max", post("/panels").param("hears", "to-assess").param("on", "2026-09-03"));
    assertThat(past.getContentAsString()).contains("Date of the panel must be today or in the future");
  }

  @Test
  void panelDatesAreCancelledByManagersAlone() throws Exception {
    String cancel = page("p-max", "/panels").select("tbody form").attr("action");
    assertThat(send("p-pam", post(cancel)).getStatus()).isEqualTo(403);
    assertThat(send("p-max", post(cancel)).getRedirectedUrl()).startsWith("/panels?done=cancelled&without=");
    assertThat(page("p-max", "/panels").select("main").text()).contains("No panel is planned.");
    assertThat(tasks.open(ref)).extracting("key").containsExactly("record-decision-to-assess");
    assertThat(page("p-max", "/panels?done=cancelled&without=1").select(".govuk-notification-banner").text()).contains(
        "One case cannot be heard in time any more: the decision officer decides it without a panel.");
    assertThat(page("p-max", "/panels?done=cancelled&without=0").select(".govuk-notification-banner").text())
        .contains("Every case that waits can still be heard in time.");
    assertThat(send("p-max", post(cancel)).getStatus()).isEqualTo(409);
  }

  @Test
  void decidingWithoutAPanelAsksWhyAndGoesBackToTheCase() throws Exception {
    String address = "/cases/" + ref + "/decide-without-panel";
    Document page = page("p-max", address);
    assertThat(page.select("h1").eachText()).containsExactly("Decide without a panel");
    assertThat(page.select("main").text()).contains("No law asks for a panel")
        .contains("must have taken effect by Monday 19 October 2026")
        .contains("By first class post it must leave by Thursday 15 October 2026");

    var empty = send("p-max", post(address).param("reason", ""));
    assertThat(empty.getStatus()).isEqualTo(400);
    assertThat(Jsoup.parse(empty.getContentAsString()).select(".govuk-error-summary a").attr("href"))
        .isEqualTo("#reason");

    assertThat(send("p-max", post(address).param("reason", "The next panel is too late.")).getRedirectedUrl())
        .isEqualTo("/cases/" + ref + "?done=decide-without-panel");
    assertThat(tasks.open(ref)).extracting("key").containsExactly("record-decision-to-assess");
    assertThat(page("p-max", address).select("main").text()).contains("This case is not waiting for a panel.");
  }

  @Test
  void decidingWithoutAPanelIsRefusedToOthers() throws Exception {
    for (String other : new String[] {"p-cora", "p-pam", "t-admin"}) {
      assertThat(send(other, get("/cases/" + ref + "/decide-without-panel")).getStatus()).as(other).isEqualTo(403);
    }
    assertThat(send("t-daniel", get("/cases/" + ref + "/decide-without-panel")).getStatus()).isEqualTo(404);
  }

  private Document page(String username, String address) throws Exception {
    var response = send(username, get(address));
    assertThat(response.getStatus()).isEqualTo(200);
    Document page = Jsoup.parse(response.getContentAsString());
    assertThat(page.select("h1")).hasSize(1);
    return page;
  }

  private MockHttpServletResponse send(String username, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(fixtures.signedIn(username)).with(csrf())).andReturn().getResponse();
  }
}
