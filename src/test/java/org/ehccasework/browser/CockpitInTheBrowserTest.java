package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What managers and administrators see of a case in Camunda's own pages. */
class CockpitInTheBrowserTest extends BrowserTest {

  private static final int HEADER = 45;

  @Autowired RuntimeService runtime;

  @Test
  void cockpitShowsTheBreachAndTheManagersTaskOfACaseNobodyDecided() {
    String ref = register("Coc");
    goTo(LocalDate.of(2026, 10, 20)); // Tue, the day after week 6
    String watcher = runtime.createProcessInstanceQuery().processDefinitionKey("watch-limit")
        .processInstanceBusinessKey(ref).variableValueEquals("limitId", "decide-whether-to-assess").singleResult().getId();
    for (String who : new String[] {"t-daniel", "t-admin"}) {
      browser.open("/my-work");
      as(who);
      browser.open("/camunda/app/cockpit/default/#/process-instance/" + watcher + "/runtime?tab=user-tasks-tab")
          .await("[data-container-id='give-lateness-letter'] .badge")
          .await("[data-container-id='answer-escalation'] .badge");
      assertThat(browser.topOf(".ctn-main")).as("no empty strip under the header").isEqualTo(HEADER);
    }
  }

  @Test
  void tasklistShowsTheTasksToLookAt() {
    register("Tas");
    as("t-admin");
    browser.open("/camunda/app/tasklist/default/").await(".tasks-list .task");
    assertThat(browser.topOf(".task-filters")).as("no empty strip under the header").isEqualTo(HEADER);
  }
}
