package org.ehccasework.placement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.ehccasework.StatementCounter;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.SettingWishes;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.plan.PlanJourney;
import org.ehccasework.plan.internal.SettingCandidates;
import org.ehccasework.plan.internal.SettingCandidates.Candidate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the family asks for: written down at any time, and what follows for consulting and for the final plan. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class WishPagesTest {

  /** The family's 15 days with the draft of Tuesday 1 December 2026 end on this day. */
  private static final LocalDate TUE_15_DEC = LocalDate.of(2026, 12, 15);

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired CaseSteps steps;
  @Autowired PlanJourney journey;
  @Autowired MovableClock clock;
  @Autowired SettingWishes wishes;
  @Autowired SettingCandidates candidates;
  @Autowired CaseHistory history;
  @Autowired StatementCounter statements;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void isWrittenDownBeforeThereIsADraftAndBeginsTheListOfSettingsToConsult() throws Exception {
    String ref = journey.begin();
    attends(ref, "Present School");
    record(ref, Map.of("setting", "Wish School", "kind", "special-academy", "how", "call", "saidBy", "Ama Mensah",
        "alsoNamed", "Second School", "note", "Her brother goes there"), LocalDate.of(2026, 11, 30))
        .andExpect(redirectedUrl("/cases/" + ref + "/placement?done=wish"));
    assertThat(page(ref).select(".govuk-summary-list").text()).contains("Wish School (Special academy)",
        "Section 38(3) applies: it must be named unless a ground of section 39(4) applies.",
        "30 November 2026, by phone, by Ama Mensah.", "Said before the draft reached them. It counts", "Not yet.",
        "Second School", "Her brother goes there");
    fixtures.as("t-priya");
    assertThat(history.latest(ref, 1)).singleElement().satisfies(entry -> {
      assertThat(entry.what()).isEqualTo("The family asks for Wish School (Special academy, section 38(3) applies).");
      assertThat(entry.why()).isEqualTo("Her brother goes there\nThey also named: Second School");
    });
    steps.standAt(ref, "prepare-plan", "choose-settings", Map.of());
    Document choose = Jsoup.parse(open(ref, "/choose-settings", "t-priya"));
    assertThat(choose.select("input[name$=.name]").eachAttr("value")).containsExactly("Wish School", "Present School");
    assertThat(choose.select("#settings-0-kind option[selected]").attr("value")).isEqualTo("special-academy");
    assertThat(choose.select("input[name$=.requestedByFamily][checked]").eachAttr("id"))
        .containsExactly("settings-0-requestedByFamily");
    assertThat(choose.text()).contains("They ask for Wish School, 30 November 2026. They also named: Second School");
  }

  @Test
  void theOnlyRowCanBeTakenOutToConsultNobody() throws Exception {
    String ref = journey.begin();
    attends(ref, "Present School");
    fixtures.as("t-priya");
    steps.standAt(ref, "prepare-plan", "choose-settings", Map.of());
    Document choose = Jsoup.parse(open(ref, "/choose-settings", "t-priya"));
    assertThat(choose.select("button[value='remove:settings:0']")).hasSize(1);
    Document without = Jsoup.parse(browser.perform(post("/cases/" + ref + "/choose-settings").with(csrf())
        .with(fixtures.signedIn("t-priya")).param("settings[0].name", "Present School").param("sentBy", "email")
        .param("pressed", "remove:settings:0")).andReturn().getResponse().getContentAsString());
    assertThat(without.select("#settings-0-name").val()).isEmpty();
    assertThat(without.select("button[value='remove:settings:0']")).isEmpty();
  }

  @Test
  void countsInTimeAndIsOnlyWeighedAfterIt() throws Exception {
    String ref = journey.draftSent();
    journey.moveTo(TUE_15_DEC);
    record(ref, Map.of("setting", "Timely School", "kind", "academy", "how", "letter"), TUE_15_DEC);
    assertThat(page(ref).select(".govuk-summary-list").text())
        .contains("Said in time: their time to answer the draft ends on 15 December 2026");
    assertThat(candidates.of(ref)).extracting(Candidate::setting, Candidate::binds)
        .containsExactly(tuple("Timely School", true));
    journey.moveTo(TUE_15_DEC.plusDays(2));
    record(ref, Map.of("setting", "Late School", "kind", "academy", "how", "letter"), TUE_15_DEC.plusDays(1));
    Document page = page(ref);
    assertThat(page.select(".govuk-summary-list").text()).contains("Late School (Academy)", "Section 40 decides",
        "Said after their time to answer the draft ended on 15 December 2026.");
    assertThat(page.select(".govuk-details").text()).contains("What they asked for before (1)",
        "Timely School (Academy, section 38(3) applies): 15 December 2026, in a letter or an email.");
    assertThat(candidates.of(ref)).extracting(Candidate::setting, Candidate::binds)
        .containsExactly(tuple("Late School", false));
  }

  @Test
  void whatWasAskedForInTimeStaysSoWhenItIsSaidAgainLater() throws Exception {
    String ref = journey.draftSent();
    journey.moveTo(TUE_15_DEC.plusDays(2));
    record(ref, Map.of("setting", "Same School", "kind", "academy", "how", "call"), LocalDate.of(2026, 12, 9));
    record(ref, Map.of("setting", "Same School", "kind", "academy", "how", "letter"), TUE_15_DEC.plusDays(1));
    assertThat(candidates.of(ref)).extracting(Candidate::binds).containsExactly(true);
    assertThat(page(ref).select(".govuk-summary-list").text()).contains("16 December 2026, in a letter or an email",
        "They asked for it before, on 9 December 2026. Said in time");
  }

  @Test
  void isTakenBackAndWhatWasSaidLastCountsWhateverIsWrittenDownLast() throws Exception {
    String ref = journey.draftSent();
    journey.moveTo(LocalDate.of(2026, 12, 10));
    record(ref, Map.of("setting", "Newer School", "kind", "academy", "how", "call"), LocalDate.of(2026, 12, 9));
    record(ref, Map.of("setting", "Older School", "kind", "academy", "how", "letter"), LocalDate.of(2026, 12, 4))
        .andExpect(redirectedUrl("/cases/" + ref + "/placement?done=earlier"));
    assertThat(wishes.latest(ref)).hasValueSatisfying(wish -> assertThat(wish.setting()).isEqualTo("Newer School"));
    fixtures.as("t-priya");
    assertThat(history.latest(ref, 1).get(0).what()).isEqualTo("On 4 December 2026 the family asked for Older School "
        + "(Academy, section 38(3) applies). What they said on 9 December 2026 still counts.");
    record(ref, Map.of("how", "call"), LocalDate.of(2026, 12, 10));
    assertThat(page(ref).select(".govuk-summary-list").text()).contains("None in particular any more");
    assertThat(candidates.of(ref)).isEmpty();
    Document nothingToTakeBack = Jsoup.parse(record(ref, Map.of("how", "call"), LocalDate.of(2026, 12, 10))
        .andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString());
    assertThat(nothingToTakeBack.select(".govuk-error-summary a").attr("href")).isEqualTo("#setting");
  }

  @Test
  void pressedTwiceItStandsThereOnce() throws Exception {
    String ref = journey.begin();
    for (int times = 0; times < 2; times++) {
      record(ref, Map.of("setting", "Twice School", "kind", "academy", "how", "call"), LocalDate.of(2026, 12, 1))
          .andExpect(redirectedUrl("/cases/" + ref + "/placement?done=wish"));
    }
    fixtures.as("t-priya");
    assertThat(wishes.of(ref)).hasSize(1);
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsMissing() throws Exception {
    String ref = journey.begin();
    Document wrong = Jsoup.parse(record(ref, Map.of("setting", "Nowhere School", "how", "call", "note", "Near home"),
        LocalDate.of(2026, 12, 2)).andExpect(status().isUnprocessableEntity()).andReturn().getResponse()
        .getContentAsString());
    assertThat(wrong.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#saidOn-day");
    assertThat(wrong.select("#note").text()).isEqualTo("Near home");
    assertThat(wrong.select("#setting").val()).isEqualTo("Nowhere School");
    Document noKind = Jsoup.parse(record(ref, Map.of("setting", "Nowhere School", "how", "call"),
        LocalDate.of(2026, 12, 1)).andReturn().getResponse().getContentAsString());
    assertThat(noKind.select(".govuk-error-summary").text())
        .contains("Nowhere School is not in the directory. Select its kind");
  }

  @Test
  void thePageSaysWhereOneMoreIsConsultedAndTakesTheSameNumberOfStatementsHoweverManyWishesThereAre()
      throws Exception {
    String ref = journey.draftSent();
    journey.moveTo(LocalDate.of(2026, 12, 10));
    journey.consulted(ref, "Oak School");
    fixtures.as("t-priya");
    record(ref, Map.of("setting", "Wish School", "kind", "academy", "how", "call"), LocalDate.of(2026, 12, 9));
    assertThat(page(ref).select("a:contains(Consult the setting they ask for)").attr("href"))
        .isEqualTo("/cases/" + ref + "/placement/add");
    Document add = Jsoup.parse(open(ref, "/placement/add", "t-priya"));
    assertThat(add.select("#name").val()).isEqualTo("Wish School");
    assertThat(add.select("#requestedByFamily").hasAttr("checked")).isTrue();
    int few = statements.count(() -> page(ref));
    for (int n = 0; n < 10; n++) {
      record(ref, Map.of("setting", "School " + n, "kind", "academy", "how", "call"), LocalDate.of(2026, 12, 9));
    }
    assertThat(statements.count(() -> page(ref))).isEqualTo(few);
  }

  @Test
  void whoOnlyReadsSeesItAndWritesNothing() throws Exception {
    String ref = journey.begin();
    assertThat(Jsoup.parse(open(ref, "/placement", "t-inspector")).select("a:contains(Record what the family asks)"))
        .isEmpty();
    assertThat(page(ref).select("a:contains(Record what the family asks)")).hasSize(1);
  }

  private void attends(String ref, String setting) {
    jdbc.sql("update child set setting = ? where id = (select child_id from case_file where ref = ?)")
        .params(setting, ref).update();
  }

  private ResultActions record(String ref, Map<String, String> answers, LocalDate on) throws Exception {
    var request = post("/cases/" + ref + "/placement/wish").with(csrf()).with(fixtures.signedIn("t-priya"))
        .param("saidOn-day", "" + on.getDayOfMonth()).param("saidOn-month", "" + on.getMonthValue())
        .param("saidOn-year", "" + on.getYear());
    new HashMap<>(answers).forEach(request::param);
    return browser.perform(request);
  }

  private Document page(String ref) throws Exception {
    return Jsoup.parse(open(ref, "/placement", "t-priya"));
  }

  private String open(String ref, String path, String person) throws Exception {
    return browser.perform(get("/cases/" + ref + path).with(fixtures.signedIn(person))).andExpect(status().isOk())
        .andReturn().getResponse().getContentAsString();
  }
}
