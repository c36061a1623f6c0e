package org.ehccasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.SystemActor;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The coordinator is asked who will decide, some weeks before the rights pass to the young person. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AskWhoDecidesTest {

  /** Sixteen in the school year that ends in 2027, whose last Friday in June is the 25th. */
  private static final LocalDate BORN = LocalDate.of(2011, 3, 1);
  private static final LocalDate TUE_24_NOV_2026 = LocalDate.of(2026, 11, 24);
  private static final LocalDate FRI_30_APR_2027 = LocalDate.of(2027, 4, 30);
  /** Eight weeks before Saturday 26 June. */
  private static final LocalDate SAT_1_MAY_2027 = LocalDate.of(2027, 5, 1);
  /** Two weeks before Saturday 26 June. */
  private static final LocalDate SAT_12_JUN_2027 = LocalDate.of(2027, 6, 12);
  private static final LocalDate FRI_25_JUN_2027 = LocalDate.of(2027, 6, 25);
  private static final LocalDate MON_28_JUN_2027 = LocalDate.of(2027, 6, 28);

  @Autowired CaseFixtures fixtures;
  @Autowired AskWhoDecides ask;
  @Autowired RecordWhoDecides recordWhoDecides;
  @Autowired CaseStages stages;
  @Autowired CaseHistory history;
  @Autowired CaseTasks tasks;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  private String ref;

  @BeforeEach
  void aCaseOfSomeoneOfFifteen() {
    today(TUE_24_NOV_2026);
    fixtures.as("t-priya");
    ref = fixtures.aCase().born(BORN).named("Adaeze", "Rightly").open();
  }

  @AfterEach
  void theTimeAndTheWeeksAgain() {
    jdbc.sql("delete from rights_lead").update();
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void theCoordinatorIsAskedEightWeeksBeforeAndOnlyOnce() throws Exception {
    askOn(FRI_30_APR_2027);
    assertThat(asked()).isEmpty();
    askOn(SAT_1_MAY_2027);
    assertThat(asked()).hasValueSatisfying(task -> {
      assertThat(task.assignee()).isEqualTo("t-priya");
      assertThat(task.dueOn()).isEqualTo(FRI_25_JUN_2027);
    });
    assertThat(history.latest(ref, 1).get(0).what())
        .isEqualTo("Asked who decides from Saturday 26 June 2027 on, when the rights are the young person's.");
    askOn(SAT_1_MAY_2027.plusDays(1));
    assertThat(tasks.open(ref)).hasSize(1);
    recordWhoDecides.record(decided(true));
    assertThat(asked()).isEmpty();
    askOn(SAT_1_MAY_2027.plusDays(2));
    assertThat(asked()).isEmpty();
    assertThat(tasks.closed(ref)).hasSize(1);
  }

  @Test
  void theTaskStandsInMyWorkAndItsPageSettlesIt() throws Exception {
    askOn(FRI_25_JUN_2027.minusDays(2));   // Wednesday: due this week
    assertThat(page("/my-work").select("main").text()).contains("Ask who decides", "Adaeze Rightly");
    Document page = page("/cases/" + ref + "/ask-who-decides");
    assertThat(page.select("main").text()).contains("From Saturday 26 June 2027 Adaeze decides",
        "Add Adaeze under People", "whether these get copies", "Abena Rightly");
    assertThat(page("/cases/" + ref + "/people").select(".app-case__alert").text())
        .contains("The rights pass to the young person on 26 June 2027");
    assertThat(answer(post("/cases/" + ref + "/ask-who-decides").param("canDecide", "yes")).getStatus())
        .isEqualTo(400);
    assertThat(answer(form("/cases/" + ref + "/ask-who-decides")).getStatus()).isEqualTo(302);
    assertThat(asked()).isEmpty();
    assertThat(page("/cases/" + ref + "/people").text())
        .contains("Adaeze can make these decisions. As told by Ms Hall");
  }

  @Test
  void thePageOfThePeopleSettlesTheTaskAsWell() throws Exception {
    askOn(SAT_1_MAY_2027);
    assertThat(answer(form("/cases/" + ref + "/people/who-decides")).getStatus()).isEqualTo(302);
    assertThat(asked()).isEmpty();
  }

  @Test
  void anAuthoritySaysItselfHowLongBefore() throws Exception {
    assertThat(adminPage("/admin/rights").select("input[name=weeks]").val()).isEqualTo("8");
    for (String wrong : new String[] {"", "0", "53", "soon"}) {
      var refused = mvc.perform(post("/admin/rights").param("weeks", wrong).with(csrf())
          .with(fixtures.signedIn("t-admin"))).andReturn().getResponse();
      assertThat(refused.getStatus()).isEqualTo(422);
      assertThat(Jsoup.parse(refused.getContentAsString()).select("input[name=weeks]").val()).isEqualTo(wrong);
    }
    mvc.perform(post("/admin/rights").param("weeks", "2").with(csrf()).with(fixtures.signedIn("t-admin")));
    assertThat(adminPage("/admin/rights").select("input[name=weeks]").val()).isEqualTo("2");
    askOn(SAT_12_JUN_2027.minusDays(1));
    assertThat(asked()).isEmpty();
    assertThat(page("/cases/" + ref).select(".app-case__alert").text()).doesNotContain("rights pass");
    askOn(SAT_12_JUN_2027);
    assertThat(asked()).isPresent();
    assertThat(page("/cases/" + ref).select(".app-case__alert").text()).contains("rights pass");
  }

  @Test
  void morningsOnWhichNobodyCheckedAreMadeUpForEvenAfterTheDay() {
    askOn(MON_28_JUN_2027);
    assertThat(asked()).isPresent();
  }

  @Test
  void nobodyIsAskedWhereItIsKnownOrTheRightsHadPassedWhenTheCaseBegan() {
    recordWhoDecides.record(decided(true));
    today(MON_28_JUN_2027);
    fixtures.as("t-priya");
    String later = fixtures.aCase().born(BORN).named("Ada", "Later").open();
    askOn(MON_28_JUN_2027);
    assertThat(asked()).isEmpty();
    assertThat(tasks.open(later)).isEmpty();
  }

  @Test
  void aCaseThatEndsIsNotAskedAboutAnyMoreButOneWithAPlanIs() {
    String planned = fixtures.aCase().born(BORN).named("Ada", "Planned").open();
    String ended = fixtures.aCase().born(BORN).named("Ada", "Ended").open();
    end(ended, CaseStage.WITHDRAWN);
    end(planned, CaseStage.PLAN_ISSUED);
    askOn(SAT_1_MAY_2027);
    assertThat(tasks.open(ended)).isEmpty();
    assertThat(tasks.open(planned)).extracting(OpenTask::key).containsExactly("ask-who-decides");
    assertThat(asked()).isPresent();
    end(ref, CaseStage.MOVED_AWAY);
    assertThat(asked()).isEmpty();
  }

  @Test
  void askingIsForTheSystemAlone() {
    assertThatThrownBy(() -> ask.ask()).isInstanceOf(AccessDeniedException.class);
  }

  private void end(String caseRef, CaseStage stage) {
    SystemActor.run("test", () -> stages.move(caseRef, stage));
  }

  private RecordWhoDecides.Command decided(boolean can) {
    return new RecordWhoDecides.Command(ref, can, TUE_24_NOV_2026, "Ms Hall, form tutor", "She told us.");
  }

  private MockHttpServletRequestBuilder form(String address) {
    return post(address).param("canDecide", "yes").param("decidedOn-day", "24").param("decidedOn-month", "11")
        .param("decidedOn-year", "2026").param("decidedBy", "Ms Hall, form tutor").param("basis", "She told us.");
  }

  private Optional<OpenTask> asked() {
    return tasks.find(ref, "ask-who-decides", null);
  }

  private void askOn(LocalDate day) {
    today(day);
    SystemActor.run(SystemActor.TIMER, ask::ask);
    fixtures.as("t-priya");
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(answer(get(address)).getContentAsString());
  }

  private Document adminPage(String address) throws Exception {
    return Jsoup.parse(mvc.perform(get(address).with(fixtures.signedIn("t-admin"))).andReturn().getResponse()
        .getContentAsString());
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    var answer = mvc.perform(request.with(csrf()).with(fixtures.signedIn("t-priya"))).andReturn().getResponse();
    fixtures.as("t-priya");
    return answer;
  }

  private void today(LocalDate day) {
    clock.stopAt(day.atTime(LocalTime.of(9, 0)).atZone(clock.getZone()).toInstant());
  }
}
