package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.journey.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** One child's case from the posted request to the final plan, by the screens alone. */
class JourneyInTheBrowserTest extends BrowserTest {

  @Autowired CaseTasks tasks;

  private final Set<String> looked = new HashSet<>();
  private String signedIn = "";
  private String ref;

  @Test
  void goesFromAPostedRequestToADispatchedFinalPlan(@TempDir Path folder) throws IOException {
    recordTheRequest(Files.writeString(folder.resolve("report.pdf"), "no PDF"));
    look("/cases/" + ref, "case");
    look("/my-work", "my-work");
    letEverythingHappen(LocalDate.of(2026, 9, 8)); // Tue: letters of the request
    letEverythingHappen(LocalDate.of(2026, 10, 5)); // Mon: decision to assess, advice asked for and received, decision to issue, draft
    for (String tab : List.of("tasks", "clock", "advice", "plan", "placement", "documents", "letters", "people", "history")) {
      look("/cases/" + ref + "/" + tab, "case-" + tab);
    }
    letEverythingHappen(LocalDate.of(2026, 10, 26)); // Mon: views, settings, final plan
    look("/cases/" + ref, "case-finished");
    assertThat(browser.text()).contains("Plan issued");
    assertThat(tasks.open(ref)).isEmpty();
  }

  private void recordTheRequest(Path wrong) {
    sign("t-priya");
    browser.open("/cases/new").pressMain().isAccessible().picture("register-wrong");
    browser.fill(Map.of("requesterKind", "parent", "requesterName", "Laura Browser", "channel", "post", "receivedOn",
        today())).press("Continue").pressMain().isAccessible().picture("register-child");
    browser.fill(Map.of("firstName", "Rowan", "lastName", "Browser", "dateOfBirth", LocalDate.of(2019, 5, 14),
        "setting", "Hillcrest Primary School")).press("Continue");
    browser.fill(Map.of("requesterRelation", "mother", "requesterAddress", "4 Mill Lane\nMarlshire\nMR2 4AB",
        "requesterEmail", "laura@example.org", "lookedAfter", true)).press("Add one");
    browser.fill(Map.of("parents", List.of(Map.of("name", "Carl Browser", "relation", "father", "address",
        "2 Low Road\nMarlshire\nMR9 1AA")))).isAccessible().picture("register-family").press("Continue");
    browser.fill(Map.of("careBasis", "ACCOMMODATED", "careSince", today().minusDays(40), "socialWorkerName",
        "Sol Worker")).isAccessible().picture("register-care").press("Continue");
    browser.fill(Map.of("file", wrong.toString())).press("Continue").isAccessible().picture("register-documents");
    browser.press("Continue").isAccessible().picture("register-check");
    browser.open("/cases/new").isAccessible().picture("register-request").follow("Rowan Browser");
    browser.press("Record the request").isAccessible().picture("registered");
    assertThat(browser.title()).isEqualTo("Request recorded");
    ref = browser.path().replaceAll("/cases/([A-Z0-9-]+).*", "$1");
  }

  /** Does every task of the case that can be done on this day, each as the person whose task it is. */
  private void letEverythingHappen(LocalDate day) {
    goTo(day);
    for (OpenTask task = next(); task != null; task = next()) {
      sign(who(task));
      if (task.key().equals("write-draft-plan")) {
        writeThePlan();
        continue;
      }
      browser.open(task.href());
      if (looked.add(task.key())) {
        browser.isAccessible().picture("task-" + task.key());
      }
      browser.fill(answers(task)).pressMain();
      assertThat(browser.has(".govuk-error-summary")).as("%s: %s", task.key(), browser.text()).isFalse();
      due.runDue();
    }
  }

  private void writeThePlan() {
    PlanByTheScreens plan = new PlanByTheScreens(browser, false);
    plan.write(ref);
    plan.send("What is left to fix will be settled with the family's views.");
    assertThat(browser.has(".govuk-error-summary")).as(browser.text()).isFalse();
    due.runDue();
  }

  /** Representations wait for their 15 days. */
  private OpenTask next() {
    boolean early = today().isBefore(LocalDate.of(2026, 10, 26));
    return tasks.open(ref).stream().filter(task -> !(early && task.key().equals("record-representations")))
        .filter(task -> today().isAfter(LocalDate.of(2026, 9, 10)) || List.of("approve-notice", "record-dispatch").contains(task.key()))
        .findFirst().orElse(null);
  }

  private void look(String path, String name) {
    sign("t-priya");
    browser.open(path).isAccessible().picture(name);
  }

  private void sign(String username) {
    if (!signedIn.equals(username)) {
      as(username);
      signedIn = username;
    }
  }

  private static String who(OpenTask task) {
    return switch (task.key()) {
      case "record-decision-to-assess", "record-decision-to-issue", "answer-escalation" -> "t-daniel";
      case "record-panel-advice" -> "t-amelia";
      default -> "t-priya";
    };
  }

  private Map<String, Object> answers(OpenTask task) {
    Map<String, Object> answers = switch (task.key()) {
      case "record-dispatch" -> Map.of("method", "hand", "dispatchedOn", today());
      case "record-panel-advice" -> Answers.panel(today(), true);
      case "record-decision-to-assess" -> Answers.decisionToAssess(today(), true);
      case "record-decision-to-issue" -> Answers.decisionToIssue(today(), true);
      case "choose-advice" -> Map.of("yearNineOrLater", "no", "sentBy", "email");
      case "record-advice" -> Answers.advice(today());
      case "choose-settings" -> Answers.oneSetting();
      case "record-consultation-reply" -> Map.of("outcome", "can-meet", "receivedOn", today());
      case "record-representations" -> Answers.viewsReceived(today());
      case "finalise-plan" -> Answers.finalPlan(today());
      case "issue-final-plan" -> Answers.signed(today());
      default -> Map.of();
    };
    return new HashMap<>(answers);
  }
}
