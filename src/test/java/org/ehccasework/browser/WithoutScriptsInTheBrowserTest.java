package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.plan.PlanJourney;
import org.ehccasework.plan.RecordRepresentations;
import org.ehccasework.plan.Representations.Next;
import org.ehccasework.plan.Representations.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything works with scripts switched off. */
class WithoutScriptsInTheBrowserTest extends BrowserTest {

  @Autowired PlanJourney journey;
  @Autowired RecordRepresentations represent;
  @Autowired CaseSteps steps;
  @Autowired StatutoryClock limits;
  @Autowired AdviceRequests requests;

  @TempDir Path folder;

  @Override
  boolean scripts() {
    return false;
  }

  @Test
  void recordsARequestReadsTheCaseAndApprovesALetter() {
    as("t-priya");
    String ref = registerByTheScreens("Noa", "Hillcrest Primary School");
    assertThat(browser.has("html.js-enabled, .js-enabled")).isFalse();
    browser.open("/cases/" + ref + "/tasks").follow("Approve notice").fill(Map.of("freePart", "Ring us."));
    browser.pressMain();
    assertThat(browser.path()).startsWith("/cases/" + ref + "/record-dispatch/").endsWith("?done=approve-notice");
    browser.open("/cases").fill(Map.of("q", ref)).press("Find a case");
    assertThat(browser.title()).isEqualTo("Noa Browser");
    writesDownTheFamily(ref);
  }

  private void writesDownTheFamily(String ref) {
    String people = "/cases/" + ref + "/people";
    browser.open(people + "/new").fill(Map.of("name", "Yaw Browser")).pressMain();
    assertThat(browser.text()).contains("There is a problem");
    assertThat(browser.typed("name")).isEqualTo("Yaw Browser");
    browser.fill(Map.of("kind", "PARENT", "address", "9 Far Lane, Otherby", "mayBeWrittenTo", false, "noLettersReason",
        "Court order")).pressMain();
    assertThat(browser.path()).isEqualTo(people + "?done=added");
    assertThat(browser.text()).contains("Do not write to Yaw Browser");
    browser.open(people + "/looked-after").fill(Map.of("since", today().minusDays(9), "basis", "CARE_ORDER", "authority",
        "Otherby Council")).pressMain();
    assertThat(browser.text()).contains("Otherby Council", "Add the social worker");
    browser.open(people + "/who-decides").fill(Map.of("canDecide", "yes", "decidedOn", today(), "decidedBy", "Ms Hall",
        "basis", "Asked.")).press("Save and come back later").follow("Go on writing");
    assertThat(browser.typed("decidedBy")).isEqualTo("Ms Hall");
    browser.pressMain();
    assertThat(browser.path()).isEqualTo(people + "?done=who-decides");
  }

  @Test
  void writesADraftPlanSectionBySection() {
    String ref = journey.begin();
    try {
      as("t-priya");
      PlanByTheScreens plan = new PlanByTheScreens(browser, false);
      plan.write(ref);
      plan.send("What is left will be settled with the family.");
      assertThat(browser.path()).endsWith("?done=write-draft-plan");
    } finally {
      journey.end();
    }
  }

  @Test
  void commentsOnAPlanAndSeesWhatChangedInIt() {
    String ref = journey.draftSent();
    try {
      represent.record(new RecordRepresentations.Command(ref, Outcome.VIEWS_RECEIVED, journey.today(), "Add maps.", null,
          null, null, Next.CHANGE_DRAFT));
      as("t-priya");
      browser.open("/cases/" + ref + "/plan/2/A").fill(Map.of("sectionA", "Kofi likes trains and maps."))
          .press("Save section A").follow("Comment on section A").fill(Map.of("words", "Ask what he thinks."))
          .press("Add the comment");
      assertThat(browser.text()).contains("Ask what he thinks.", "1 comment");
      browser.press("Mark as dealt with");
      assertThat(browser.text()).contains("The comment is marked as dealt with.");
      browser.follow("Compare with version 1");
      assertThat(browser.text()).contains("Section A is changed", "trains and maps.");
      browser.fill(Map.of("old", "2", "new", "2")).press("Show changes");
      assertThat(browser.text()).contains("These versions are the same.");
    } finally {
      journey.end();
    }
  }

  @Test
  void anAdviserWritesComesBackAddsAReportAndSends() throws Exception {
    String link = adviceIsAskedFor();
    as("t-hana");
    browser.open(link).fill(Map.of("needs", "Asthma.", "authorRole", "Paediatrician"))
        .press("Save and come back later");
    browser.open(link).follow("This should go to someone else").pressMain();
    assertThat(browser.text()).contains("There is a problem");
    browser.open(link).follow("I need more time").fill(Map.of("ground", "missed-appointment")).press("Continue");
    assertThat(browser.has("[name=causalReason]")).isTrue();
    assertThat(browser.open(link).typed("needs")).isEqualTo("Asthma.");
    browser.press("Save and add a report").fill(Map.of("file", Files.writeString(folder.resolve("report.pdf"),
        "%PDF-1.7\n1 0 obj\n%%EOF\n").toString())).press("Add the report");
    assertThat(browser.typed("needs")).isEqualTo("Asthma.");
    browser.press("Check and send").press("Send the advice");
    assertThat(browser.title()).isEqualTo("Advice sent");
  }

  @Test
  void whatIsFoldedAwayStandsOpenOnPaper() {
    String ref = register("Paz");
    assertThat(browser.open("/cases/" + ref + "/clock").paper()).contains("Paz Browser", "Exceptions the law knows");
  }

  private String adviceIsAskedFor() {
    people.as("t-priya");
    String ref = people.openCase();
    limits.openForRequest(ref, START, null);
    steps.standAt(ref, "ehc-needs-assessment", "choose-advice", Map.of());
    steps.answer(ref, "choose-advice", null, Map.of("sentBy", "email"));
    steps.runDue(ref);
    people.signOut();
    return requests.of(ref).stream().filter(one -> one.kind() == AdviceKind.MEDICAL).findFirst()
        .map(one -> "/contribute/" + one.id()).orElseThrow();
  }
}
