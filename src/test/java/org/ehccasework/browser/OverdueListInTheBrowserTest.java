package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.worklist.SampleTask;
import org.ehccasework.worklist.WorkFixture;
import org.ehccasework.worklist.WorkFixture.Case;
import org.ehccasework.worklist.WorkFixture.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator clears her overdue list: what others owe is chased and put off, the rest goes to a colleague. */
class OverdueListInTheBrowserTest extends BrowserTest {

  private static final String LONG = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessen";

  @Autowired WorkFixture work;
  @Autowired SampleTask sample;
  @Autowired CaseTasks tasks;
  @Autowired BootstrapPeople bootstrap;
  @Autowired JdbcClient jdbc;

  private StaffMember nia;
  private Place north;

  @BeforeEach
  void aCoordinatorWithThreeTasksThatAreLateAndManyThatAreNot() {
    north = new Place(people.authority().id(), people.north().id());
    nia = SystemActor.call("test", () -> bootstrap.person(new StaffMember(UUID.randomUUID(),
        "nia-" + UUID.randomUUID().toString().substring(0, 8), "Nia " + LONG, "nia@council.test", "01234 555010",
        north.authority(), north.team(), null, Set.of(Role.COORDINATOR), true), CaseFixtures.PASSWORD, false));
    late("Rowan", "Ashby");
    late(LONG.substring(0, 40), LONG);
    OpenTask own = SystemActor.call("test", () -> {
      OpenTask task = sample.begin(work.add(aCase("Hana", "Yusuf")).ref());
      tasks.take(task.id(), nia.username());
      tasks.aimFor(task.id(), START.minusDays(2));
      return task;
    });
    assertThat(own.assignee()).isNull();
    for (int i = 0; i < 40; i++) {
      work.task(work.add(aCase("Child " + i, LONG)), "choose-settings", "coordinator", nia.username(),
          START.plusDays(20 + i));
    }
  }

  @Test
  void clearsItWithThreeActions() {
    as(nia.username());
    browser.open("/my-work");
    look("my-work-full");
    assertThat(browser.text()).contains("Page 1 of 2");
    browser.follow("3").follow("Tick all on this page");
    look("my-work-ticked");
    browser.press("Send reminders");
    look("bulk-remind");
    assertThat(browser.text()).contains("Advice can be chased for 2 of these tasks.", "There is nobody to remind");
    browser.press("Check the reminders").press("Send reminders");
    assertThat(browser.text()).contains("2 reminders sent.", "Put these 2 tasks off until they have had time to answer?");
    look("reminders-sent");
    browser.follow("Back to");
    assertThat(browser.path()).startsWith("/my-work?due=overdue");
    browser.follow("Tick all on this page").press("Change follow-up date").pressMain();
    assertThat(browser.text()).contains("There is a problem");
    browser.fill(Map.of("waitingFor", "Those we asked", "reason", "Reminded today.", "followUp", START.plusDays(4)));
    look("bulk-put-off");
    browser.pressMain();
    assertThat(browser.text()).contains("2 tasks put off until 11 September 2026.");
    browser.follow("Go on with your list").follow("Tick all on this page").press("Reassign");
    browser.fill(Map.of("username", "t-sam"));
    look("bulk-reassign");
    browser.pressMain();
    look("bulk-result");
    assertThat(browser.text()).contains("1 task given to Sam Testing.");
    browser.follow("Go on with your list");
    assertThat(browser.text()).contains("None of your tasks are overdue.");
  }

  @Test
  void savesAListAndComesBackToTheRowItLeft() {
    as(nia.username());
    browser.open("/my-work?due=later&page=2").follow("Choose settings");
    browser.open("/my-work?due=later&page=2").follow("Child 30");
    browser.follow("Back to my work");
    assertThat(browser.path()).startsWith("/my-work?due=later&page=2#case-EHC-");
    browser.open("/my-work/cases?sort=name");
    look("my-cases-full");
    browser.open("/cases?stage=assessing");
    look("find-a-case");
  }

  private void look(String name) {
    if (scripts()) {
      browser.isAccessible().picture(name);
    }
  }

  private void late(String first, String last) {
    Case one = work.add(aCase(first, last));
    String request = work.adviceAsked(one, "health", nia.username());
    work.adviceHasLeft(request, "paediatrics@nhs.test", LocalDate.of(2026, 7, 1));
    jdbc.sql("update case_task set due_on = ? where item_id = ?").params(START.minusDays(4), request).update();
  }

  private Case aCase(String first, String last) {
    return work.aCase(first, last, north).withCoordinator(nia).withNextDue(START.plusDays(60));
  }
}
