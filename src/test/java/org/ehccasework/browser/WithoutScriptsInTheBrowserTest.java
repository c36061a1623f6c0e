package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everything works with scripts switched off. */
class WithoutScriptsInTheBrowserTest extends BrowserTest {

  @Override
  boolean scripts() {
    return false;
  }

  @Test
  void recordsARequestReadsTheCaseAndApprovesALetter() {
    String ref = register("Noa");
    assertThat(browser.has("html.js-enabled, .js-enabled")).isFalse();
    browser.open("/cases/" + ref + "/tasks").follow("Approve notice").fill(Map.of("freePart", "Ring us."));
    browser.pressMain();
    assertThat(browser.path()).isEqualTo("/cases/" + ref + "?done=approve-notice");
    browser.open("/cases").fill(Map.of("q", ref)).press("Find a case");
    assertThat(browser.title()).isEqualTo("Noa Browser");
  }
}
