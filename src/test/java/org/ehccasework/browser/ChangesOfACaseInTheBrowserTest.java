package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not an everyday step: an exception by two officers, an early end, another coordinator, a closed file. */
class ChangesOfACaseInTheBrowserTest extends BrowserTest {

  @Autowired CaseTasks tasks;

  @Test
  void anExceptionIsRecordedByOneAuthorisedByAnotherAndToldTheSameDay() {
    String ref = register("Exa");
    goTo(LocalDate.of(2026, 10, 20)); // Tue
    browser.open("/cases/" + ref + "/clock/exceptions/new?limit=send-final-plan").isAccessible()
        .fill(Map.of("ground", "absence-from-area")).pressMain().isAccessible();
    browser.fill(Map.of("who", "child", "from", LocalDate.of(2026, 9, 14), "until", LocalDate.of(2026, 10, 19),
        "impractical", true, "causalReason", "Nobody could see the child.", "evidence", "Tickets of the flight."))
        .pressMain().isAccessible();
    String claim = browser.path();
    assertThat(browser.text()).contains("Another officer must decide on it");

    as("t-maya");
    browser.open(claim).isAccessible().fill(Map.of("decision", "AUTHORISE", "reason", "The tickets show it."))
        .pressMain().isAccessible();
    assertThat(browser.text()).contains("The tickets show it.");

    as("t-priya");
    browser.open(letter(ref, "approve-notice")).isAccessible();
    assertThat(browser.text()).contains("The law allows us to be later in a few cases", "Tickets of the flight.");
    browser.pressMain();
    approvedByMistake(ref);
    browser.open(letter(ref, "record-dispatch")).fill(Map.of("method", "hand", "dispatchedOn", today())).pressMain();
    browser.open("/cases/" + ref + "/letters");
    assertThat(browser.text()).contains("Letter about an exception", "20 October 2026");
    browser.open("/cases/" + ref + "/clock");
    assertThat(browser.text()).contains("authorised by Maya Testing on 20 October 2026");
    assertThat(browser.complaints()).isEmpty();
  }

  /** Its approval is taken back and given again. */
  private void approvedByMistake(String ref) {
    browser.open("/cases/" + ref + "/letters").follow("Letter about an exception").isAccessible()
        .follow("Take the approval back").isAccessible();
    browser.fill(Map.of("reason", "One day in it is wrong.")).pressMain().isAccessible();
    assertThat(browser.text()).contains("The letter is to be approved again.");
    browser.open(letter(ref, "approve-notice")).pressMain();
  }

  @Test
  void aWithdrawnRequestEndsTheWork() {
    String ref = register("Wim");
    browser.open("/cases/" + ref + "/leave-early").fill(Map.of("how", "WITHDRAWN", "on", today(),
        "toldBy", "Laura Browser, mother", "reason", "The family changed its mind.")).pressMain().isAccessible();
    assertThat(browser.path()).startsWith("/cases/" + ref);
    assertThat(browser.text()).contains("Request withdrawn");
    assertThat(tasks.open(ref)).isEmpty();
    browser.open("/cases/" + ref + "/history");
    assertThat(browser.text()).contains("The family changed its mind.");
  }

  @Test
  void aManagerGivesACaseToAnotherCoordinator() {
    String ref = register("Rea");
    as("t-maya");
    browser.open("/cases/" + ref + "/reassign").fill(Map.of("coordinator", "t-sam", "why", "Priya is on leave."))
        .pressMain().isAccessible();
    assertThat(browser.text()).contains("Sam Testing");
    as("t-sam");
    browser.open("/my-work/cases");
    assertThat(browser.text()).contains("Rea Browser");
  }

  @Test
  void aRestrictedCaseIsClosedToColleaguesAndSaysWhomToAsk() {
    String ref = register("Sec");
    as("t-maya");
    browser.open("/cases/" + ref + "/restrict").fill(Map.of("restricted", "true", "why", "The family works here."))
        .pressMain().isAccessible();
    as("t-sam");
    browser.open("/cases/" + ref).isAccessible();
    assertThat(browser.title()).isEqualTo("You do not have access to this");
    assertThat(browser.text()).contains("Ask").doesNotContain("Sec Browser", "The family works here.");
    as("t-priya");
    assertThat(browser.open("/cases/" + ref).title()).contains("Sec Browser");
  }

  private String letter(String ref, String step) {
    return tasks.open(ref).stream().filter(task -> task.key().equals(step))
        .filter(task -> task.about() != null && task.about().contains("exception")).map(OpenTask::href).findFirst()
        .orElseThrow();
  }
}
