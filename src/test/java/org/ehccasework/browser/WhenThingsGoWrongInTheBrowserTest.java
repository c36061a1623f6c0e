package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.engine.CaseTasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wrong answers, wrong addresses, two people at one task, an ended session: said clearly, and nothing is lost. */
class WhenThingsGoWrongInTheBrowserTest extends BrowserTest {

  private static final String WORDS = "Ring us on Monday.";

  @Autowired CaseTasks tasks;

  @Test
  void saysWhatIsWrongOnEveryPageThatRefuses() {
    browser.signIn("t-priya", "not the password").isAccessible();
    assertThat(browser.text()).contains("There is a problem");
    as("t-priya");
    browser.open("/cases/new").pressMain().isAccessible();
    assertThat(browser.text()).contains("Enter the name of the person who asked");
    browser.open("/nowhere").isAccessible();
    assertThat(browser.title()).isEqualTo("Page not found");
    browser.open("/admin").isAccessible();
    assertThat(browser.title()).isEqualTo("You do not have access to this");
  }

  @Test
  void keepsWhatWasTypedWhenTheSessionEnds() {
    String task = approval(register("Sol"));
    browser.open(task).fill(Map.of("freePart", WORDS)).loseTheSession().pressMain();
    assertThat(browser.path()).startsWith("/sign-in");
    browser.isAccessible().fill(Map.of("username", "t-priya", "password", CaseFixtures.PASSWORD)).press("Sign in");
    assertThat(browser.typed("freePart")).isEqualTo(WORDS);
    browser.isAccessible().pressMain();
    assertThat(browser.text()).contains("Done");
  }

  @Test
  void savesADraftWhileOneWritesAndOnLeaving() {
    String task = approval(register("Dora"));
    browser.hurry().open(task).fill(Map.of("freePart", WORDS)).waitFor("[data-draft-status]", "Saved at ");
    browser.close();
    browser = new Browser(port, true);
    as("t-priya");
    browser.open(task).isAccessible().picture("draft");
    assertThat(browser.typed("freePart")).isEqualTo(WORDS);
    browser.press("Start again without it");
    assertThat(browser.typed("freePart")).isEmpty();
    browser.fill(Map.of("freePart", "On leaving")).open("/my-work").open(task);
    assertThat(browser.typed("freePart")).isEqualTo("On leaving");
    browser.press("Save and come back later").isAccessible();
    assertThat(browser.title()).startsWith("Your draft was saved at ");
    browser.follow("Go on writing").pressMain().open(task);
    assertThat(browser.has("[name=freePart]")).isFalse();
  }

  @Test
  void warnsBeforeTheSessionEndsAndLetsOneStay() {
    as("t-priya");
    browser.hurry().open("/my-work").later(Duration.ofMinutes(56)).waitFor("[data-session-words]", "You will be signed out at ");
    browser.isAccessible().picture("session-warning").click("[data-session-minutes] button").waitUntilGone("[data-session-words]");
    browser.later(Duration.ofMinutes(61)).waitFor("[data-session-words]", "You have been signed out.");
  }

  @Test
  void saysWhenTheSessionEndedBeforeADraftCouldBeSaved() {
    String task = approval(register("Vera"));
    browser.hurry().open(task).loseTheSession().fill(Map.of("freePart", WORDS))
        .waitFor("[data-draft-status]", "You have been signed out. What you typed is kept.");
    browser.open("/sign-in").fill(Map.of("username", "t-priya", "password", CaseFixtures.PASSWORD)).press("Sign in");
    assertThat(browser.typed("freePart")).isEqualTo(WORDS);
  }

  @Test
  void tellsTheSecondOfTwoWhoWasFaster() {
    String task = approval(register("Tam"));
    browser.open(task).fill(Map.of("freePart", WORDS));
    try (Browser other = new Browser(port, true)) {
      other.signIn("t-maya", CaseFixtures.PASSWORD).open(task).pressMain();
    }
    browser.pressMain().isAccessible();
    assertThat(browser.text()).contains("Maya Testing");
    assertThat(browser.typed("freePart")).isEqualTo(WORDS);
  }

  private String approval(String ref) {
    return tasks.open(ref).stream().filter(task -> task.key().equals("approve-notice")).findFirst().orElseThrow().href();
  }
}
