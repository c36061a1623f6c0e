package org.ehccasework.browser;

import java.util.Map;

/** Writes a draft plan section by section, as a coordinator does. */
final class PlanByTheScreens {

  private final Browser browser;
  private final boolean look;

  /** @param look whether each page is looked at: for barriers, and for a picture */
  PlanByTheScreens(Browser browser, boolean look) {
    this.browser = browser;
    this.look = look;
  }

  /** From the page of the task to the check before it is sent. */
  void write(String ref) {
    browser.open("/cases/" + ref + "/write-draft-plan");
    seen("sections");
    browser.follow("Write A. Views and hopes");
    seen("a");
    browser.fill(Map.of("sectionA", "Likes drawing.\n\n- dogs\n- trains", "coProduction", "The family read each section."))
        .press("Save and go on to B");
    seen("b-empty");
    row(Map.of("need", "Loses longer instructions.", "area", "communication"), "Add it and go on to C");
    browser.press("None identified: go on to D").fill(Map.of("sectionD", "None identified")).press("Save section D");
    seen("d");
    browser.follow("Next: E.");
    row(Map.of("outcome", "Follows a two-step instruction in class.", "by", "July 2028"), "Add it and go on to F");
    seen("f-empty");
    row(Map.of("what", "Regular group work on instructions", "who", "Teaching assistant"), "Add this row");
    seen("f");
    browser.follow("Change");
    seen("f-row");
    browser.fill(Map.of("what", "A speech programme written by a speech and language therapist", "howOften",
        "4 times a week", "howLong", "20 minutes", "groupSize", "1 to 1", "staffQualification",
        "Trained by the therapist", "reviewPoint", "Each term", "source", "Views of the family")).press("Save F1");
    for (String next : look ? new String[] {"G", "H1", "H2", "I", "J", "K"} : new String[0]) {
      browser.follow("Next: " + next + ".");
      seen(next.toLowerCase());
    }
    browser.follow("Check and send");
    seen("check");
  }

  void send(String reason) {
    if (browser.has("[name=reasonForSending]")) {
      browser.fill(Map.of("reasonForSending", reason));
    }
    browser.press("Finish the draft");
  }

  /** Where a section is empty, the row to write is open at once. */
  private void row(Map<String, String> answers, String press) {
    if (look) {
      browser.isAccessible();
    }
    browser.fill(answers).press(press);
  }

  private void seen(String name) {
    if (look) {
      browser.isAccessible().picture("plan-" + name);
    }
  }
}
