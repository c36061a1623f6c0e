package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of a case for those who need forced colours, wider text, the keyboard alone, or paper. */
class CasePageInTheBrowserTest extends BrowserTest {

  @Test
  void theCurrentTabAndTheClockCanBeSeenInForcedColours() {
    String ref = register("Fay");
    goTo(START.plusWeeks(3));
    as("t-priya");
    browser.open("/cases/" + ref).isAccessible().picture("case").showing("screen", Map.of("forced-colors", "active"));
    String paper = browser.style("body", "background-color");
    String tab = ".app-sub-navigation__link[aria-current]";
    assertThat(browser.style(tab, "border-bottom-width")).isEqualTo("5px");
    assertThat(browser.style(tab, "border-bottom-color")).isNotEqualTo(paper);
    assertThat(browser.style(".app-clock__done", "fill")).isNotEqualTo(paper)
        .isNotEqualTo(browser.style(".app-clock__open", "fill"));
    assertThat(browser.style(".app-clock__open", "stroke")).isNotEqualTo(paper);
    browser.picture("case-forced-colours").open("/my-work");
    assertThat(browser.style(".app-counts__link[aria-current]", "border-bottom-color")).isNotEqualTo(paper);
    assertThat(browser.style(".app-counts__link:not([aria-current])", "border-bottom-color")).isEqualTo(paper);
    browser.showing("", Map.of());
  }

  @Test
  void itsPagesBearWiderTextAndLongNamesAtTheNarrowestWidth() {
    String ref = register("Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis");
    for (String page : List.of("", "/tasks", "/clock", "/advice", "/plan", "/documents", "/people", "/history", "/where",
        "/letters", "/briefing", "/contacts/new")) {
      browser.open("/cases/" + ref + page).bearsWiderText();
    }
  }

  @Test
  void theKeyboardGoesThroughItInTheOrderItIsRead() {
    String ref = register("Kay");
    List<String> reached = browser.open("/cases/" + ref).tabThrough(30);
    assertThat(reached.get(0)).isEqualTo("Skip to main content");
    assertThat(reached).containsSubsequence("Find a case", "Overview", "Clock", "Documents", "History",
        "Where is it? To read out on the phone", "All dates and exceptions");
  }

  @Test
  void whatIsFoldedAwayStandsOpenOnPaper() {
    String ref = register("Pia");
    browser.open("/cases/" + ref + "/clock");
    assertThat(browser.text()).contains("How this date was worked out").doesNotContain("Exceptions the law knows");
    assertThat(browser.paper()).contains("Pia Browser", "Exceptions the law knows");
    assertThat(browser.isShown(".govuk-details__text")).as("folded again on the screen").isFalse();
  }

  @Test
  void printsWithoutWhatIsForTheScreenOnly() {
    String ref = register("Pru");
    for (String page : List.of("", "/history", "/where")) {
      browser.open("/cases/" + ref + page).showing("print", Map.of());
      assertThat(browser.text()).contains("Pru Browser");
      for (String css : List.of(".app-navigation", ".app-sub-navigation", ".app-footer", ".govuk-skip-link",
          "main .govuk-button", "main input")) {
        assertThat(browser.isShown(css)).as(css + " of " + page + " on paper").isFalse();
      }
      browser.showing("", Map.of());
    }
  }
}
