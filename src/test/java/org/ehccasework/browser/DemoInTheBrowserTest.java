package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.ehccasework.demo.internal.DemoIsRich;
import org.ehccasework.demo.internal.DemoPeople;
import org.ehccasework.demo.internal.DemoProgress;
import org.ehccasework.engine.DueWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * The demo as a visitor works with it, on the first Monday after the Christmas closure. With {@code -Dtour=folder} the
 * pictures of the README's tour are taken on the way.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "ehc.demo.today=2027-01-04")
@ActiveProfiles({"test", "demo"})
@DirtiesContext
@ExtendWith(NeedsBrowser.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoInTheBrowserTest {

  private static final LocalDate OPENS = LocalDate.of(2027, 1, 4);

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired DemoProgress progress;
  @Autowired DueWork due;

  private Browser browser;

  @BeforeEach
  void openTheBrowser() {
    Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> progress.state().done() && progress.state().of() > 0);
    browser = new Browser(port, true);
  }

  @AfterEach
  void closeTheBrowser() {
    browser.close();
  }

  @AfterAll
  static void giveTheEngineItsTimeBack() {
    ClockUtil.reset();
  }

  @Test
  @Order(1)
  void isRichRightAfterChristmas() {
    DemoIsRich.check(jdbc, OPENS);
  }

  @Test
  @Order(2)
  void letsPriyaClearHerOverdueListWithBulkActions() {
    as("priya");
    browser.open("/my-work").tour("01-my-work").tourOnPhone("01-my-work-phone");
    browser.open("/my-work?due=overdue").follow("Tick all on this page").press("Send reminders");
    browser.tour("02-remind-many");
    browser.press("Check the reminders").press("Send reminders");
    browser.follow("Back to");
    assertThat(browser.path()).startsWith("/my-work?due=overdue");
    browser.follow("Tick all on this page").press("Change follow-up date").fill(Map.of("waitingFor", "Those we asked",
        "reason", "Reminded today.", "followUp", OPENS.plusDays(4))).pressMain();
    browser.follow("Go on with your list").follow("Tick all on this page").press("Reassign")
        .fill(Map.of("username", "sam")).pressMain();
    browser.follow("Go on with your list");
    assertThat(browser.text()).contains("None of your tasks are overdue.");
  }

  @Test
  @Order(3)
  void takesACaseFromAPostedRequestToADispatchedFinalPlanByTheScreensAlone() {
    TourOfOneCase tour = new TourOfOneCase(browser, due::runDue, OPENS);
    tour.fromTheRequestToTheDraft();
    as("admin");
    browser.open("/admin/demo-clock").fill(Map.of("day", "26", "month", "1", "year", "2027"))
        .press("Move to this date");
    tour.fromTheViewsToTheFinalPlan(OPENS.plusDays(22));
    assertThat(browser.text()).contains("Plan issued", "There is nothing to do in this case at present.");
  }

  private void as(String username) {
    if (browser.has("form[action='/sign-out']")) {
      browser.signOut();
    }
    browser.signIn(username, DemoPeople.PASSWORD);
  }
}
