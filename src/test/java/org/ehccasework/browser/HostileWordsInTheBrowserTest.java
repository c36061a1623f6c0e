package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.journey.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever people write is shown as they wrote it and never runs; a form of nobody's session is refused. */
class HostileWordsInTheBrowserTest extends BrowserTest {

  private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>";
  /** Answers that choose from a list although their words have spaces. */
  private static final Set<String> CHOSEN = Set.of("source", "settingType", "by");

  @Autowired CaseTasks tasks;
  @Autowired JdbcClient jdbc;

  private String ref;

  @Test
  void wordsAreShownAndNeverRun(@TempDir Path folder) throws IOException {
    recordTheRequest();
    browser.open("/cases/" + ref + "/contacts/new").fill(Map.of("kind", "CALL", "withWhom", "Laura " + HOSTILE,
        "on", today(), "note", "She said " + HOSTILE, "followUp", "Ring back " + HOSTILE,
        "followUpOn", today().plusDays(3))).pressMain();
    shows("/cases/" + ref + "/contacts", "She said " + HOSTILE, "Laura " + HOSTILE);
    Path file = Files.writeString(folder.resolve("report <img src=x onerror=alert(3)>.txt"), "A report.");
    browser.open("/cases/" + ref + "/documents").fill(Map.of("title", "Report " + HOSTILE, "file", file)).pressMain();
    shows("/cases/" + ref + "/documents", "Report " + HOSTILE);

    goTo(LocalDate.of(2026, 10, 5)); // Mon
    workUntil("choose-settings");
    for (String tab : List.of("", "/tasks", "/clock", "/advice", "/plan", "/placement", "/letters", "/people", "/history",
        "/decisions", "/where")) {
      shows("/cases/" + ref + tab, "Ann " + HOSTILE);
    }
    shows("/cases/" + ref + "/decisions", "recorded. " + HOSTILE);
    shows("/cases/" + ref + "/plan/1", "drawing and dogs. " + HOSTILE);
    shows("/cases/" + ref + "/history?page=all", "recorded. " + HOSTILE);
    browser.open("/cases/" + ref + "/letters").follow("Letter to say we will assess");
    shows(browser.path(), "recorded. " + HOSTILE, "Ann " + HOSTILE);
    shows("/my-work", "Ann " + HOSTILE);
    shows("/my-work/cases", "Ann " + HOSTILE);
  }

  @Test
  void theNameOfAnOrganisationIsShownAndNeverRuns() {
    as("t-admin");
    try {
      browser.open("/admin/organisations/new").fill(Map.of("kind", kindOfOrganisation(), "name", "Body " + HOSTILE,
          "address", "1 Road " + HOSTILE)).pressMain();
      shows("/admin/organisations", "Body " + HOSTILE);
    } finally {
      jdbc.sql("delete from organisation where name like 'Body <%'").update();
    }
  }

  @Test
  void aFormWithoutTheTokenOfItsSessionIsRefused() {
    ref = register("Csr");
    browser.open("/cases/" + ref + "/contacts/new");
    assertThat(browser.post("/cases/" + ref + "/contacts/new", "kind=call&note=forged")).isEqualTo(403);
    browser.fill(Map.of("note", "Typed a while ago.")).loseTheToken().pressMain().isAccessible();
    assertThat(browser.title()).isEqualTo("Record a contact");
    assertThat(browser.typed("note")).as("nothing typed is lost").isEqualTo("Typed a while ago.");
    browser.loseTheToken().press("Sign out").isAccessible();
    assertThat(browser.title()).isEqualTo("This page was open too long to be saved");
    assertThat(browser.text()).contains("Nothing was saved.", "open the page again");
    browser.open("/cases/" + ref + "/history");
    assertThat(browser.text()).doesNotContain("forged", "Typed a while ago.");
  }

