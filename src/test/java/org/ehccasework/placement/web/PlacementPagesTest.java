package org.ehccasework.placement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.casefile.CaseToOpen.MON_7_SEP_2026;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.CaseStages;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.placement.internal.Consultations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class PlacementPagesTest {

  private static final LocalDate MON_7_DEC = LocalDate.of(2026, 12, 7);

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired CaseSteps steps;
  @Autowired CaseStages stages;
  @Autowired MovableClock clock;
  @Autowired StatutoryClock limits;
  @Autowired Consultations consultations;

  private String ref;

  @BeforeEach
  void theDraftWasSent() {
    fixtures.as("t-priya");
    ref = fixtures.openCase();
    steps.itIs(ref, MON_7_DEC);
    limits.openForRequest(ref, MON_7_SEP_2026, null);
    stages.move(ref, CaseStage.DRAFT_SENT);
    steps.standAt(ref, "prepare-plan", "fork-draft-sent", Map.of());
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void saysThatNobodyWasConsultedYetOrWhyNobodyIs() throws Exception {
    assertThat(page().select("main").text()).contains("No setting has been consulted yet.", "The family has not named a setting.");
    fixtures.as("t-priya");
    steps.answer(ref, "choose-settings", null, Map.of("sentBy", "email", "noneReason", "Education at home"));
    assertThat(page().select("main").text()).contains("No setting is consulted.", "Education at home");
  }

  @Test
  void showsEachSettingWithItsAnswerAndWhatTheFamilyCanRequire() throws Exception {
    consult(Map.of("name", "Elm Grove School", "kind", "special-academy", "requestedByFamily", true),
        Map.of("name", "Birch House", "kind", "independent"));
    String elm = consultations.of(ref).get(0).id().toString();
    Document page = page();
    assertThat(page.select("tr:contains(Elm Grove)").text()).contains("Special academy", "7 December", "In 15 days",
        "To answer by Tuesday 22 December 2026.", "The family asks for it.");
    assertThat(page.select(".govuk-summary-list").text()).contains("Elm Grove School (Special academy)",
        "Section 38(3) applies: it must be named unless a ground of section 39(4) applies.");
    assertThat(page.select("tr:contains(Elm Grove) a").attr("href"))
        .isEqualTo("/cases/" + ref + "/record-consultation-reply/" + elm);
    fixtures.as("t-priya");
    steps.answer(ref, "record-consultation-reply", elm, Map.of("outcome", "cannot-meet", "receivedOn", MON_7_DEC,
        "ground", "unsuitable", "comments", "No hydrotherapy"));
    assertThat(page().select("main").text()).contains("1 of 2 answered.");
    assertThat(page().select("tr:contains(Elm Grove)").text()).contains("Cannot meet the needs",
        "Ground: Unsuitable for age, ability, aptitude or needs.", "No hydrotherapy");
  }

  @Test
  void consultsAnotherSettingOnceTheListWasMade() throws Exception {
    consult(Map.of("name", "Elm Grove School", "kind", "academy"));
    assertThat(page().select("a:contains(Consult another setting)").attr("href"))
        .isEqualTo("/cases/" + ref + "/placement/add");
    Document wrong = Jsoup.parse(browser.perform(post("/cases/" + ref + "/placement/add")
        .param("name", "elm grove school").param("kind", "academy").param("sentBy", "email").with(csrf()).with(fixtures.signedIn("t-priya")))
        .andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString());
    assertThat(wrong.select(".govuk-error-summary a").attr("href")).isEqualTo("#name");
    browser.perform(post("/cases/" + ref + "/placement/add").param("name", "Cedar College")
        .param("kind", "further-education").param("sentBy", "email").with(csrf()).with(fixtures.signedIn("t-priya")))
        .andExpect(redirectedUrl("/cases/" + ref + "/placement?done=added"));
    assertThat(page().select("tbody .app-table__main").eachText()).containsExactly("Elm Grove School", "Cedar College");
  }

  @Test
  void isRefusedToOtherTeamsAndShowsInspectorsNoLinks() throws Exception {
    consult(Map.of("name", "Elm Grove School", "kind", "academy"));
    browser.perform(get("/cases/" + ref + "/placement").with(fixtures.signedIn("t-omar")))
        .andExpect(status().isForbidden());
    Document page = Jsoup.parse(browser.perform(get("/cases/" + ref + "/placement")
        .with(fixtures.signedIn("t-inspector"))).andReturn().getResponse().getContentAsString());
    assertThat(page.select("tbody a, a:contains(Consult another)")).isEmpty();
  }

  @SafeVarargs
  private void consult(Map<String, Object>... rows) {
    steps.answer(ref, "choose-settings", null, Map.of("sentBy", "email", "settings", List.of(rows)));
    steps.runDue(ref);
  }

  private Document page() throws Exception {
    return Jsoup.parse(browser.perform(get("/cases/" + ref + "/placement").with(fixtures.signedIn("t-priya")))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
  }
}
