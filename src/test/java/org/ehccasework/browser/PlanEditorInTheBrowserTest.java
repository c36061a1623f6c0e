package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanJourney;
import org.ehccasework.plan.Plans;
import org.ehccasework.plan.RecordRepresentations;
import org.ehccasework.plan.Representations.Next;
import org.ehccasework.plan.Representations.Outcome;
import org.ehccasework.plan.SaveDraftPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft plan written by the screens, without a barrier, and two people who write the same part of it. */
class PlanEditorInTheBrowserTest extends BrowserTest {

  @Autowired PlanJourney journey;
  @Autowired CaseTasks tasks;
  @Autowired RecordRepresentations record;
  @Autowired SaveDraftPlan save;

  @AfterEach
  void end() {
    journey.end();
  }

  @Test
  void aCoordinatorWritesEverySectionChecksAndSends() {
    String ref = begin();
    browser.open("/cases/" + ref + "/plan/1/from-advice").isAccessible().picture("plan-from-advice");
    PlanByTheScreens plan = new PlanByTheScreens(browser, true);
    plan.write(ref);
    assertThat(browser.text()).contains("Who gets it");
    plan.send("What is left will be settled with the family.");
    assertThat(browser.path()).endsWith("?done=write-draft-plan");
    assertThat(tasks.open(ref)).extracting(task -> task.key()).containsExactly("approve-notice");
  }

  @Test
  void theSecondOfTwoInOneSectionSeesBothTextsAndChooses() {
    String ref = begin();
    String a = "/cases/" + ref + "/plan/1/A";
    browser.open(a).fill(Map.of("sectionA", "What Priya wrote", "coProduction", "Priya: the family came"));
    try (Browser other = new Browser(port, true)) {
      other.signIn("t-sam", CaseFixtures.PASSWORD).open(a);
      assertThat(other.text()).contains("Priya Testing opened this section");
      other.isAccessible().fill(Map.of("sectionA", "What Sam wrote", "coProduction", "Sam: the family came"))
          .press("Save section A");
    }
    browser.press("Save section A").isAccessible().picture("plan-clash");
    assertThat(browser.text()).contains("Sam Testing saved this", "As you typed it", "stands only in yours");
    assertThat(browser.typed("sectionA")).isEqualTo("What Priya wrote");
    browser.tick("take-coProduction").press("Save section A");
    assertThat(browser.typed("sectionA")).isEqualTo("What Priya wrote");
    assertThat(browser.typed("coProduction")).isEqualTo("Sam: the family came");
  }

  @Test
  void whatChangedBetweenTwoVersionsIsReadWithoutABarrier() {
    String ref = changed();
    browser.open("/cases/" + ref + "/plan").isAccessible().picture("plan-versions").follow("See changes");
    browser.isAccessible().bearsWiderText().picture("plan-compare");
    assertThat(browser.text()).contains("F1 is changed: what, how often", "F2 is added", "B2 is added");
    browser.fill(Map.of("old", "1", "new", "1")).press("Show changes").isAccessible();
    assertThat(browser.text()).contains("These versions are the same.");
    browser.open("/cases/" + ref + "/plan/2").isAccessible().picture("plan-version");
  }

  @Test
  void thoseWhoWriteCommentOnARowAndSettleIt() {
    String ref = changed();
    browser.open("/cases/" + ref + "/plan/2/F").follow("Comment").isAccessible().press("Add the comment").isAccessible();
    assertThat(browser.text()).contains("Enter your comment");
    browser.fill(Map.of("words", "The advice says 3 times a week for 20 minutes.")).picture("plan-comment")
        .press("Add the comment").isAccessible().picture("plan-commented");
    assertThat(browser.text()).contains("The advice says 3 times a week");
    browser.follow("Change").isAccessible().picture("plan-commented-row");
    browser.open("/cases/" + ref + "/plan/comments").isAccessible().picture("plan-comments");
    browser.open("/cases/" + ref + "/plan/2/check").isAccessible().picture("plan-check-comments");
    browser.open("/cases/" + ref + "/plan/2/F").press("Mark as dealt with").isAccessible();
    assertThat(browser.text()).contains("The comment is marked as dealt with.", "1 comment dealt with");
  }

  @Test
  void aFullPlanWithLongWordsIsReadAndPrintedWithoutABarrier() {
    String ref = changed();
    String name = "Wolfeschlegelsteinhausenbergerdorff-Llanfairpwllgwyngyllgogerychwyrndrobwll";
    save.save(new SaveDraftPlan.Command(ref, "latest", Plans.content("He likes **trains**.\n\n- " + name + "\n- the sea",
        List.of(Plans.NEED, new Need("**Reading**: " + name, "cognition")), "None identified", "None identified",
        List.of(Plans.OUTCOME), IntStream.range(0, 40).mapToObj(row -> new Provision(Section.F, row % 2 + 1, 1,
            "Reading in small steps, number " + row + ".\n- with **" + name + "**", name, "Daily", "20 minutes",
            "1 to 1", "Trained by " + name, "Each term", "Educational psychology advice", true)).toList())));
    browser.open("/cases/" + ref + "/plan/2/F").isAccessible().bearsWiderText().picture("plan-f-full");
    browser.open("/cases/" + ref + "/plan/compare").isAccessible().picture("plan-compare-full");
    browser.showing("print", Map.of()).picture("plan-compare-print").showing("", Map.of());
    browser.open("/cases/" + ref + "/plan/2").isAccessible().picture("plan-version-full");
    browser.showing("print", Map.of()).picture("plan-print").showing("", Map.of());
  }

  /** A draft was sent, the family wants changes, and the second version is being written. */
  private String changed() {
    String ref = journey.draftSent();
    record.record(new RecordRepresentations.Command(ref, Outcome.VIEWS_RECEIVED, journey.today(), "Add his trains.",
        null, null, null, Next.CHANGE_DRAFT));
    save.save(new SaveDraftPlan.Command(ref, "latest", Plans.content(
        "Kofi likes trains and maps.\n\n- the 42 bus\n- the sea", List.of(Plans.NEED, new Need(
            "Kofi reads single words " + "and finds longer words that he has not met before very hard ".repeat(8),
            "cognition")), "None identified", "None identified", List.of(Plans.OUTCOME),
        List.of(Plans.saying("Small group work on listening, understanding and taking turns.", "Once a week",
            "20 minutes"), Plans.saying("Reading in small steps", "Daily", "20 minutes").linkedTo(2, null)))));
    as("t-priya");
    return ref;
  }

  /** A case whose draft is to be written, opened as t-priya. */
  private String begin() {
    String ref = journey.begin();
    as("t-priya");
    return ref;
  }
}
