package org.ehccasework.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanTest;
import org.ehccasework.plan.Plans;
import org.ehccasework.plan.SaveDraftPlan;
import org.ehccasework.web.form.FormAnswers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

class PlanPagesTest extends PlanTest {

  @Autowired MockMvc browser;
  @Autowired SaveDraftPlan save;
  @Autowired JdbcClient jdbc;
  @Autowired PlanPanel panel;

  @Test
  void thereIsNoPlanBeforeOneIsWritten() throws Exception {
    String ref = journey.begin();
    assertThat(page(ref, "").select("main").text()).contains("No plan yet.");
    assertThat(panel.of(ref)).isEmpty();
  }

  @Test
  void listsTheVersionsWithTheirStateAndDay() throws Exception {
    String ref = journey.draftSent();
    Document page = page(ref, "");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("tbody tr").eachText())
        .containsExactly("Draft plan, version 1 State: Sent on 1 December 2026 "
            + "On paper: Download as PDF: Draft plan, version 1");
    assertThat(page.select("tbody a").attr("href")).isEqualTo("/cases/" + ref + "/plan/1");
    assertThat(panel.of(ref)).hasValueSatisfying(shown -> assertThat(shown.lines()).containsExactly(
        new CasePagePanel.Panel.Line("Draft plan, version 1", "Sent on 1 December 2026", "/cases/" + ref + "/plan/1")));
  }

  @Test
  void showsEverySectionApartAndInItsOrder() throws Exception {
    String ref = journey.draftSent();
    Document page = page(ref, "/1");
    assertThat(page.select("h1").eachText()).containsExactly("Draft plan, version 1");
    assertThat(page.select("main section > h2").eachText().stream().map(heading -> heading.split("\\.")[0]))
        .containsSubsequence("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K");
    assertThat(section(page, "H1")).contains("None identified");
    assertThat(section(page, "F")).contains("F1", "Small group work", "3 times a week", "For need B1");
    assertThat(section(page, "I")).contains("Blank: a draft names no school");
    assertThat(section(page, "K")).contains("Educational psychology advice", "Dr Ruth Adeyemi", "3 November 2026");
    assertThat(page.select("main").text()).contains("Draft, not in force.", "Sent on 1 December 2026");
  }

  @Test
  void showsWhatIsStillBeingWrittenWithItsGapsAndNeverAsMarkup() throws Exception {
    String ref = journey.begin();
    save.save(new SaveDraftPlan.Command(ref, "0", new PlanContent("<b>Trains</b>\n- one\n- two", Plans.good().needs(),
        null, null, Plans.good().outcomes(), Plans.good().provision(), null, null)));
    Document page = page(ref, "/1");
    assertThat(page.select("main").text()).contains("This version is being written.", "<b>Trains</b>");
    assertThat(page.select("main section").get(0).select("li").eachText()).containsExactly("one", "two");
  }

  @Test
  void keepsWhoOpenedAPlanAndRefusesThoseWhoMayNot() throws Exception {
    String ref = journey.draftSent();
    browser.perform(get("/cases/" + ref + "/plan/1").with(fixtures.signedIn("t-omar")))
        .andExpect(status().isForbidden());
    browser.perform(get("/cases/" + ref + "/plan").with(fixtures.signedIn("t-omar")))
        .andExpect(status().isForbidden());
    browser.perform(get("/cases/" + ref + "/plan/1").with(fixtures.signedIn("t-inspector")))
        .andExpect(status().isOk());
    assertThat(jdbc.sql("select distinct username from access_log where case_ref = ?").param(ref)
        .query(String.class).list()).contains("t-inspector").doesNotContain("t-omar");
  }

  @Test
  void saysThatThereIsNoSuchVersion() throws Exception {
    String ref = journey.draftSent();
    browser.perform(get("/cases/" + ref + "/plan/7").with(fixtures.signedIn("t-priya")))
        .andExpect(status().isNotFound()).andExpect(content().string(containsString("There is no version 7")));
  }

  @Test
  void theTaskPageShowsWhatIsToFixAndWhatTheAdviceGives(@Autowired WriteDraftPlanHandler handler,
      @Autowired CaseTasks tasks) {
    String ref = journey.begin();
    var task = tasks.require(ref, "write-draft-plan", null);
    assertThat(handler.savesDrafts()).isTrue();
    assertThat(handler.context(task).values()).containsEntry("basedOn", "0");
    save.save(new SaveDraftPlan.Command(ref, "0", Plans.withProvision(Plans.saying("Regular work", "daily", "1 hour"),
        Plans.saying("Help", null, "1 hour"))));
    var context = handler.context(task);
    assertThat(context.values()).containsEntry("basedOn", "1").containsEntry("sectionA", "Kofi likes trains.");
    assertThat(context.notes()).extracting(note -> note.heading()).startsWith("To fix, or to send with a reason");
    assertThat(context.notes().get(0).paragraphs())
        .containsExactly("F2 does not say how often. Say how often, like 3 times a week.");
    assertThat(context.notes()).filteredOn(note -> note.heading().startsWith("For section B")).singleElement()
        .satisfies(note -> assertThat(note.paragraphs())
            .containsExactly("Educational psychology advice: Kofi finds it hard to listen."));
    assertThat(context.options().get("adviceSources")).extracting(option -> option.value())
        .contains("Educational psychology advice", "Views of the family");
  }

  @Test
  void whoSavesOverAnotherIsToldKeepsWhatTheyTypedAndMaySaveAllTheSame() throws Exception {
    String ref = journey.begin();
    save.save(new SaveDraftPlan.Command(ref, "0", Plans.withA("By Priya")));
    var typed = post("/cases/" + ref + "/write-draft-plan").with(csrf()).with(fixtures.signedIn("t-sam"))
        .param("pressed", "save-draft").param("sectionA", "By Sam");
    Document page = Jsoup.parse(browser.perform(typed.param("basedOn", "0"))
        .andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString());
    assertThat(page.select(".govuk-error-summary li").text()).startsWith("Priya Testing saved this plan on");
    assertThat(page.select("textarea[name=sectionA]").text()).isEqualTo("By Sam");
    String box = page.select("input[type=checkbox][name=basedOn]").val();
    browser.perform(post("/cases/" + ref + "/write-draft-plan").with(csrf()).with(fixtures.signedIn("t-sam"))
        .param("pressed", "save-draft").param("sectionA", "By Sam").param("basedOn", box, "0"))
        .andExpect(status().is3xxRedirection());
    assertThat(plans.working(ref).content().sectionA()).isEqualTo("By Sam");
  }

  @Test
  void theOtherTaskPagesSayWhatWasDecidedAndWhatIsMissing(@Autowired RecordRepresentationsHandler representations,
      @Autowired FinalisePlanHandler finalise, @Autowired IssueFinalPlanHandler issue,
      @Autowired CaseTasks tasks) {
    String ref = journey.begin();
    journey.write(ref, Plans.withCare("Kofi has epilepsy.", "None identified", Plans.PROVISION,
        Plans.care(PlanContent.Section.G, "A nurse checks his medicine.")));
    journey.send(ref, NoticeType.N8);
    var first = tasks.require(ref, "record-representations", null);
    assertThat(representations.context(first).notes()).extracting(note -> note.heading()).containsExactly(
        "Draft plan, version 1, was sent on 1 December 2026", "The family has until Tuesday 15 December 2026",
        "No setting was consulted", "The school or setting they ask for");
    journey.consulted(ref, "Hazel Wood School");
    representations.complete(first, FormAnswers.of(Map.of("outcome",
        "finished-in-writing", "receivedOn", "2026-12-01", "next", "FINALISE", "requestedSetting",
        "Hazel Wood School", "requestedSettingType", "academy")));
    var second = tasks.require(ref, "finalise-plan", null);
    assertThat(finalise.context(second).notes()).extracting(note -> String.join(" ", note.paragraphs()))
        .anyMatch(text -> text.contains("They ask for Hazel Wood School."))
        .anyMatch(text -> text.contains("We suggest Hazel Wood School: the family asks for it, and section 38(3)"))
        .anyMatch(text -> text.contains("Hazel Wood School (Academy), asked for by the family: can meet the needs"))
        .anyMatch(text -> text.contains("A nurse checks his medicine."));
    assertThat(finalise.context(second).values()).containsEntry("settingName", "Hazel Wood School");
    finalise.complete(second, FormAnswers.of(Map.of("settingName", "Hazel Wood School")));
    assertThat(plans.working(ref).sectionI().type()).as("known, for it was consulted").isEqualTo("Academy");
    var third = tasks.require(ref, "issue-final-plan", null);
    var context = issue.context(third);
    assertThat(context.values()).containsEntry("earlyReason",
        "They told us in writing on 1 December 2026 that they have finished.");
    assertThat(context.notes()).extracting(note -> note.heading()).containsExactly(
        "To fix, or to send with a reason", "Section I", "Who gets it",
        "The family has until Tuesday 15 December 2026");
    assertThat(context.notes().get(2).paragraphs()).anyMatch(line -> line.startsWith("Abena"))
        .contains("Hazel Wood School, the setting named");
  }

  private Document page(String ref, String path) throws Exception {
    return Jsoup.parse(browser.perform(get("/cases/" + ref + "/plan" + path).with(fixtures.signedIn("t-priya")))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
  }

  private static String section(Document page, String letter) {
    return page.select("main section").stream()
        .filter(section -> section.select("h2").text().startsWith(letter + ".")).findFirst().orElseThrow().text();
  }
}
