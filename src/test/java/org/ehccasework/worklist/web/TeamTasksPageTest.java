package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.worklist.WorkFixture.by;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.worklist.WorkFixture.Case;
import org.ehccasework.worklist.WorkFixture.Place;
import org.ehccasework.worklist.WorkPagesTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.RequestBuilder;

class TeamTasksPageTest extends WorkPagesTest {

  @Autowired CaseFixtures fixtures;
  @Autowired CaseTasks tasks;

  private Place place;
  private StaffMember priya;
  private StaffMember sam;
  private Case rowan;

  @BeforeEach
  void people() {
    place = work.place();
    priya = work.person("Priya Nair", place, Role.COORDINATOR);
    sam = work.person("Sam Reid", place, Role.COORDINATOR);
    rowan = work.add(work.aCase("Rowan", "Ashby", place));
  }

  @Test
  void offersAPersonTheFreeTasksOfTheirRolesAndTeam() throws Exception {
    Case elsewhere = work.add(work.aCase("Hana", "Yusuf", work.otherTeamOf(place)));
    work.task(rowan, "choose-advice", "coordinator", null, null);
    work.task(rowan, "confirm-advice", "coordinator", sam.username(), null);
    work.task(rowan, "record-decision-to-assess", "decision-officer", null, null);
    work.task(elsewhere, "choose-settings", "coordinator", null, null);
    StaffMember manager = work.person("Mary Stone", place, Role.TEAM_MANAGER);
    StaffMember officer = work.person("Daniel Osei", place, Role.DECISION_OFFICER);
    assertThat(offered(priya)).containsExactly("Choose advice");
    assertThat(offered(manager)).containsExactlyInAnyOrder("Choose advice", "Choose settings");
    assertThat(offered(officer)).containsExactly("Record decision to assess");
    assertThat(offered(work.person("Ines Cole", place, Role.INSPECTOR))).isEmpty();
  }

  @Test
  void offersPanelMembersTheirAgendaAndNothingElse() throws Exception {
    work.task(rowan, "record-panel-advice", "coordinator,decision-officer,panel-member", null, null);
    work.task(work.add(work.aCase("Hana", "Yusuf", place).closedToMost()), "record-panel-advice",
        "coordinator,decision-officer,panel-member", null, null);
    work.task(rowan, "choose-advice", "coordinator", null, null);
    assertThat(offered(work.person("Amelia Frost", place, "health", Role.PANEL_MEMBER)))
        .containsExactly("Record panel advice");
  }

  @Test
  void offersAdvisersWhatTheirAgencyIsAsked() throws Exception {
    work.adviceAsked(rowan, "psychology");
    work.adviceAsked(rowan, "health");
    work.adviceAsked(work.add(work.aCase("Hana", "Yusuf", place).closedToMost()), "psychology");
    work.adviceAsked(work.add(work.aCase("Otto", "Else", work.place())), "psychology");
    assertThat(offered(work.person("Jonas Lindqvist", place, "psychology", Role.ADVISER)))
        .containsExactly("Record advice");
    assertThat(offered(work.person("Nobody Asked", place, "social-care", Role.ADVISER))).isEmpty();
  }

  @Test
  void saysThatAllAreTaken() throws Exception {
    assertThat(page(get("/my-work/team").with(by(priya))).select("main").text()).contains("All team tasks are taken.");
  }

  @Test
  void givesATaskToWhoTakesItAndTellsTheNextWhoWasFaster() throws Exception {
    String id = hearThePanel();
    mvc.perform(take(id, priya)).andReturn();
    assertThat(tasks.get(id).assignee()).isEqualTo(priya.username());
    Document late = page(take(id, sam), 409);
    assertThat(late.select("main").text()).contains("Priya Nair has already taken this task.");
    assertThat(page(get("/my-work/team?taken=yes").with(by(priya))).select(".govuk-notification-banner").text())
        .contains("The task is now yours.");
  }

