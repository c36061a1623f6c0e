package org.ehccasework.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.StaffDirectory;
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

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AuditPagesTest {

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired CaseHistory history;
  @Autowired AccessAudit audit;
  @Autowired StaffDirectory staff;
  @Autowired JdbcClient jdbc;

  private String ref;

  @BeforeEach
  void aCaseSomeoneLookedInto() {
    fixtures.as("t-priya");
    ref = fixtures.openCase();
    audit.opened(ref);
    history.add(ref, "decision", "=Decided, \"to assess\".", null);
  }

  @AfterEach
  void signOut() {
    fixtures.signOut();
  }

  @Test
  void findTheLinesOfACaseAndLeadToTheCheckOfItsRecord() throws Exception {
    Document page = page("/admin/audit?case=" + ref.toLowerCase());
    assertThat(page.select("h1").eachText()).containsExactly("Who did what");
    assertThat(page.select("tbody tr").text()).contains("Priya Testing", "Opened the case file", "to assess");
    assertThat(page.select("#case").val()).isEqualTo(ref);
    String check = page.select("a:contains(has not been changed)").attr("href");
    assertThat(page(check).select("main").text()).contains("The record has not been changed.",
        "entries stand as they were written");
    jdbc.sql("update case_history set what = 'Decided not to assess.' where case_ref = ? and kind = 'decision'")
        .param(ref).update();
    assertThat(page(check).select("main").text()).contains("The record has been changed.",
        "It does not hold from the entry of");
  }

  @Test
  void findAPersonsLinesWithoutTheirNameInTheAddress() throws Exception {
    String id = staff.find("t-priya").orElseThrow().id().toString();
    Document page = page("/admin/audit?kind=opened&case=" + ref + "&person=" + id);
    assertThat(page.select("tbody tr")).hasSize(1);
    assertThat(page.select("#person option[selected]").text()).contains("Priya Testing");
    assertThat(page("/admin/audit?person=nonsense").select("tbody tr")).isEmpty();
  }

  @Test
  void sayWhatIsWrongWithADateAndKeepWhatWasTyped() throws Exception {
    var answer = ask("/admin/audit?from=32 12 2026&case=" + ref);
    assertThat(answer.getStatus()).isEqualTo(400);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary__list a").eachText()).containsExactly("Enter a date like 24 11 2026");
    assertThat(page.select("#from").val()).isEqualTo("32 12 2026");
    assertThat(page.select("#case").val()).isEqualTo(ref);
    assertThat(Jsoup.parse(ask("/admin/audit?from=2/12/2026&to=1 December 2026").getContentAsString())
        .select("#to-error").text()).contains("The last day must be the first day or later");
    assertThat(page("/admin/audit?case=EHC-1900-0001").select("main").text()).contains("Nothing matches.");
  }

  @Test
  void areAFileThatASpreadsheetCannotTakeForFormulas() throws Exception {
    var answer = ask("/admin/audit/download?kind=decisions&case=" + ref);
    assertThat(answer.getContentType()).startsWith("text/csv");
    assertThat(answer.getContentAsString()).startsWith("When,User name,Name,What,Case,Detail\r\n")
        .contains("\"t-priya\",\"Priya Testing\",\"Decision\",\"" + ref + "\",\"'=Decided, \"\"to assess\"\".\"");
  }

  private Document page(String path) throws Exception {
    var answer = ask(path);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private MockHttpServletResponse ask(String path) throws Exception {
    return browser.perform(get(path).with(fixtures.signedIn("t-admin"))).andReturn().getResponse();
  }
}
