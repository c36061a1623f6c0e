package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ehccasework.demo.internal.DemoPeople;

/** One case of the demo, as four people take it along by what stands on the screens; pictures are taken on the way. */
final class TourOfOneCase {

  private static final String CHILD = "Nell Hartley";

  private final Browser browser;
  private final Runnable settle;
  private final LocalDate opens;
  private boolean letterPictured;

  /** @param settle lets the engine do what it does by itself */
  TourOfOneCase(Browser browser, Runnable settle, LocalDate opens) {
    this.browser = browser;
    this.settle = settle;
    this.opens = opens;
  }

  void fromTheRequestToTheDraft() {
    as("priya").follow("Record a request").fill(Map.of("requesterKind", "parent", "requesterName", "Laura Hartley",
        "channel", "post", "receivedOn", opens)).tour("03-record-a-request").press("Continue");
    browser.fill(Map.of("firstName", "Nell", "lastName", "Hartley", "dateOfBirth", LocalDate.of(2019, 5, 14),
        "setting", "Hillcrest Primary School")).press("Continue");
    browser.fill(Map.of("requesterAddress", "4 Mill Lane, Marlshire MR2 4AB")).press("Continue").press("Continue");
    browser.press("Record the request");
    settled();
    browser.follow("Open EHC-");
    browser.tour("04-new-case");
    sendLetter();
    sendLetter();
    panel("06-panel");
    decide("07-decision", Map.of("mayHaveSen", "yes", "mayNeedPlan", "yes", "outcome", "ASSESS"));
    find("priya");
    sendLetter();
    on("choose-advice", "Choose advice").tour("08-whom-to-ask").press("Ask for this advice");
    settled();
    adviser();
    find("priya").follow("Record advice");
    recordAdvice();
    browser.follow("Advice (").tour("10-advice");
    browser.follow("Overview").follow("Record advice");
    recordAdvice();
    for (int still = 2; still > 0; still--) {
      browser.next();
      recordAdvice();
    }
    browser.next().press("Confirm the advice");
    settled();
    panel(null);
    decide(null, Map.of("planNecessary", "yes", "outcome", "ISSUE"));
    find("priya");
    sendLetter();
    draft();
    sendLetter();
    consult();
  }

  void fromTheViewsToTheFinalPlan(LocalDate today) {
    find("priya").follow("Record representations");
    fill(Map.of("outcome", "views-received", "receivedOn", today.minusDays(1), "views", "We agree with the draft.",
        "requestedSetting", "Hillcrest Primary School", "requestedSettingType", "mainstream-maintained",
        "next", "FINALISE"));
    on("finalise-plan", "Finalise plan");
    fill(Map.of("settingName", "Hillcrest Primary School", "settingType", "Mainstream school",
        "changes", "Section I was filled in."));
    on("issue-final-plan", "Issue final plan");
    fill(Map.of("signedBy", "Daniel Osei, SEND manager", "signedOn", today));
    sendLetter();
    browser.tour("14-plan-issued").tourOnPhone("14-plan-issued-phone");
  }

  /** Approves the letter that comes next, and records on the same page that it leaves by hand today. */
  private void sendLetter() {
    boolean first = !letterPictured;
    letterPictured = true;
    on("approve-notice", "Approve notice");
    if (first) {
      browser.tour("05-letter");
    }
    browser.fill(Map.of("method", "hand")).press("Approve the letter");
    settled();
  }

  /** Stays where the last task led on to this one already. */
  private Browser on(String task, String link) {
    return browser.path().contains("/" + task) ? browser : browser.follow(link);
  }

  private void panel(String picture) {
    find("amelia").follow("Record panel advice").fill(Map.of("panelOn", opens, "membersPresent",
        List.of("decision-maker", "education", "health", "social-care"), "educationView", "support", "healthView",
        "support", "socialCareView", "no-view", "testMet", "yes", "recommendation", "yes", "reasons",
        "Reads two years behind. A year of support at school has made little difference."));
    picture(picture);
    fill(Map.of());
  }

  private void decide(String picture, Map<String, Object> answers) {
    find("daniel").follow("Record decision to").fill(answers).fill(Map.of("reasons",
        "The papers show needs that the support of the school has not met."));
    picture(picture);
    fill(Map.of());
  }

  private void adviser() {
    as("jonas").follow("Educational psychology advice: " + CHILD).fill(Map.of(
        "needs", "Nell reads two years behind and tires after ten minutes.",
        "outcomes", "Nell reads a page of a simple book aloud by July 2028.",
        "provision", "Daily reading with a trained teaching assistant, 1 to 1, 20 minutes, reviewed each term."))
        .tour("09-adviser");
    browser.press("Check and send").press("Send the advice");
    settle.run();
  }

  private void recordAdvice() {
    fill(Map.of("outcome", "received", "author", "Sunita Patel", "authorRole", "Special educational needs coordinator",
        "needs", "Needs help to follow the class.", "provision", "A teaching assistant 4 times a week for 20 minutes.",
        "outcomes", "Follows a two-step instruction."));
  }

  private void draft() {
    String ref = browser.path().replaceAll("/cases/([A-Z0-9-]+).*", "$1");
    PlanByTheScreens plan = new PlanByTheScreens(browser, false);
    plan.write(ref);
    browser.tour("12-check-and-send");
    browser.open("/cases/" + ref + "/plan/1/F").tour("11-plan-section").follow("Check and send");
    plan.send("What is left to fix will be settled with the family's views.");
    settled();
  }

  private void consult() {
    browser.follow("Choose settings").fill(Map.of("settings[0].name", "Hillcrest Primary School"))
        .tick("settings-0-requestedByFamily");
    fill(Map.of());
    browser.follow("Record consultation reply");
    fill(Map.of("outcome", "can-meet", "receivedOn", opens));
    browser.follow("Placement").tour("13-placement");
  }

  /** Answers the task on the screen, and says what was wrong where it is not taken. */
  private void fill(Map<String, ?> answers) {
    browser.fill(answers).pressMain();
    assertThat(browser.has(".govuk-error-summary")).as("%s: %s", browser.path(), browser.text()).isFalse();
    settled();
  }

  private void picture(String name) {
    if (name != null) {
      browser.tour(name);
    }
  }

  private void settled() {
    settle.run();
    browser.open(browser.path());
  }

  private Browser as(String username) {
    if (browser.has("form[action='/sign-out']")) {
      browser.signOut();
    }
    return browser.signIn(username, DemoPeople.PASSWORD);
  }

  private Browser find(String username) {
    as(username);
    browser.fill(Map.of("q", CHILD));
    return browser.press("Find a case").follow(CHILD);
  }
}
