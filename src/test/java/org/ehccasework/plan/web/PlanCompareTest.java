package org.ehccasework.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ehccasework.StatementCounter;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanTest;
import org.ehccasework.plan.Plans;
import org.ehccasework.plan.RecordRepresentations;
import org.ehccasework.plan.Representations.Next;
import org.ehccasework.plan.Representations.Outcome;
import org.ehccasework.plan.SaveDraftPlan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

class PlanCompareTest extends PlanTest {

  private static final Need READS = new Need("Kofi reads <b>single</b> words.", "cognition");

  @Autowired MockMvc browser;
  @Autowired SaveDraftPlan save;
  @Autowired RecordRepresentations record;
  @Autowired StatementCounter statements;
  @Autowired JdbcClient jdbc;

  @Test
  void theVersionSentLastAndTheNewestAreComparedRowByRow() throws Exception {
    String ref = changed(second());
    Document page = page(ref, "");
    assertThat(page.select("h1").text()).isEqualTo("See changes in the plan");
    assertThat(page.select("select option[selected]").eachText())
        .containsExactly("Draft plan, version 1", "Draft plan, version 2");
    assertThat(page.select("main > ul a").eachText()).containsExactly("Section A is changed", "B2 is added",
        "F1 is changed: how often", "F2 is added", "Section J is added");
    assertThat(page.select("main > ul a").eachAttr("href"))
        .allSatisfy(href -> assertThat(page.select("[id='" + href.substring(1) + "']")).hasSize(1));
    Element f = section(page, "F");
    assertThat(f.select("h3").eachText()).containsExactly("F1 Changed", "F2 Added");
    assertThat(f.select("table").first().select("tbody tr").eachText()).hasSize(1);
    assertThat(f.select("table").first().select("del").text()).isEqualTo("Removed: 3 times (end)");
    assertThat(f.select("table").first().select("ins").text()).isEqualTo("Added: Once (end)");
    assertThat(section(page, "B").select("ins").text()).contains("<b>single</b>");
    assertThat(section(page, "C").text()).contains("The same in both versions.");
  }

  @Test
  void aRowTakenOutIsSaidAndWhatOnlyGotAnotherNumberIsTheSame() throws Exception {
    String ref = changed(second());
    send(ref);
    PlanContent second = second();
    Provision left = second.provision().get(1).linkedTo(1, null);
    save.save(new SaveDraftPlan.Command(ref, "latest", Plans.content(second.sectionA(), List.of(READS), null,
        "None identified", List.of(), List.of(left), "A budget.")));
    Document page = page(ref, "");
    assertThat(page.select("main > ul a").eachText()).containsExactly("B1 is removed", "Section C is removed",
        "E1 is removed", "F1 is removed");
    assertThat(section(page, "F").text()).doesNotContain("For need B1B2");
    assertThat(page(ref, "?old=3&new=1").select("select option[selected]").eachText())
        .containsExactly("Draft plan, version 1", "Draft plan, version 3");
  }

  @Test
  void versionsThatAreTheSameSaySo() throws Exception {
    String ref = changed(Plans.good());
    assertThat(page(ref, "").select(".govuk-inset-text").text()).isEqualTo("These versions are the same.");
    assertThat(page(ref, "?old=1&new=1").select(".govuk-inset-text").text())
        .isEqualTo("These versions are the same.");
  }

  @Test
  void adviceThatCameSinceStandsInSectionK() throws Exception {
    String ref = changed(Plans.good());
    journey.advice(ref, AdviceKind.MEDICAL, "Dr Late");
    assertThat(page(ref, "").select("main > ul a").text()).startsWith("Section K, ").endsWith("is added");
  }

  @Test
  void rowsInAnotherOrderAreSaid() throws Exception {
    String ref = changed(second());
    send(ref);
    PlanContent second = second();
    List<Need> turned = new ArrayList<>(second.needs());
    Collections.reverse(turned);
    save.save(new SaveDraftPlan.Command(ref, "latest", second.withRows(turned, List.of(new PlanContent.Outcome(
        Plans.OUTCOME.outcome(), 2, Plans.OUTCOME.by())), second.provision().stream()
            .map(row -> row.linkedTo(3 - row.need(), row.outcome())).toList())));
    Document page = page(ref, "");
    assertThat(page.select("main > ul li").eachText())
        .containsExactly("B. Special educational needs: rows stand in another order");
    assertThat(section(page, "E").text()).contains("The same in both versions.");
  }

