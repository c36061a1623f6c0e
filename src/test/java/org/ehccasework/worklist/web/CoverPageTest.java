package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.worklist.WorkFixture.by;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.worklist.SampleTask;
import org.ehccasework.worklist.WorkFixture.Case;
import org.ehccasework.worklist.WorkFixture.Place;
import org.ehccasework.worklist.WorkPagesTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Today is Monday 23 November 2026. */
class CoverPageTest extends WorkPagesTest {

  private static final LocalDate FRI_27_NOV = LocalDate.of(2026, 11, 27);
  private static final LocalDate TUE_1_DEC = LocalDate.of(2026, 12, 1);

  @Autowired MovableClock time;
  @Autowired JdbcClient jdbc;
  @Autowired SampleTask sample;
  @Autowired CaseTasks tasks;

  private Place place;
  private StaffMember priya;
  private StaffMember sam;
  private StaffMember maya;
  private Case rowan;
  private String task;

  @BeforeEach
  void samIsDeputyOfPriyasCase() {
    place = work.place();
    priya = work.person("Priya Nair", place, Role.COORDINATOR);
    sam = work.person("Sam Reid", place, Role.COORDINATOR);
    maya = work.person("Maya Lind", place, Role.TEAM_MANAGER);
    rowan = work.add(work.aCase("Rowan", "Ashby", place).withCoordinator(priya));
    deputy(rowan, sam);
    task = work.task(rowan, "confirm-advice", "coordinator", priya.username(), TUE_1_DEC);
    work.promise(rowan, priya, "Ring back", FRI_27_NOV);
  }

  @Test
  void theDeputySeesTasksAndPromisesOnTheDaysOfTheLeaveAndNoLonger() throws Exception {
    assertThat(tasksOf(sam)).isEmpty();
    away(priya, "23", "27");
    Document page = page(get("/my-work").with(by(sam)));
    assertThat(page.select(".app-table__main").text()).isEqualTo("Confirm advice Covering for Priya Nair");
    assertThat(page.select(".app-sub-navigation a").eachText()).startsWith("My tasks (1)");
    assertThat(page.select("#promises").text()).contains("Ring back");
    assertThat(page(get("/my-work/cases").with(by(sam))).select("tbody tr").text())
        .contains("Priya Nair, away until 27 November");
    assertThat(page(get("/cases/" + rowan.ref()).with(by(sam))).select(".app-case__facts").text())
        .contains("Coordinator: Priya Nair, away until 27 November. Sam Reid covers");
    assertThat(tasksOf(priya)).hasSize(1);
    time.stopAt(Instant.parse("2026-11-27T23:00:00Z"));
    assertThat(tasksOf(sam)).hasSize(1);
    time.stopAt(Instant.parse("2026-11-28T06:00:00Z"));
    assertThat(tasksOf(sam)).isEmpty();
    assertThat(page(get("/my-work").with(by(sam))).select("#promises")).isEmpty();
  }

  @Test
  void nobodyElseCoversAndTheCoordinatorHasTheTasksOfWhoIsAwayInTheOwnCase() throws Exception {
    away(priya, "23", "27");
    StaffMember omar = work.person("Omar Khan", place, Role.COORDINATOR);
    assertThat(tasksOf(omar)).isEmpty();
    Case leo = work.add(work.aCase("Leo", "Marchetti", place).withCoordinator(omar));
    deputy(leo, sam);
    work.task(leo, "choose-settings", "coordinator", priya.username(), TUE_1_DEC);
    assertThat(tasksOf(omar)).containsExactly("Choose settings Covering for Priya Nair");
    assertThat(tasksOf(sam)).containsExactly("Confirm advice Covering for Priya Nair");
  }

