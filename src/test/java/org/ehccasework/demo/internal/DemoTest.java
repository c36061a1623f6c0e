package org.ehccasework.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.engine.MovableClock;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The demo as a visitor finds it on Wednesday 25 November 2026, and as an administrator moves it on. */
@SpringBootTest(properties = "ehc.demo.today=2026-11-25")
@AutoConfigureMockMvc
@ActiveProfiles({"test", "demo"})
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTest {

  private static final LocalDate OPENS_ON = LocalDate.of(2026, 11, 25); // Wed
  private static final String[] WITH_CASES = {"DECIDING_TO_ASSESS", "ASSESSING", "DRAFTING", "DRAFT_SENT", "PLAN_ISSUED",
      "NOT_ASSESSED", "NOT_ISSUED", "WITHDRAWN"};

  @Autowired MockMvc browser;
  @Autowired JdbcClient jdbc;
  @Autowired DemoProgress progress;
  @Autowired DemoPlayer player;
  @Autowired MovableClock clock;
  @Autowired DemoBodies bodies;
  @Autowired DemoCases cases;
  @Autowired DemoClockRow kept;
  @Autowired ObjectMapper json;

  @AfterAll
  static void giveTheEngineItsTimeBack() {
    ClockUtil.reset();
  }

  @Test
  @Order(1)
  void hasCasesAtEveryStageSomeLateSomeExcusedAndNothingTheScriptsCouldNotDo() {
    filled();
    assertThat(count("select count(*) from case_file")).isEqualTo(DemoScript.CASES);
    Set<String> stages = jdbc.sql("select distinct stage from case_file").query(String.class).list().stream()
        .collect(Collectors.toSet());
    assertThat(stages).contains(WITH_CASES).allSatisfy(stage -> assertThat(CaseStage.valueOf(stage)).isNotNull());
    assertThat(player.couldNotDo()).as("tasks the scripts could not do").isZero();
    DemoIsRich.check(jdbc, LocalDate.now(clock));
    assertThat(LocalDate.now(clock)).isEqualTo("2026-11-25");
  }

  @Test
  @Order(2)
  void saysOnEveryPageThatItIsADemo() throws Exception {
    filled();
    browser.perform(get("/my-work").with(user("priya").roles("COORDINATOR"))).andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("This is a demo with invented people. Today is Wednesday 25 November 2026")));
    browser.perform(get("/cases/EHC-1999-0001").with(user("priya").roles("COORDINATOR")))
        .andExpect(status().isNotFound()).andExpect(content().string(Matchers.containsString("This is a demo")));
    browser.perform(get("/error").requestAttr("jakarta.servlet.error.status_code", 500).accept(MediaType.TEXT_HTML))
        .andExpect(status().isInternalServerError())
        .andExpect(content().string(Matchers.containsString("This is a demo")));
    browser.perform(get("/sign-in")).andExpect(content().string(Matchers.containsString("This is a demo")));
  }

  @Test
  @Order(3)
  void goesOnWhereAFillingWasCutShortWithoutDoingAnythingTwice() {
    filled();
    bodies.panels(LocalDate.now(clock), OPENS_ON);
    long panels = count("select count(*) from panel_sitting");
    long history = count("select count(*) from case_history");
    bodies.panels(LocalDate.now(clock), OPENS_ON);
    DemoScript.all(DemoProfile.all(json), DemoProfile.names(json), DemoPeople.COORDINATORS, OPENS_ON).forEach(script ->
        script.startsOn().datesUntil(OPENS_ON).forEach(day -> cases.events(script, kept.cases().get(script.number()), day)));
    assertThat(count("select count(*) from panel_sitting")).isEqualTo(panels);
    assertThat(count("select count(*) from case_history")).isEqualTo(history);
  }

  @Test
  @Order(4)
  void movesForwardForAdministratorsAlone() throws Exception {
    filled();
    move("priya", "2026-12-02").andExpect(status().isForbidden());
    move("admin", "2026-11-01").andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.violations[0].field").value("today"));
    long escalations = count("select count(*) from case_task where task_key = 'answer-escalation'");
    move("admin", "2026-12-16").andExpect(status().isOk()).andExpect(jsonPath("$.today").value("2026-12-16"));
    assertThat(count("select count(*) from case_task where task_key = 'answer-escalation'")).isGreaterThan(escalations);
    assertThat(LocalDate.now(clock)).isEqualTo("2026-12-16");
  }

  private ResultActions move(String who, String day) throws Exception {
    return browser.perform(post("/api/v1/demo/clock").contentType(MediaType.APPLICATION_JSON)
        .content("{\"today\": \"" + day + "\"}").with(httpBasic(who, DemoPeople.PASSWORD)));
  }

  private void filled() {
    Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> progress.state().done() && progress.state().of() > 0);
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
