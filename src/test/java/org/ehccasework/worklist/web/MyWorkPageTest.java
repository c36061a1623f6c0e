package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.worklist.WorkFixture.by;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.worklist.WorkFixture.Case;
import org.ehccasework.worklist.WorkFixture.Place;
import org.ehccasework.worklist.WorkPagesTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MyWorkPageTest extends WorkPagesTest {

  private static final LocalDate FRI_20_NOV = LocalDate.of(2026, 11, 20);
  private static final LocalDate TUE_24_NOV = LocalDate.of(2026, 11, 24);
  private static final LocalDate MON_7_DEC = LocalDate.of(2026, 12, 7);

  private Place place;
  private StaffMember priya;
  private Case rowan;

  @BeforeEach
  void people() {
    place = work.place();
    priya = work.person("Priya Nair", place, Role.COORDINATOR);
    rowan = work.add(work.aCase("Rowan", "Ashby", place));
  }

  @Test
  void groupsMyTasksByDateWithTheMostUrgentFirst() throws Exception {
    work.task(rowan, "choose-advice", "coordinator", priya.username(), MON_7_DEC);
    work.task(rowan, "record-dispatch", "coordinator", priya.username(), FRI_20_NOV);
    work.task(rowan, "confirm-advice", "coordinator", priya.username(), TUE_24_NOV);
    work.task(rowan, "choose-settings", "coordinator", priya.username(), null);
    Document page = page(get("/my-work").with(by(priya)));
    assertThat(page.select(".app-table__group").eachText()).containsExactly("Overdue", "Due this week", "Due later");
    assertThat(page.select(".app-table__main").eachText())
        .containsExactly("Record dispatch", "Confirm advice", "Choose advice", "Choose settings");
    assertThat(page.select("tbody tr").get(1).text()).contains("Rowan Ashby", rowan.ref(), "Fri 20 November",
        "1 working day late", "Week 11 of 20", "Send the final plan by 29 December");
    assertThat(page.select(".app-table__main a").attr("href")).isEqualTo("/cases/" + rowan.ref() + "/record-dispatch");
  }

  @Test
  void sendsThoseWhoAreHereToAdviseToTheirRequests() throws Exception {
    StaffMember jonas = work.person("Jonas Lindqvist", place, "psychology", Role.ADVISER);
    assertThat(mvc.perform(get("/my-work").with(by(jonas))).andReturn().getResponse().getRedirectedUrl())
        .isEqualTo("/contribute");
  }

  @Test
  void leadsFromTheLegalDateToHowItWasWorkedOut() throws Exception {
    work.task(rowan, "choose-advice", "coordinator", priya.username(), MON_7_DEC);
    assertThat(page(get("/my-work").with(by(priya))).select("tbody a").eachAttr("href"))
        .contains("/cases/" + rowan.ref() + "/clock#send-final-plan");
  }

  @Test
  void countsAreFilters() throws Exception {
    work.task(rowan, "choose-advice", "coordinator", priya.username(), MON_7_DEC);
    work.task(rowan, "record-dispatch", "coordinator", priya.username(), FRI_20_NOV);
    Document page = page(get("/my-work?due=overdue").with(by(priya)));
    assertThat(page.select(".app-counts__link").eachText())
        .containsExactly("2 All tasks", "1 Overdue", "0 Due this week", "1 Due later");
    assertThat(page.select(".app-counts__link[aria-current]").eachText()).containsExactly("1 Overdue");
    assertThat(page.select(".app-table__main").eachText()).containsExactly("Record dispatch");
    assertThat(page(get("/my-work?due=week").with(by(priya))).select("main").text())
        .contains("None of your tasks are due this week.");
  }

  @Test
  void saysWhatIsFreeWhereThereIsNothingToDo() throws Exception {
    assertThat(page(get("/my-work").with(by(priya))).select("main").text()).contains("You have no tasks.");
    work.task(rowan, "choose-advice", "coordinator", null, MON_7_DEC);
    Document page = page(get("/my-work").with(by(priya)));
    assertThat(page.select("main").text()).contains("You have no tasks. 1 team task is free to pick up.");
    assertThat(page.select("main p a").eachAttr("href")).contains("/my-work/team");
    assertThat(page.select(".app-sub-navigation a").eachText())
        .containsExactly("My tasks (0)", "Waiting for others (0)", "My cases (0)", "Team tasks to pick up (1)");
  }

  @Test
  void leavesOutTasksOfCasesIMayNoLongerSee() throws Exception {
    Case elsewhere = work.add(work.aCase("Hana", "Yusuf", work.otherTeamOf(place)));
    work.task(elsewhere, "choose-advice", "coordinator", priya.username(), FRI_20_NOV);
    assertThat(page(get("/my-work").with(by(priya))).select("main").text()).doesNotContain("Hana");
  }

  @Test
  void showsTwentyFiveRowsAPage() throws Exception {
    for (int i = 0; i < 30; i++) {
      work.task(rowan, "record-dispatch", "coordinator", priya.username(), FRI_20_NOV);
    }
    Document first = page(get("/my-work").with(by(priya)));
    assertThat(first.select(".app-table__main")).hasSize(25);
    assertThat(first.select(".app-pagination__place").text()).isEqualTo("Page 1 of 2");
    Document second = page(get(first.select("a[rel=next]").attr("href")).with(by(priya)));
    assertThat(second.select(".app-table__main")).hasSize(5);
    assertThat(page(get("/my-work?page=x&due=never").with(by(priya))).select(".app-table__main")).hasSize(25);
  }

  @Test
  void everyTaskCanBeTickedForOneThingToBeDoneToMany() throws Exception {
    String task = work.task(rowan, "record-dispatch", "coordinator", priya.username(), FRI_20_NOV);
    Document page = page(get("/my-work").with(by(priya)));
    assertThat(page.select("form#bulk").attr("action")).isEqualTo("/tasks/bulk");
    assertThat(page.select("form#bulk button").eachAttr("value")).containsExactly("remind", "put-off", "reassign");
    assertThat(page.select("input[type=checkbox]")).singleElement().satisfies(box -> {
      assertThat(box.val()).isEqualTo(task);
      assertThat(box.attr("name")).isEqualTo("task");
      assertThat(box.attr("form")).isEqualTo("bulk");
      assertThat(box.hasAttr("checked")).isFalse();
      assertThat(page.select("label[for=" + box.id() + "]").text())
          .isEqualTo("Select Record dispatch, Rowan Ashby, " + rowan.ref());
    });
    String all = page.select("form#bulk a").attr("href");
    assertThat(page(get(all).with(by(priya))).select("input[type=checkbox][checked]")).hasSize(1);
  }

  @Test
  void narrowsToOneKindOfTaskAndKeepsItInEveryLink() throws Exception {
    work.task(rowan, "choose-advice", "coordinator", priya.username(), MON_7_DEC);
    for (int i = 0; i < 30; i++) {
      work.task(rowan, "record-dispatch", "coordinator", priya.username(), FRI_20_NOV);
    }
    Document page = page(get("/my-work?kind=record-dispatch&due=overdue").with(by(priya)));
    assertThat(page.select("#kind option").eachText()).containsExactly("All", "Choose advice", "Record dispatch");
    assertThat(page.select("#kind option[selected]").val()).isEqualTo("record-dispatch");
    assertThat(page.select("input[name=due]").val()).isEqualTo("overdue");
    assertThat(page.select(".app-counts__link").eachText()).startsWith("30 All tasks", "30 Overdue");
    assertThat(page.select(".app-counts__link").get(3).attr("href")).isEqualTo("/my-work?due=later&kind=record-dispatch");
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/my-work?due=overdue&kind=record-dispatch&page=2");
    assertThat(page(get("/my-work?kind=nonsense").with(by(priya))).select(".app-counts__number").first().text())
        .isEqualTo("31");
  }

  @Test
  void sendsAsFewStatementsForManyTasksAsForFew() throws Exception {
    for (int i = 0; i < 10; i++) {
      work.task(rowan, "record-dispatch", "coordinator", priya.username(), FRI_20_NOV);
    }
    int few = statements.count(() -> page(get("/my-work").with(by(priya))));
    for (int i = 0; i < 990; i++) {
      Case other = work.add(work.aCase("Child" + i, "Many", place));
      work.task(other, "record-dispatch", "coordinator", priya.username(), FRI_20_NOV);
    }
    assertThat(statements.count(() -> page(get("/my-work").with(by(priya))))).isEqualTo(few)
        .as("the list with its kinds, the promises, what features bring and care to find out, the tabs, saved lists, the council, the link to "
            + "letters of change").isEqualTo(8);
  }

  @Test
  void offersToRecordARequestToWhoMay() throws Exception {
    assertThat(page(get("/my-work").with(by(priya))).select("a[href=/cases/new]")).hasSize(1);
    StaffMember officer = work.person("Doris Keane", place, Role.DECISION_OFFICER);
    Document page = page(get("/my-work").with(by(officer)));
    assertThat(page.select("a[href=/cases/new]")).isEmpty();
    assertThat(page.select(".app-header").text()).contains("Marlshire Council", "Doris Keane");
  }
}
