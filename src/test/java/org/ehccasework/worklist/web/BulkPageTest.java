package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.worklist.WorkFixture.by;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.ehccasework.engine.CaseTasks;
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

class BulkPageTest extends WorkPagesTest {

  private static final LocalDate THU_19_NOV = LocalDate.of(2026, 11, 19);

  @Autowired SampleTask sample;
  @Autowired CaseTasks tasks;
  @Autowired JdbcClient jdbc;

  private Place place;
  private StaffMember priya;
  private StaffMember sam;
  private Case rowan;
  private Case leo;

  @BeforeEach
  void twoCasesOfPriya() {
    place = work.place();
    priya = work.person("Priya Nair", place, Role.COORDINATOR);
    sam = work.person("Sam Reid", place, Role.COORDINATOR);
    rowan = work.add(work.aCase("Rowan", "Ashby", place).withCoordinator(priya));
    leo = work.add(work.aCase("Leo", "Marchetti", place).withCoordinator(priya));
  }

  @Test
  void putsOffManyAfterALookAndSaysByNameWhatStays() throws Exception {
    String advice = advice(rowan);
    String other = advice(leo);
    String letter = work.task(leo, "record-dispatch", "coordinator", priya.username(), THU_19_NOV);
    Document check = page(get("/tasks/bulk").param("action", "put-off").param("task", advice, other, letter)
        .with(by(priya)));
    assertThat(check.select("tbody input[name=task][checked]").eachAttr("value")).containsExactlyInAnyOrder(advice, other);
    assertThat(check.select("main li").text()).contains("Record dispatch, Leo Marchetti, " + leo.ref()
        + ": This task was due by 19 November 2026. It stays in your tasks until it is done.");
    String result = run(putOff(26, advice, letter));
    Document page = page(get(result).with(by(priya)));
    assertThat(page.select(".govuk-notification-banner").text()).contains("1 task put off until 26 November 2026.");
    assertThat(page.select("main h2").eachText()).contains("1 not done");
    assertThat(page.select("main li").text()).isEqualTo("Record dispatch, Leo Marchetti, " + leo.ref()
        + ": This task was due by 19 November 2026. It stays in your tasks until it is done.");
    assertThat(page(get("/my-work/waiting").with(by(priya))).select("tbody tr")).hasSize(1);
    page(get(result).with(by(sam)), 404);
  }

  @Test
  void keepsWhatWasTypedAndTickedWhenSomethingIsMissing() throws Exception {
    String advice = advice(rowan);
    Document page = page(post("/tasks/bulk").param("action", "put-off").param("task", advice)
        .param("reason", "We rang today.").with(csrf()).with(by(priya)), 422);
    assertThat(page.select(".govuk-error-summary").text()).contains("who you wait for");
    assertThat(page.select("[name=reason]").text()).isEqualTo("We rang today.");
    assertThat(page.select("input[name=task][checked]").eachAttr("value")).containsExactly(advice);
    assertThat(page(get("/tasks/bulk?action=reassign").with(by(priya))).select("main").text())
        .contains("Select at least one task.");
  }

  @Test
  void remindersGoToTheirOwnCheckAndTheRestIsNamed() throws Exception {
    String request = work.adviceAsked(rowan, "health", priya.username());
    String advice = idOf(rowan);
    assertThat(mvc.perform(get("/tasks/bulk?action=remind&task=" + advice).with(by(priya))).andReturn().getResponse()
        .getRedirectedUrl()).isEqualTo("/advice/reminders?request=" + request);
    String letter = work.task(leo, "record-dispatch", "coordinator", priya.username(), THU_19_NOV);
    Document page = page(get("/tasks/bulk?action=remind&task=" + advice + "&task=" + letter).with(by(priya)));
    assertThat(page.select("main").text()).contains("Advice can be chased for 1 of these tasks.",
        "Record dispatch, Leo Marchetti, " + leo.ref() + ": There is nobody to remind");
    assertThat(page.select("form[action=/advice/reminders] input[name=request]").eachAttr("value")).containsExactly(request);
    Document none = page(get("/tasks/bulk?action=remind&task=" + letter + "&task=gone").with(by(priya)));
    assertThat(none.select("form[action=/advice/reminders]")).isEmpty();
    assertThat(none.select("main").text()).contains("1 task you ticked is no longer open.");
  }

  @Test
  void givesOwnTasksToAColleagueWhoMayOpenTheCase() throws Exception {
    String one = real(rowan, priya);
    String two = real(leo, sam);
    StaffMember omar = work.person("Omar Khan", work.otherTeamOf(place), Role.COORDINATOR);
    Document check = page(get("/tasks/bulk?action=reassign&task=" + one + "&task=" + two).with(by(priya)));
    assertThat(check.select("select[name=username] option").eachText())
        .contains("Sam Reid", "Omar Khan", "Nobody: free for the team");
    assertThat(check.select("main li").text()).contains("Leo Marchetti", "Sam Reid has this task.");
    Document refused = page(get(run(reassign(omar.username(), one))).with(by(priya)));
    assertThat(refused.select("main li").text()).contains("Rowan Ashby", "Omar Khan may not open this case.");
    assertThat(refused.select("main").text()).contains("Nothing was changed.");
    Document done = page(get(run(reassign(sam.username(), one, two))).with(by(priya)));
    assertThat(done.select(".govuk-notification-banner").text()).contains("1 task given to Sam Reid.");
    assertThat(done.select("main li").text()).contains("Sam Reid has this task. Only they or a manager");
    assertThat(tasks.get(one).assignee()).isEqualTo(sam.username());
    StaffMember maya = work.person("Maya Lind", place, Role.TEAM_MANAGER);
    String back = mvc.perform(reassign("-", one, two).with(by(maya))).andReturn().getResponse().getRedirectedUrl();
    assertThat(page(get(back).with(by(maya))).select(".govuk-notification-banner").text())
        .contains("2 tasks given back to the team.");
    assertThat(tasks.get(two).assignee()).isNull();
  }

