package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.worklist.WorkFixture.by;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.worklist.SampleTask;
import org.ehccasework.worklist.Waiting;
import org.ehccasework.worklist.WorkFixture.Case;
import org.ehccasework.worklist.WorkFixture.Place;
import org.ehccasework.worklist.WorkPagesTest;
import org.ehccasework.worklist.internal.PutOffRows;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class WaitingPageTest extends WorkPagesTest {

  private static final LocalDate FRI_27_NOV = LocalDate.of(2026, 11, 27);
  private static final LocalDate TUE_1_DEC = LocalDate.of(2026, 12, 1);

  @Autowired MovableClock time;
  @Autowired CaseHistory history;
  @Autowired SampleTask sample;
  @Autowired JdbcClient jdbc;
  @Autowired PutOffRows putOffs;

  private Place place;
  private StaffMember priya;
  private StaffMember sam;
  private Case rowan;
  private String task;

  @BeforeEach
  void aTaskOfPriya() {
    place = work.place();
    priya = work.person("Priya Nair", place, Role.COORDINATOR);
    sam = work.person("Sam Reid", place, Role.COORDINATOR);
    rowan = work.add(work.aCase("Rowan", "Ashby", place).withCoordinator(priya));
    task = work.task(rowan, "confirm-advice", "coordinator", priya.username(), TUE_1_DEC);
  }

  @Test
  void aTaskPutOffWaitsWithItsReasonAndItsDates() throws Exception {
    assertThat(mvc.perform(putOff(task, FRI_27_NOV)).andReturn().getResponse().getRedirectedUrl())
        .isEqualTo("/my-work/waiting?put-off=yes");
    Document page = page(get("/my-work/waiting?put-off=yes").with(by(priya)));
    assertThat(page.select(".govuk-notification-banner").text()).contains("The task is put off. It comes back by itself.");
    assertThat(page.select("tbody tr").eachText()).containsExactly("Confirm advice Rowan Ashby " + rowan.ref()
        + " Waiting for: Dr Lowe The appointment is on Thursday. Since 23 November Follow up: Fri 27 November In 4 days "
        + "Change: Confirm advice, " + rowan.ref() + " Task due: Tue 1 December Send the final plan by 29 December");
    Document mine = page(get("/my-work").with(by(priya)));
    assertThat(mine.select(".app-table__main")).isEmpty();
    assertThat(mine.select(".app-sub-navigation a").eachText()).startsWith("My tasks (0)", "Waiting for others (1)");
    assertThat(history.latest(rowan.ref(), 1)).singleElement().satisfies(entry -> {
      assertThat(entry.what()).isEqualTo("Put off until 27 November 2026: Confirm advice");
      assertThat(entry.why()).isEqualTo("Waiting for Dr Lowe. The appointment is on Thursday.");
    });
    assertThat(dueOn(task)).isEqualTo(TUE_1_DEC);
  }

  @Test
  void itComesBackByItselfOnItsDay() throws Exception {
    mvc.perform(putOff(task, FRI_27_NOV));
    time.stopAt(Instant.parse("2026-11-26T23:00:00Z"));
    assertThat(mine()).isZero();
    time.stopAt(Instant.parse("2026-11-27T06:00:00Z"));
    assertThat(mine()).isEqualTo(1);
    assertThat(page(get("/my-work/waiting").with(by(priya))).select("main").text()).contains("Nobody owes you anything.");
  }

  @Test
  void itComesBackAtOnceWhenItsDayIsMovedForwardAndPasses() throws Exception {
    mvc.perform(putOff(task, FRI_27_NOV));
    jdbc.sql("update case_task set due_on = ? where id = ?").params(LocalDate.of(2026, 11, 24), task).update();
    time.stopAt(Instant.parse("2026-11-24T12:00:00Z"));
    assertThat(mine()).isZero();
    time.stopAt(Instant.parse("2026-11-25T12:00:00Z"));
    assertThat(mine()).isEqualTo(1);
  }

  @Test
  void itComesBackWhenALegalDateOfItsCasePasses() throws Exception {
    String undated = work.task(rowan, "choose-settings", "coordinator", priya.username(), null);
    mvc.perform(putOff(undated, FRI_27_NOV));
    assertThat(mine()).isEqualTo(1);
    jdbc.sql("update case_clock set next_due = ? where case_ref = ?").params(LocalDate.of(2026, 11, 24), rowan.ref())
        .update();
    time.stopAt(Instant.parse("2026-11-25T12:00:00Z"));
    assertThat(mine()).isEqualTo(2);
    // a date that had passed before the task was put off hides nothing new
    jdbc.sql("update case_clock set next_due = ? where case_ref = ?").params(LocalDate.of(2026, 11, 20), rowan.ref())
        .update();
    assertThat(mine()).isEqualTo(1);
  }

  @Test
  void itCannotBePutOffPastItsOwnDayNorToThePastNorWhenItIsDue() throws Exception {
    assertThat(refused(task, LocalDate.of(2026, 12, 2)))
        .contains("Put off until must be on or before 1 December 2026, the day this task is due");
    assertThat(refused(task, LocalDate.of(2026, 11, 23)))
        .contains("Put off until must be after today, 23 November 2026");
    String late = work.task(rowan, "choose-settings", "coordinator", priya.username(), LocalDate.of(2026, 11, 20));
    assertThat(refused(late, FRI_27_NOV))
        .contains("This task was due by 20 November 2026. It stays in your tasks until it is done");
    assertThat(mine()).isEqualTo(2);
  }

  @Test
  void whatOthersOweMayWaitAWeekAlthoughItIsLate() throws Exception {
    work.adviceAsked(rowan, "health", priya.username());
    String late = jdbc.sql("select id from case_task where case_ref = ? and task_key = 'record-advice'")
        .param(rowan.ref()).query(String.class).single();
    jdbc.sql("update case_task set due_on = ? where id = ?").params(LocalDate.of(2026, 11, 19), late).update();
    assertThat(refused(late, TUE_1_DEC)).contains(
        "Put off until must be on or before 30 November 2026, because this task is late already");
    mvc.perform(putOff(late, FRI_27_NOV));
    assertThat(mine()).isEqualTo(1);
    assertThat(page(get("/my-work/waiting").with(by(priya))).select("tbody tr").text())
        .contains("Record advice", "Task due: Thu 19 November");
    assertThat(dueOn(late)).isEqualTo(LocalDate.of(2026, 11, 19));
    time.stopAt(Instant.parse("2026-11-27T06:00:00Z"));
    assertThat(mine()).isEqualTo(2);
  }

  @Test
  void itCanBePutOffAgainFromWhatWasSaidBefore() throws Exception {
    mvc.perform(putOff(task, FRI_27_NOV));
    String change = page(get("/my-work/waiting").with(by(priya))).select("a:contains(Change)").attr("href");
    Document form = page(get(change).with(by(priya)));
    assertThat(form.select("[name=waitingFor]").val()).isEqualTo("Dr Lowe");
    assertThat(form.select("main").text()).contains("Confirm advice");
    mvc.perform(putOff(task, LocalDate.of(2026, 11, 30)));
    assertThat(page(get("/my-work/waiting").with(by(priya))).select("tbody tr").text()).contains("Mon 30 November");
  }

  @Test
  void whoeverIsGivenTheTaskSeesItAtOnce() throws Exception {
    mvc.perform(putOff(task, FRI_27_NOV));
    jdbc.sql("update case_task set assignee = ? where id = ?").params(sam.username(), task).update();
    assertThat(page(get("/my-work").with(by(sam))).select(".app-table__main")).hasSize(1);
    assertThat(page(get("/my-work/waiting").with(by(sam))).select("tbody tr")).isEmpty();
  }

  @Test
  void aTaskOfSomeoneElseIsTheirsToPutOff() throws Exception {
    String other = work.task(rowan, "choose-settings", "coordinator", sam.username(), TUE_1_DEC);
    assertThat(page(putOff(other, FRI_27_NOV), 409).select("main").text())
        .contains("Sam Reid has this task. Only they can put it off.");
    Case hana = work.add(work.aCase("Hana", "Yusuf", place));
    page(post("/cases/{ref}/tasks/{id}/put-off", hana.ref(), task).with(csrf()).with(by(priya))
        .param("waitingFor", "Dr Lowe").param("reason", "x").param("followUp-day", "27")
        .param("followUp-month", "11").param("followUp-year", "2026"), 404);
  }

  @Test
  void aFreeTaskBecomesTheTaskOfWhoPutsItOff() throws Exception {
    OpenTask free = sample.begin(rowan.ref());
    String link = page(get(free.href()).with(by(priya))).select("a:contains(Put this task off)").attr("href");
    assertThat(link).isEqualTo("/cases/" + rowan.ref() + "/tasks/" + free.id() + "/put-off");
    mvc.perform(putOff(free.id(), FRI_27_NOV));
    assertThat(page(get("/my-work/waiting").with(by(priya))).select("tbody tr").text()).contains("Answer the sample");
    assertThat(page(get("/my-work/team").with(by(sam))).select(".app-table__main")).isEmpty();
  }

  @Test
  void sendsAsFewStatementsForManyTasksAsForOne() throws Exception {
    mvc.perform(putOff(task, FRI_27_NOV));
    int few = statements.count(() -> page(get("/my-work/waiting").with(by(priya))));
    for (int i = 0; i < 999; i++) {
      putOffs.keep(work.task(rowan, "choose-settings", "coordinator", priya.username(), null),
          new Waiting.PutOff("Dr Lowe", "Away", FRI_27_NOV), LocalDate.of(2026, 11, 23), false, priya.username());
    }
    assertThat(statements.count(() -> page(get("/my-work/waiting").with(by(priya))))).isEqualTo(few)
        .as("the list, what features bring, the tabs, the name of the council").isEqualTo(4);
    Document first = page(get("/my-work/waiting").with(by(priya)));
    assertThat(first.select("tbody tr")).hasSize(25);
    assertThat(page(get(first.select("a[rel=next]").attr("href")).with(by(priya))).select("tbody tr")).hasSize(25);
  }

  private int mine() throws Exception {
    return page(get("/my-work").with(by(priya))).select(".app-table__main").size();
  }

  private String refused(String id, LocalDate until) throws Exception {
    Document page = page(putOff(id, until), 422);
    assertThat(page.select("[name=reason]").text()).isEqualTo("The appointment is on Thursday.");
    return page.select(".govuk-error-summary").text();
  }

  private LocalDate dueOn(String id) {
    return jdbc.sql("select due_on from case_task where id = ?").param(id).query(LocalDate.class).single();
  }

  private MockHttpServletRequestBuilder putOff(String id, LocalDate until) {
    return post("/cases/{ref}/tasks/{id}/put-off", rowan.ref(), id).with(csrf()).with(by(priya))
        .param("waitingFor", "Dr Lowe").param("reason", "The appointment is on Thursday.")
        .param("followUp-day", "" + until.getDayOfMonth()).param("followUp-month", "" + until.getMonthValue())
        .param("followUp-year", "" + until.getYear());
  }
}