  @Test
  void theDeputyPutsOffAndReassignsAsIfTheTaskWereTheirs() throws Exception {
    assertThat(mvc.perform(putOff()).andReturn().getResponse().getStatus()).isEqualTo(409);
    away(priya, "23", "27");
    assertThat(mvc.perform(putOff()).andReturn().getResponse().getRedirectedUrl())
        .isEqualTo("/my-work/waiting?put-off=yes");
    assertThat(page(get("/my-work/waiting").with(by(sam))).select("tbody tr").text()).contains("Covering for Priya Nair");
    assertThat(tasksOf(sam)).isEmpty();
    OpenTask real = SystemActor.call("test", () -> {
      OpenTask begun = sample.begin(rowan.ref());
      tasks.take(begun.id(), priya.username());
      return begun;
    });
    assertThat(page(get(real.href()).with(by(sam))).select("main").text()).contains("You cover for Priya Nair");
    assertThat(page(get("/tasks/bulk?action=reassign&task=" + real.id()).with(by(sam))).select("tbody tr")).hasSize(1);
    mvc.perform(post("/tasks/bulk").param("action", "reassign").param("task", real.id())
        .param("username", sam.username()).with(csrf()).with(by(sam)));
    assertThat(tasks.get(real.id()).assignee()).isEqualTo(sam.username());
  }

  @Test
  void whatTheCoordinatorPutOffWaitsForTheDeputyToo() throws Exception {
    mvc.perform(putOff().with(by(priya)));
    away(priya, "23", "30");
    assertThat(tasksOf(sam)).isEmpty();
    assertThat(page(get("/my-work/waiting").with(by(sam))).select("tbody tr")).hasSize(1);
    time.stopAt(Instant.parse("2026-11-27T06:00:00Z"));
    assertThat(tasksOf(sam)).hasSize(1);
  }

  @Test
  void aPersonSetsTheirOwnLeaveAndAManagerAnyones() throws Exception {
    page(leave(priya, sam, "23", "27"), 422);
    page(leave(priya, priya, "25", "24"), 422);
    page(leave(priya, priya, "20", "22"), 422);
    away(priya, "24", "27");
    assertThat(page(leave(maya, priya, "27", "30"), 422).select(".govuk-error-summary").text())
        .contains("There is leave from 24 November 2026 to 27 November 2026 already.");
    assertThat(mvc.perform(leave(maya, sam, "23", "24")).andReturn().getResponse().getRedirectedUrl())
        .isEqualTo("/my-work/leave?done=set");
    Document own = page(get("/my-work/leave").with(by(priya)));
    assertThat(own.select("tbody tr").eachText()).singleElement().asString()
        .contains("Priya Nair", "From 24 November 2026 to 27 November 2026", "To come", "Every case has a deputy");
    assertThat(own.select("#named")).isEmpty();
    Document all = page(get("/my-work/leave").with(by(maya)));
    assertThat(all.select("tbody th").eachText()).containsExactly("Sam Reid", "Priya Nair");
    String end = own.select("tbody form").attr("action");
    assertThat(mvc.perform(post(end).with(csrf()).with(by(sam))).andReturn().getResponse().getStatus()).isEqualTo(404);
    mvc.perform(post(end).with(csrf()).with(by(priya)));
    assertThat(page(get("/my-work/leave").with(by(priya))).select("main").text()).contains("No leave is set.");
  }

  @Test
  void aLeaveThatEndsEarlyKeepsTheDaysThatWere() throws Exception {
    away(priya, "23", "27");
    time.stopAt(Instant.parse("2026-11-25T06:00:00Z"));
    String end = page(get("/my-work/leave").with(by(maya))).select("tbody form").attr("action");
    mvc.perform(post(end).with(csrf()).with(by(maya)));
    assertThat(tasksOf(sam)).isEmpty();
    assertThat(jdbc.sql("select last_day from staff_leave where username = ?").param(priya.username())
        .query(LocalDate.class).single()).isEqualTo(LocalDate.of(2026, 11, 24));
  }

  @Test
  void theManagerIsWarnedWhereNobodyCovers() throws Exception {
    jdbc.sql("update staff_member set email = ? where username = ?").params(maya.username() + "@test", maya.username())
        .update();
    jdbc.sql("update staff_member set email = ? where username = ?").params(sam.username() + "@test", sam.username())
        .update();
    work.add(work.aCase("Leo", "Marchetti", place).withCoordinator(priya));
    assertThat(page(get("/my-work").with(by(maya))).select(".app-uncovered")).isEmpty();
    away(priya, "30", "30");
    assertThat(page(get("/my-work").with(by(maya))).select(".app-uncovered").text())
        .contains("1 case has no deputy, and the coordinator is away now or soon.");
    Document page = page(get("/my-work/leave").with(by(maya)));
    assertThat(page.select("tbody tr").text()).contains("1 case has no deputy");
    assertThat(page.select("tbody a").attr("href"))
        .isEqualTo("/cases/handover?what=no-deputy&from=" + priya.username());
    assertThat(mails(maya)).isEqualTo("Cases need a deputy: a colleague will be away");
    assertThat(mails(sam)).isEqualTo("You cover for a colleague who will be away");
  }