  @Test
  void goesBackToTheSameListAndRow() throws Exception {
    String advice = advice(rowan);
    Cookie place = mvc.perform(get("/my-work?due=overdue&done=yes&page=1").with(by(priya))).andReturn().getResponse()
        .getCookie("last-list");
    assertThat(place.getValue()).isEqualTo("/my-work?due=overdue&page=1");
    assertThat(place.isHttpOnly()).isTrue();
    Document page = page(get("/cases/" + rowan.ref()).cookie(place).with(by(priya)));
    assertThat(page.select(".govuk-back-link").attr("href")).isEqualTo("/my-work?due=overdue&page=1#case-" + rowan.ref());
    OpenTask real = SystemActor.call("test", () -> sample.begin(leo.ref()));
    Document task = page(get(real.href()).cookie(place).with(by(priya)));
    assertThat(task.select(".govuk-back-link").first().attr("href"))
        .isEqualTo("/my-work?due=overdue&page=1#task-" + real.id());
    Document list = page(get("/my-work?due=overdue&page=1").with(by(priya)));
    assertThat(list.select("tr#task-" + advice + ", a#case-" + rowan.ref())).hasSize(2);
    Cookie forged = new Cookie("last-list", "https://elsewhere.test");
    assertThat(page(get("/cases/" + rowan.ref()).cookie(forged).with(by(priya))).select(".govuk-back-link").attr("href"))
        .startsWith("/my-work#");
    Cookie cases = mvc.perform(get("/cases?sort=name").with(by(priya))).andReturn().getResponse().getCookie("last-list");
    assertThat(page(get("/cases/" + rowan.ref()).cookie(cases).with(by(priya))).select(".govuk-back-link").text())
        .isEqualTo("Back to the list of cases");
  }

  @Test
  void aListIsSavedUnderANameAndRemovedAgain() throws Exception {
    advice(rowan);
    work.task(leo, "record-dispatch", "coordinator", priya.username(), THU_19_NOV);
    Document page = page(get("/my-work?due=overdue&kind=record-advice&page=1").with(by(priya)));
    String address = page.select(".app-views input[name=address]").val();
    assertThat(address).isEqualTo("/my-work?due=overdue&kind=record-advice");
    assertThat(save("Late advice", address)).isEqualTo(address);
    assertThat(save("late ADVICE", address)).isEqualTo(address);
    Document saved = page(get("/cases").with(by(priya)));
    assertThat(saved.select(".app-views a").eachText()).containsExactly("late ADVICE");
    assertThat(saved.select(".app-views a").attr("href")).isEqualTo(address);
    assertThat(page(get(address).with(by(priya))).select("#view-name")).isEmpty();
    page(post("/my-work/views").param("name", "x").param("address", "/admin").with(csrf()).with(by(priya)), 404);
    page(post("/my-work/views").param("name", " ").param("address", address).with(csrf()).with(by(priya)), 422);
    assertThat(page(get("/cases").with(by(sam))).select(".app-views")).isEmpty();
    mvc.perform(post(saved.select(".app-views form").attr("action")).with(csrf()).with(by(priya)));
    assertThat(page(get("/cases").with(by(priya))).select(".app-views")).isEmpty();
  }

  @Test
  void sendsAsFewStatementsForManyTasksAsForTwo() throws Exception {
    String[] many = IntStream.range(0, 60).mapToObj(i ->
        work.task(rowan, "choose-settings", "coordinator", priya.username(), null)).toArray(String[]::new);
    int few = statements.count(() -> page(get("/tasks/bulk?action=put-off").param("task", many[0], many[1])
        .with(by(priya))));
    assertThat(statements.count(() -> page(get("/tasks/bulk?action=put-off").param("task", many).with(by(priya)))))
        .isEqualTo(few);
  }

  private String advice(Case one) {
    work.adviceAsked(one, "health", priya.username());
    String id = idOf(one);
    jdbc.sql("update case_task set due_on = ? where id = ?").params(THU_19_NOV, id).update();
    return id;
  }

  private String idOf(Case one) {
    return jdbc.sql("select id from case_task where case_ref = ? and task_key = 'record-advice'").param(one.ref())
        .query(String.class).single();
  }

  private String real(Case one, StaffMember who) {
    return SystemActor.call("test", () -> {
      OpenTask task = sample.begin(one.ref());
      tasks.take(task.id(), who.username());
      return task.id();
    });
  }

  private String save(String name, String address) throws Exception {
    return mvc.perform(post("/my-work/views").param("name", name).param("address", address).with(csrf())
        .with(by(priya))).andReturn().getResponse().getRedirectedUrl();
  }

  private MockHttpServletRequestBuilder putOff(int day, String... ids) {
    return post("/tasks/bulk").param("action", "put-off").param("task", ids).param("waitingFor", "Those we asked")
        .param("reason", "Reminded today.").param("followUp-day", "" + day).param("followUp-month", "11")
        .param("followUp-year", "2026").with(csrf());
  }

  private MockHttpServletRequestBuilder reassign(String username, String... ids) {
    return post("/tasks/bulk").param("action", "reassign").param("task", ids).param("username", username).with(csrf());
  }

  private String run(MockHttpServletRequestBuilder request) throws Exception {
    String address = mvc.perform(request.with(by(priya))).andReturn().getResponse().getRedirectedUrl();
    assertThat(address).startsWith("/my-work/results/");
    return address;
  }
}