  @Test
  void oneVersionHasNothingToBeComparedWith() throws Exception {
    String ref = journey.begin();
    assertThat(page(ref, "").select("main").text()).contains("No plan yet.");
    save.save(new SaveDraftPlan.Command(ref, "0", Plans.good()));
    assertThat(page(ref, "").select("main").text()).contains("There is one version so far.");
    assertThat(browserPage("/cases/" + ref + "/plan").select("a[href$=compare]")).isEmpty();
  }

  @Test
  void thePagesOfThePlanLeadHere() throws Exception {
    String ref = changed(second());
    assertThat(browserPage("/cases/" + ref + "/plan").select("a[href$=/plan/compare]").text())
        .isEqualTo("See changes between versions");
    String changes = "/cases/" + ref + "/plan/compare?old=1&new=2";
    assertThat(browserPage("/cases/" + ref + "/plan/2").select("main a").eachAttr("href")).contains(changes);
    assertThat(browserPage("/cases/" + ref + "/plan/1").select("main a[href*=compare]")).isEmpty();
    assertThat(browserPage("/cases/" + ref + "/plan/2/A").select("main a").eachAttr("href")).contains(changes);
  }

  @Test
  void whoMayNotReadThePlanMayNotCompareAndWhoDoesIsKept() throws Exception {
    String ref = changed(second());
    String compare = "/cases/" + ref + "/plan/compare";
    browser.perform(get(compare).with(fixtures.signedIn("t-omar"))).andExpect(status().isForbidden());
    browser.perform(get(compare).with(fixtures.signedIn("t-inspector"))).andExpect(status().isOk());
    browser.perform(get(compare + "?old=7").with(fixtures.signedIn("t-priya"))).andExpect(status().isNotFound());
    browser.perform(get(compare + "?old=x").with(fixtures.signedIn("t-priya"))).andExpect(status().is4xxClientError());
    assertThat(jdbc.sql("select distinct username from access_log where case_ref = ?").param(ref)
        .query(String.class).list()).contains("t-inspector").doesNotContain("t-omar");
  }

  @Test
  void asManyStatementsForManyRowsAsForFew() throws Exception {
    int few = statementsFor(changed(second()));
    PlanContent many = second().withRows(Collections.nCopies(60, READS), List.of(),
        Collections.nCopies(60, Plans.PROVISION));
    assertThat(statementsFor(changed(many))).isEqualTo(few);
  }

  private int statementsFor(String ref) throws Exception {
    page(ref, "");
    return statements.count(() -> page(ref, ""));
  }

  /** A second need with provision, other words in A and F1, and a section J. */
  private static PlanContent second() {
    Provision more = Plans.saying("Reading in small steps.", "Daily", "20 minutes").linkedTo(2, null);
    return Plans.content("Kofi likes trains and maps.", List.of(Plans.NEED, READS), "None identified",
        "None identified", List.of(Plans.OUTCOME),
        List.of(Plans.saying(Plans.PROVISION.what(), "Once a week", "20 minutes"), more), "A budget.");
  }

  /** A good first version was sent, and this is being written as the second. */
  private String changed(PlanContent content) {
    String ref = journey.draftSent();
    again(ref);
    save.save(new SaveDraftPlan.Command(ref, "latest", content));
    return ref;
  }

  private void send(String ref) {
    fixtures.as("t-priya");
    journey.write(ref, plans.working(ref).content());
    journey.send(ref, NoticeType.N8);
    again(ref);
  }

  private void again(String ref) {
    record.record(new RecordRepresentations.Command(ref, Outcome.VIEWS_RECEIVED, journey.today(), "Change it.", null,
        null, null, Next.CHANGE_DRAFT));
  }

  private Document page(String ref, String query) throws Exception {
    return browserPage("/cases/" + ref + "/plan/compare" + query);
  }

  private Document browserPage(String path) throws Exception {
    Document page = Jsoup.parse(browser.perform(get(path).with(fixtures.signedIn("t-priya")))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    fixtures.as("t-priya");
    return page;
  }

  private static Element section(Document page, String letter) {
    return page.select("main section").stream()
        .filter(section -> section.select("h2").text().startsWith(letter + ".")).findFirst().orElseThrow();
  }
}