  @Test
  void theManagerSeesTheCasesNobodyHasAndGivesThemToSomebody() throws Exception {
    assertThat(page(get("/my-work").with(by(maya))).select(".app-nobodys")).isEmpty();
    Case leo = work.add(work.aCase("Leo", "Marchetti", place));
    StaffMember left = work.person("Lena Left", place, Role.COORDINATOR);
    work.add(work.aCase("Ella", "Strand", place).withCoordinator(left));
    jdbc.sql("update staff_member set enabled = false where username = ?").param(left.username()).update();
    Document work = page(get("/my-work").with(by(maya)));
    assertThat(work.select(".app-nobodys").text()).startsWith("2 cases have no coordinator.")
        .endsWith("Give them to a coordinator");
    assertThat(page(get("/my-work").with(by(sam))).select(".app-nobodys")).isEmpty();
    String list = work.select(".app-nobodys a").attr("href");
    assertThat(page(get(list + "&to=" + sam.username()).with(by(maya))).select("main").text())
        .contains("Leo Marchetti", "Ella Strand").doesNotContain("Rowan Ashby");
    jdbc.sql("update case_file set restricted = true where ref = ?").param(leo.ref()).update();
    StaffMember daniel = this.work.person("Daniel Osei", place, Role.SEND_MANAGER);
    assertThat(page(get("/my-work").with(by(maya))).select(".app-nobodys").text()).startsWith("1 case has");
    assertThat(page(get("/my-work").with(by(daniel))).select(".app-nobodys").text()).startsWith("2 cases have");
  }

  @Test
  void sendsAsFewStatementsForManyCoveredTasksAsForOne() throws Exception {
    away(priya, "23", "27");
    int few = statements.count(() -> page(get("/my-work").with(by(sam))));
    for (int i = 0; i < 999; i++) {
      work.task(rowan, "choose-settings", "coordinator", priya.username(), TUE_1_DEC);
    }
    assertThat(statements.count(() -> page(get("/my-work").with(by(sam))))).isEqualTo(few);
    assertThat(page(get("/my-work").with(by(sam))).select(".app-counts__number").first().text()).isEqualTo("1000");
  }

  private void deputy(Case one, StaffMember person) {
    jdbc.sql("update case_file set deputy = ? where ref = ?").params(person.username(), one.ref()).update();
  }

  private List<String> tasksOf(StaffMember person) throws Exception {
    return page(get("/my-work").with(by(person))).select(".app-table__main").eachText();
  }

  private String mails(StaffMember to) {
    return jdbc.sql("select subject from outbox_message where recipient = ? and link_path = '/my-work/leave'")
        .param(to.username() + "@test").query(String.class).single();
  }

  private void away(StaffMember person, String from, String to) throws Exception {
    assertThat(mvc.perform(leave(person, person, from, to)).andReturn().getResponse().getRedirectedUrl())
        .isEqualTo("/my-work/leave?done=set");
  }

  /** Days of November 2026. */
  private static MockHttpServletRequestBuilder leave(StaffMember by, StaffMember who, String from, String to) {
    return post("/my-work/leave").param("username", who.username())
        .param("from-day", from).param("from-month", "11").param("from-year", "2026")
        .param("to-day", to).param("to-month", "11").param("to-year", "2026").with(csrf()).with(by(by));
  }

  private MockHttpServletRequestBuilder putOff() {
    return post("/cases/{ref}/tasks/{id}/put-off", rowan.ref(), task).param("waitingFor", "Dr Lowe")
        .param("reason", "Away").param("followUp-day", "27").param("followUp-month", "11")
        .param("followUp-year", "2026").with(csrf()).with(by(sam));
  }
}
