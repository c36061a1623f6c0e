package org.ehccasework.clock.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseFixtures;
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

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CalendarPageTest {

  @Autowired MockMvc mvc;
  @Autowired CaseFixtures fixtures;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void standInNovember() {
    clock.stopAt(LocalDate.of(2026, 11, 24).atTime(9, 0).atZone(clock.getZone()).toInstant());
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
    jdbc.sql("delete from shut_down where authority_id = ?").param(fixtures.authority().id()).update();
  }

  @Test
  void showsTheBankHolidaysOfTheLawWithThoseNotYetAnnouncedMarked() throws Exception {
    Document page = page();
    assertThat(page.select("h1").text()).isEqualTo("Calendar");
    assertThat(page.select("main").text()).contains("Last compared with the government's list on 22 November 2026.",
        "No date is worked out past 2036.", "No days are recorded.");
    assertThat(page.select("tbody tr").first().text()).startsWith("2026 Announced")
        .endsWith("Fri 25 December, Mon 28 December");
    assertThat(page.select("tbody tr").last().text()).startsWith("2036 Expected");
  }

  @Test
  void keepsDaysTheCouncilIsShutAndTakesThemBack() throws Exception {
    MockHttpServletResponse added = mvc.perform(post("/admin/calendar").with(fixtures.signedIn("t-admin")).with(csrf())
        .param("reason", "Christmas closure").param("firstDay-day", "29").param("firstDay-month", "12")
        .param("firstDay-year", "2026").param("lastDay-day", "31").param("lastDay-month", "12")
        .param("lastDay-year", "2026")).andReturn().getResponse();
    assertThat(added.getRedirectedUrl()).isEqualTo("/admin/calendar");
    Document page = page();
    assertThat(page.select("table").first().select("tbody tr").text())
        .contains("Tuesday 29 December 2026 to Thursday 31 December 2026", "Christmas closure", "Take back");
    String takeBack = page.select("table form").attr("action");
    mvc.perform(post(takeBack).with(fixtures.signedIn("t-admin")).with(csrf())).andReturn();
    assertThat(page().select("main").text()).contains("No days are recorded.");
  }

  @Test
  void saysWhatToPutRightAndKeepsWhatWasTyped() throws Exception {
    MockHttpServletResponse wrong = mvc.perform(post("/admin/calendar").with(fixtures.signedIn("t-admin")).with(csrf())
        .param("reason", "Summer").param("firstDay", "2026-08-03")).andReturn().getResponse();
    assertThat(wrong.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(wrong.getContentAsString());
    assertThat(page.select(".govuk-error-summary a").text()).isEqualTo("These days have passed. Enter days to come");
    assertThat(page.select("#reason").val()).isEqualTo("Summer");
  }

  private Document page() throws Exception {
    return Jsoup.parse(mvc.perform(get("/admin/calendar").with(fixtures.signedIn("t-admin"))).andReturn()
        .getResponse().getContentAsString());
  }
}