  private void recordTheRequest() {
    as("t-priya");
    browser.open("/cases/new").fill(Map.of("requesterKind", "parent", "requesterName", "Laura " + HOSTILE, "channel",
        "post", "receivedOn", today())).press("Continue");
    browser.fill(Map.of("firstName", "Ann " + HOSTILE, "lastName", "Browser", "dateOfBirth",
        LocalDate.of(2019, 5, 14), "setting", "School " + HOSTILE)).press("Continue");
    looksHarmless();
    browser.fill(Map.of("requesterAddress", "1 Road " + HOSTILE)).press("Continue").press("Continue");
    looksHarmless();
    browser.press("Record the request");
    looksHarmless();
    ref = browser.path().replaceAll("/cases/([A-Z0-9-]+).*", "$1");
  }

  /** Does the tasks of the case with hostile words in every text, each as whoever's it is. */
  private void workUntil(String last) {
    String signedIn = "t-priya";
    for (OpenTask task = next(last); task != null; task = next(last)) {
      String who = task.key().startsWith("record-decision") ? "t-daniel" : "t-priya";
      if (!who.equals(signedIn)) {
        as(who);
        signedIn = who;
      }
      if (task.key().equals("write-draft-plan")) {
        writeThePlan();
      } else {
        browser.open(task.href());
        looksHarmless();
        browser.fill(answers(task)).pressMain();
      }
      assertThat(browser.has(".govuk-error-summary")).as("%s: %s", task.key(), browser.text()).isFalse();
      looksHarmless();
      due.runDue();
    }
    as("t-priya");
  }

  private void writeThePlan() {
    PlanByTheScreens plan = new PlanByTheScreens(browser, false);
    plan.write(ref);
    browser.open("/cases/" + ref + "/plan/1/A").fill(Map.of("sectionA", "Likes drawing and dogs. " + HOSTILE)).pressMain();
    looksHarmless();
    browser.open("/cases/" + ref + "/plan/1/check");
    looksHarmless();
    plan.send("What is left to fix will be settled. " + HOSTILE);
  }

  private OpenTask next(String last) {
    List<OpenTask> open = tasks.open(ref);
    return open.stream().anyMatch(task -> task.key().equals(last)) ? null : open.stream().findFirst().orElse(null);
  }

  private Map<String, Object> answers(OpenTask task) {
    Map<String, Object> answers = switch (task.key()) {
      case "approve-notice" -> Map.of("freePart", "A word more.");
      case "record-dispatch" -> Map.of("method", "hand", "dispatchedOn", today());
      case "record-decision-to-assess" -> Answers.decisionToAssess(today(), true);
      case "record-decision-to-issue" -> Answers.decisionToIssue(today(), true);
      case "choose-advice" -> Map.of("yearNineOrLater", "no", "sentBy", "email");
      case "record-advice" -> Answers.advice(today());
      default -> Map.of();
    };
    return hostile(answers);
  }

  private static Map<String, Object> hostile(Map<?, ?> answers) {
    Map<String, Object> worse = new HashMap<>();
    answers.forEach((key, value) -> worse.put((String) key, hostile((String) key, value)));
    return worse;
  }

  private static Object hostile(String key, Object value) {
    if (value instanceof List<?> many && !many.isEmpty() && many.get(0) instanceof Map) {
      return many.stream().map(row -> hostile((Map<?, ?>) row)).toList();
    }
    boolean text = value instanceof String words && words.contains(" ") && !CHOSEN.contains(key);
    return text ? value + " " + HOSTILE : value;
  }

  private void shows(String path, String... words) {
    browser.open(path);
    assertThat(browser.text().replaceAll("\\s+", " ")).as(path).contains(words);
    looksHarmless();
  }

  /** An alert would have stopped the browser's next step; what was written has made no element and no complaint. */
  private void looksHarmless() {
    assertThat(browser.has("main script, [onerror], img[src='x']")).as(browser.path()).isFalse();
    assertThat(browser.complaints()).as(browser.path()).isEmpty();
  }

  private static String kindOfOrganisation() {
    return "OTHER";
  }
}
