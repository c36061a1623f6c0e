package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(browser.text()).contains("Enter first name");
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
