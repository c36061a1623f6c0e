package org.ehccasework.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ehccasework.StatementCounter;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.PlanTest;
import org.ehccasework.plan.PlanVersion.Kind;
import org.ehccasework.plan.Plans;
import org.ehccasework.plan.SaveDraftPlan;
import org.ehccasework.plan.internal.DraftStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class PlanEditorTest extends PlanTest {

  @Autowired MockMvc browser;
  @Autowired SaveDraftPlan save;
  @Autowired DraftStore drafts;
  @Autowired StatementCounter statements;

  @Test
  void theTaskShowsEverySectionWithWhatItNeeds() throws Exception {
    String ref = journey.begin();
    Document page = page("/cases/" + ref + "/write-draft-plan");
    List<String> sections = page.select("main .app-editor__list li").eachText();
    assertThat(sections).hasSize(12);
    assertThat(sections.get(0)).isEqualTo("A. Views and hopes Not written yet");
    assertThat(sections.get(9)).isEqualTo("I. School or other setting Blank in a draft");
    assertThat(sections.get(11)).startsWith("K. Advice 1 attached");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("a.govuk-button.govuk-button--secondary").first().attr("href"))
        .isEqualTo("/cases/" + ref + "/plan/1/check");
  }

  @Test
  void everySectionCanBeOpenedAlsoWhileNothingIsWritten() throws Exception {
    String ref = journey.begin();
    for (PlanSection section : PlanSection.values()) {
      Document page = page("/cases/" + ref + "/plan/1/" + section);
      assertThat(page.select("main h2").first().text()).isEqualTo(section.heading());
      assertThat(page.select(".app-editor__nav [aria-current]").text()).startsWith(section.title());
    }
    assertThat(page("/cases/" + ref + "/plan/1/I").select("main").text()).contains("Blank: a draft names no school");
    assertThat(page("/cases/" + ref + "/plan/1/B").select(".app-editor__advice").text())
        .contains("Kofi finds it hard to listen.");
  }

  @Test
  void aTextIsSavedAndTheNextSectionComesUp() throws Exception {
    String ref = journey.begin();
    String a = "/cases/" + ref + "/plan/1/A";
    assertThat(page(a).select("form[data-keep-draft]")).hasSize(1);
    assertThat(send(a, "basedOn", "0", "sectionA", "Kofi likes trains.", "pressed", "next").getRedirectedUrl())
        .isEqualTo("/cases/" + ref + "/plan/1/B?saved=A");
    assertThat(page(a).select("[name=sectionA]").val()).isEqualTo("Kofi likes trains.");
    assertThat(page(a).select("main").text()).contains("Version 1, saved on 1 December 2026 at 10:00am.");
  }

  @Test
  void whatIsToFixStandsAtItsField() throws Exception {
    String ref = written(Plans.withProvision(Plans.saying("Regular group work", null, "20 minutes")));
    Document page = page(row(ref, "F", 0));
    assertThat(page.select("#what-fix").text())
        .isEqualTo("To fix: 'Regular' in F1 could mean anything. Say how many times a week.");
    assertThat(page.select("#what").attr("aria-describedby")).isEqualTo("what-hint what-fix");
    assertThat(page.select("#howOften-fix").text()).startsWith("To fix: F1 does not say how often.");
    assertThat(page("/cases/" + ref + "/plan/1/F").select(".app-card .app-fix__note")).hasSize(2);
    assertThat(page.select(".app-editor__nav li").get(5).text()).isEqualTo("F. Special educational provision 2 to fix");
  }

  @Test
  void aRowIsAddedForItsNeedChangedMovedAndTakenOut() throws Exception {
    String ref = written(Plans.good());
    Document add = page("/cases/" + ref + "/plan/1/F/new?need=1");
    assertThat(add.select("#need option[selected]").text()).startsWith("B1: Kofi finds spoken instructions");
    String id = add.select("[name=newRow]").val();
    for (int twice = 0; twice < 2; twice++) {
      send("/cases/" + ref + "/plan/1/F/new", "newRow", id, "basedOn", "0", "what", "A second thing", "need",
          add.select("#need option[selected]").val());
    }
    assertThat(content(ref).provision()).extracting(Provision::what)
        .containsExactly(Plans.PROVISION.what(), "A second thing");
    assertThat(content(ref).provision().get(1).need()).isEqualTo(1);
    send(row(ref, "F", 1) + "/move", "pressed", "up");
    assertThat(content(ref).provision().get(0).what()).isEqualTo("A second thing");
    send(row(ref, "F", 0) + "/remove", "basedOn",
        page(row(ref, "F", 0)).select("form[action$=remove] [name=basedOn]").val());
    assertThat(content(ref).provision()).extracting(Provision::what).containsExactly(Plans.PROVISION.what());
  }

  @Test
  void anEmptySectionOpensItsFirstRowAndAddingLeadsOn() throws Exception {
    String ref = journey.begin();
    String plan = "/cases/" + ref + "/plan/1/";
    assertThat(page("/cases/" + ref + "/write-draft-plan").select("a.govuk-button:not(.govuk-button--secondary)")
        .eachText()).containsExactly("Begin with the advice");
    assertThat(page("/cases/" + ref + "/write-draft-plan").select(".govuk-button-group a.govuk-button--secondary")
        .eachText()).containsExactly("Write A. Views and hopes");
    Document b = page(plan + "B?saved=A");
    assertThat(b.select("main").text()).contains("Section A is saved.").doesNotContain("Cancel");
    assertThat(b.select("form[action=" + plan + "B/new]")).hasSize(1);
    assertThat(b.select("[name=need]").val()).isEmpty();
    assertThat(page(plan + "G").select("form[action$=/new]")).isEmpty();
    assertThat(page(plan + "G").select("main").text()).contains("Leave it empty where there is nothing to provide.");
    String row = b.select("[name=newRow]").val();
    assertThat(send(plan + "B/new", "newRow", row, "basedOn", "0", "need", "First need", "area", "cognition",
        "pressed", "another").getRedirectedUrl()).isEqualTo(plan + "B/new?saved=" + row + "#row-new");
    assertThat(page(plan + "B/new?saved=" + row).select("[role=status]").text()).contains("Saved");
    assertThat(send(plan + "B/new", "basedOn", "0", "need", "Second need", "area", "cognition", "pressed", "next")
        .getRedirectedUrl()).isEqualTo(plan + "C?saved=B");
    assertThat(chosen(plan + "E", "need")).startsWith("B1: First need");
    send(plan + "E/new", "basedOn", "0", "outcome", "Reads a page", "by", "July 2028", "need", row);
    assertThat(chosen(plan + "E/new", "need")).startsWith("B2: Second need");
    assertThat(page(plan + "E").select("form[action$=/new]")).isEmpty();
    assertThat(chosen(plan + "F", "need")).startsWith("B1: First need");
    assertThat(chosen(plan + "F", "outcome")).startsWith("E1: Reads a page");
    send(plan + "F/new", "basedOn", "0", "what", "Daily reading", "need", row);
    assertThat(chosen(plan + "F", "need")).startsWith("B2: Second need");
    assertThat(chosen(plan + "F", "outcome")).isEmpty();
  }

  private String chosen(String path, String field) throws Exception {
    return page(path).select("#" + field + " option[selected]").text().replaceFirst("^Choose$", "");
  }

  @Test
  void noNeedOfHealthIsOneButtonAndNeverOverwritesWords() throws Exception {
    String ref = journey.begin();
    String c = "/cases/" + ref + "/plan/1/C";
    assertThat(page(c).select("button[value=nothing]").text()).isEqualTo("None identified: go on to D");
    MockHttpServletResponse refused = send(c, "basedOn", "0", "sectionC", "Has asthma.", "pressed", "nothing");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.getContentAsString()).select("[name=sectionC]").val()).isEqualTo("Has asthma.");
    assertThat(send(c, "basedOn", "0", "sectionC", "", "pressed", "nothing").getRedirectedUrl())
        .isEqualTo("/cases/" + ref + "/plan/1/D?saved=C");
    assertThat(page(c).select("[name=sectionC]").val()).isEqualTo("None identified");
    assertThat(page(c).select("button[value=nothing]")).isEmpty();
  }

  @Test
  void whereNothingIsLeftToFixEverySectionLeadsToTheCheck() throws Exception {
    String ref = written(Plans.good());
    assertThat(page("/cases/" + ref + "/plan/1/F").select("main a:contains(Nothing is left to fix)").attr("href"))
        .isEqualTo("/cases/" + ref + "/plan/1/check");
    send("/cases/" + ref + "/plan/1/A", "basedOn", page("/cases/" + ref + "/plan/1/A").select("[name=basedOn]").val(),
        "sectionA", "");
    assertThat(page("/cases/" + ref + "/plan/1/F").select("main a:contains(Nothing is left to fix)")).isEmpty();
  }

  @Test
  void aRowWithoutItsWordsIsNotSavedAndNothingTypedIsLost() throws Exception {
    String ref = written(Plans.good());
    MockHttpServletResponse answer = send("/cases/" + ref + "/plan/1/F/new", "what", "", "who", "A teacher");
    assertThat(answer.getStatus()).isEqualTo(400);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary a").text()).isEqualTo("Enter what will be provided");
    assertThat(page.select("[name=who]").val()).isEqualTo("A teacher");
  }

  @Test
  void twoPeopleInOneRowSeeBothTextsAndTheSecondChooses() throws Exception {
    String ref = written(Plans.good());
    String f1 = row(ref, "F", 0);
    String seen = page(f1).select("[name=basedOn]").first().val();
    sendAs("t-sam", f1, "basedOn", seen, "what", "Sam's words", "who", "Sam's person");
    MockHttpServletResponse answer = send(f1, "basedOn", seen, "what", "Priya's words", "who", "Priya's person");
    assertThat(answer.getStatus()).isEqualTo(409);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".app-clash__message").text()).contains("Sam Testing saved this on 1 December 2026");
    var what = page.select(".app-clash__theirs").first();
    assertThat(what.select("ins").eachText()).containsExactly("Only in what is saved: Sam's (end)");
    assertThat(what.select("del").eachText()).containsExactly("Only in yours: Priya's (end)");
    assertThat(what.select(".app-compare__words").eachText()).allMatch(text -> text.endsWith("(end) words"));
    assertThat(page.select("[name=what]").val()).isEqualTo("Priya's words");
    send(f1, "basedOn", page.select("[name=basedOn]").first().val(), "what", "Priya's words", "who", "Priya's person",
        "take", "who");
    assertThat(content(ref).provision().get(0).what()).isEqualTo("Priya's words");
    assertThat(content(ref).provision().get(0).who()).isEqualTo("Sam's person");
  }

  @Test
  void checkAndSendLinksEachNoteToItsFieldAndAsksForAReason() throws Exception {
    String ref = written(Plans.withProvision(Plans.saying("Regular group work", null, "20 minutes")));
    String check = "/cases/" + ref + "/plan/1/check";
    Document page = page(check);
    assertThat(page.select(".app-fix-list a").eachAttr("href")).contains(row(ref, "F", 0) + "#what");
    assertThat(page.select("main").text()).contains("Who gets it").contains(", parent");
    assertThat(page.select("a[href$=/plan/1/pdf]")).isNotEmpty();
    String seen = page.select("[name=basedOn]").val();
    MockHttpServletResponse refused = send(check, "basedOn", seen, "reasonForSending", "");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("say why the plan is sent all the same");
    assertThat(send(check, "basedOn", seen, "reasonForSending", "They wait.").getRedirectedUrl())
        .isEqualTo("/cases/" + ref + "/next?done=write-draft-plan");
    assertThat(journey.open(ref)).containsExactly("approve-notice");
    assertThat(browser.perform(get("/cases/" + ref + "/next?done=write-draft-plan").with(fixtures.signedIn("t-priya")))
        .andReturn().getResponse().getRedirectedUrl()).startsWith("/cases/" + ref + "/approve-notice/");
    fixtures.as("t-priya");
    assertThat(send(check, "basedOn", seen).getStatus()).isEqualTo(409);
  }

  @Test
  void aDefectOfFormKeepsADraftHereAndSomeoneElsesSaveIsSaid() throws Exception {
    String ref = written(Plans.withA(null));
    String check = "/cases/" + ref + "/plan/1/check";
    assertThat(page(check).select("form button.govuk-button:not(.govuk-button--secondary)").eachText())
        .doesNotContain("Finish the draft");
    assertThat(send(check, "basedOn", plans.revision(ref)).getStatus()).isEqualTo(422);
    String seen = plans.revision(ref);
    send("/cases/" + ref + "/plan/1/A", "basedOn", page("/cases/" + ref + "/plan/1/A").select("[name=basedOn]").val(),
        "sectionA", "Now it is written.");
    assertThat(send(check, "basedOn", seen).getContentAsString()).contains("Someone saved the plan after you opened");
    assertThat(journey.open(ref)).containsExactly("write-draft-plan");
  }

  @Test
  void theAgreementOfTheHealthBodyIsNotedInSectionG() throws Exception {
    String ref = written(Plans.withCare("Epilepsy.", "None identified", Plans.PROVISION,
        Plans.care(PlanContent.Section.G, "Epilepsy nurse visits")));
    assertThat(page("/cases/" + ref + "/plan/1/check").select("main").text())
        .contains("The health body has not agreed section G yet.");
    String agreement = "/cases/" + ref + "/plan/1/G/agreement";
    assertThat(send(agreement, "healthAgreedBy", "Dr Aziz").getStatus()).isEqualTo(422);
    send(agreement, "healthAgreedBy", "Dr Aziz", "healthAgreedOn-day", "1", "healthAgreedOn-month", "12",
        "healthAgreedOn-year", "2026");
    assertThat(page("/cases/" + ref + "/plan/1/G").select("main").text()).contains("By Dr Aziz on 1 December 2026");
    assertThat(page(agreement).select("[name=healthAgreedBy]").val()).isEqualTo("Dr Aziz");
  }

  @Test
  void asManyStatementsForSixtyRowsAsForThree() throws Exception {
    int few = statementsFor(written(many(3)));
    int lots = statementsFor(written(many(60)));
    assertThat(lots).isEqualTo(few);
  }

  private int statementsFor(String ref) throws Exception {
    page("/cases/" + ref + "/plan/1/F");
    return statements.count(() -> page("/cases/" + ref + "/plan/1/F"));
  }

  private static PlanContent many(int rows) {
    PlanContent good = Plans.good();
    return Plans.content("A", new ArrayList<>(Collections.nCopies(rows, new Need("Need", null))), "None", "None",
        good.outcomes(), Stream.generate(() -> Plans.PROVISION).limit(rows).toList());
  }

  private String written(PlanContent content) {
    String ref = journey.begin();
    save.save(new SaveDraftPlan.Command(ref, "0", content));
    return ref;
  }

  private PlanContent content(String ref) {
    return plans.working(ref).content();
  }

  /** The address of a row of provision by its place. */
  private String row(String ref, String section, int place) {
    return "/cases/" + ref + "/plan/1/" + section + "/" + drafts.of(ref, Kind.DRAFT).draft().provision().get(place);
  }

  private Document page(String path) throws Exception {
    MockHttpServletResponse answer = browser.perform(get(path).with(fixtures.signedIn("t-priya"))).andReturn()
        .getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private MockHttpServletResponse send(String path, String... pairs) throws Exception {
    return sendAs("t-priya", path, pairs);
  }

  private MockHttpServletResponse sendAs(String who, String path, String... pairs) throws Exception {
    var request = post(path).with(fixtures.signedIn(who)).with(csrf());
    for (int i = 0; i < pairs.length; i += 2) {
      request.param(pairs[i], pairs[i + 1]);
    }
    return browser.perform(request).andReturn().getResponse();
  }
}