  @Test
  void letsOneOfTwoWinWhoTakeATaskAtTheSameMoment() throws Exception {
    String id = hearThePanel();
    var start = new CyclicBarrier(2);
    var pool = Executors.newFixedThreadPool(2);
    List<Future<Integer>> answers = pool.invokeAll(List.of(racer(id, priya, start), racer(id, sam, start)));
    pool.shutdown();
    assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 409);
  }

  @Test
  void refusesATaskOfAnotherRoleOrTeam() throws Exception {
    String id = hearThePanel();
    StaffMember stranger = work.person("Otto Far", work.otherTeamOf(place), Role.COORDINATOR);
    page(take(id, stranger), 403);
    StaffMember inspector = work.person("Ines Cole", place, Role.INSPECTOR);
    assertThat(page(take(id, inspector), 403).select("main").text()).contains("This task is for a");
    page(take("no-such-task", priya), 404);
    assertThat(tasks.get(id).assignee()).isNull();
  }

  @Test
  void letsAManagerHandATaskOverAndBack() throws Exception {
    String id = hearThePanel();
    StaffMember manager = work.person("Mary Stone", place, Role.TEAM_MANAGER);
    String tasksPage = "/cases/" + rowan.ref() + "/tasks";
    Document page = page(get(tasksPage).with(by(manager)));
    assertThat(page.select("form[action$=/assign] option").eachText())
        .contains("Nobody: free for the team", "Priya Nair", "Sam Reid");
    assertThat(mvc.perform(assign(id, sam.username(), manager)).andReturn().getResponse().getRedirectedUrl())
        .isEqualTo(tasksPage + "?changed=yes");
    assertThat(tasks.get(id).assignee()).isEqualTo(sam.username());
    assertThat(page(get("/cases/" + rowan.ref() + "/history").with(by(manager))).select("main").text())
        .contains("Task given to Sam Reid: Record panel advice");
    mvc.perform(assign(id, "", manager));
    assertThat(tasks.get(id).assignee()).isNull();
  }

  @Test
  void handsATaskOnlyToWhoMayDoItAndOnlyByManagers() throws Exception {
    String id = hearThePanel();
    StaffMember manager = work.person("Mary Stone", place, Role.TEAM_MANAGER);
    StaffMember inspector = work.person("Ines Cole", place, Role.INSPECTOR);
    assertThat(page(assign(id, inspector.username(), manager), 422).select("main").text())
        .contains("Choose someone who may do this task");
    page(assign(id, sam.username(), priya), 403);
    assertThat(page(get("/cases/" + rowan.ref() + "/tasks").with(by(priya))).select("form[action$=/assign]")).isEmpty();
  }

  @Test
  void sendsAsFewStatementsForManyTeamTasksAsForFew() throws Exception {
    for (int i = 0; i < 10; i++) {
      work.task(rowan, "choose-advice", "coordinator", null, null);
    }
    int few = statements.count(() -> page(get("/my-work/team").with(by(priya))));
    for (int i = 0; i < 990; i++) {
      work.task(rowan, "choose-advice", "coordinator", null, null);
    }
    assertThat(statements.count(() -> page(get("/my-work/team").with(by(priya))))).isEqualTo(few);
    assertThat(page(get("/my-work/team").with(by(priya))).select(".app-counts__number").first().text())
        .isEqualTo("1000");
  }

  private List<String> offered(StaffMember person) throws Exception {
    return page(get("/my-work/team").with(by(person))).select(".app-table__main").eachText();
  }

  private String hearThePanel() {
    fixtures.hearThePanel(rowan.ref());
    return tasks.open(rowan.ref()).get(0).id();
  }

  private Callable<Integer> racer(String id, StaffMember person, CyclicBarrier start) {
    return () -> {
      start.await();
      return mvc.perform(take(id, person)).andReturn().getResponse().getStatus();
    };
  }

  private static RequestBuilder take(String id, StaffMember person) {
    return post("/my-work/team/{id}/take", id).with(by(person)).with(csrf());
  }

  private static RequestBuilder assign(String id, String to, StaffMember person) {
    return post("/tasks/{id}/assign", id).param("username", to).with(by(person)).with(csrf());
  }
}
