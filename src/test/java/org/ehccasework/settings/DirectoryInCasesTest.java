package org.ehccasework.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ehccasework.casefile.CaseToOpen.MON_7_SEP_2026;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.advice.internal.AdviceBodies;
import org.ehccasework.casefile.AttendedSettings.OldLetters;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.SettingMove.HomeMoves;
import org.ehccasework.casefile.SettingMove.What;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.placement.RecordMove;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.Consultations;
import org.ehccasework.plan.PlanJourney;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.request.web.RegisterSteps;
import org.ehccasework.web.RuleBroken;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What a case takes from the directory: kind, address, the authority to consult, closures. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class DirectoryInCasesTest {

  private static final LocalDate MON_7_DEC = LocalDate.of(2026, 12, 7);

  @Autowired MockMvc mvc;
  @Autowired CaseFixtures fixtures;
  @Autowired CaseSteps steps;
  @Autowired MovableClock clock;
  @Autowired StatutoryClock limits;
  @Autowired SaveSetting saveSetting;
  @Autowired SaveTermDates saveTermDates;
  @Autowired Consultations consultations;
  @Autowired CasePeople people;
  @Autowired PlanStore plans;
  @Autowired RecordMove recordMove;
  @Autowired AdviceBodies bodies;
  @Autowired JdbcClient jdbc;

  private String ref;
  private Setting hazel;

  @BeforeEach
  void aDirectoryOfTwo() {
    fixtures.as("t-admin");
    hazel = saveSetting.save(new SaveSetting.Command(null, "960001", "Dic Hazel School", SettingKind.SPECIAL_MAINTAINED,
        "Primary", "997", "Otherby", "1 Hazel Lane\nOtherby\nOT1 1AA", "Otherby", "01632 960 901",
        "office@hazel.example"));
    saveSetting.save(new SaveSetting.Command(null, "960002", "Dic Private School", SettingKind.INDEPENDENT, "Primary",
        "998", "Testshire", null, "Eastbury", null, null));
    fixtures.as("t-priya");
  }

  @AfterEach
  void theDirectoryIsEmptyAgain() {
    jdbc.sql("delete from setting_term where authority_id = ?").param(fixtures.authority().id()).update();
    jdbc.sql("delete from setting_change where authority_id = ?").param(fixtures.authority().id()).update();
    jdbc.sql("delete from setting where authority_id = ?").param(fixtures.authority().id()).update();
    jdbc.sql("delete from request_draft").update();
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void whatTheLawMakesOfASettingComesFromTheDirectoryAndNotFromWhatWasTyped() {
    readyToChoose();
    choose(Map.of("name", "dic hazel school", "kind", "independent", "requestedByFamily", true),
        Map.of("name", "960002", "kind", "academy"), Map.of("name", "Dic Unknown Place", "kind", "other"));
    List<Consultation> chosen = consultations.of(ref);
    assertThat(chosen).extracting(Consultation::setting).containsExactly("Dic Hazel School", "Dic Private School",
        "Dic Unknown Place");
    assertThat(chosen.get(0).kind()).isEqualTo(SettingKind.SPECIAL_MAINTAINED);
    assertThat(chosen.get(0).email()).isEqualTo("office@hazel.example");
    assertThat(chosen.get(0).address()).isEqualTo("1 Hazel Lane\nOtherby\nOT1 1AA");
    assertThat(chosen.get(0).maintainingAuthority()).isEqualTo("Otherby");
    assertThat(chosen.get(1).kind().isListed()).isFalse();
    assertThat(chosen.get(2).address()).isNull();
  }

  @Test
  void aSettingTheDirectoryHasNotMustBeGivenAKind() {
    readyToChoose();
    RuleBroken broken = catchThrowableOfType(RuleBroken.class,
        () -> choose(Map.of("name", "Dic Nowhere")));
    assertThat(broken.violations()).extracting("field").containsExactly("settings[0].kind");
    assertThat(broken).hasMessage("Dic Nowhere is not in the directory. Select its kind");
  }

  @Test
  void whatTheFamilyAsksForIsSuggestedWithItsKindAndWhetherItBindsUs(@Autowired PlanJourney journey) throws Exception {
    ref = journey.draftSent();
    Document page = page("/cases/" + ref + "/record-representations");
    assertThat(page.select("#requestedSetting").attr("list")).isEqualTo(page.select("datalist").attr("id"));
    assertThat(page.select("datalist option[value=Dic Private School]").attr("label"))
        .isEqualTo("Dic Private School: Other independent, section 38(3) does not apply");
    var post = post("/cases/" + ref + "/record-representations").with(csrf()).with(fixtures.signedIn("t-priya"))
        .param("outcome", "views-received").param("receivedOn-day", "1").param("receivedOn-month", "12")
        .param("receivedOn-year", "2026").param("next", "CHANGE_DRAFT");
    Document unknown = Jsoup.parse(mvc.perform(post.param("requestedSetting", "Dic Nowhere")).andReturn().getResponse()
        .getContentAsString());
    assertThat(unknown.select(".govuk-error-summary a").attr("href")).isEqualTo("#requestedSettingType");
    mvc.perform(post("/cases/" + ref + "/record-representations").with(csrf()).with(fixtures.signedIn("t-priya"))
        .param("outcome", "views-received").param("receivedOn-day", "1").param("receivedOn-month", "12")
        .param("receivedOn-year", "2026").param("next", "CHANGE_DRAFT").param("requestedSetting", "960001")
        .param("requestedSettingType", "independent"));
    fixtures.as("t-priya");
    assertThat(plans.representations(ref)).singleElement().satisfies(said -> {
      assertThat(said.requestedSetting()).isEqualTo("Dic Hazel School");
      assertThat(said.asksForListedType()).as("the directory knows its kind").isTrue();
    });
  }

  @Test
  void formsSuggestTheSettingsOfOurOwnAreaOnceForAllRows() throws Exception {
    RegisterSteps request = new RegisterSteps(mvc, fixtures, "t-priya").send("requesterKind", "parent",
        "requesterName", "Dee Dictionary", "channel", "post", "receivedOn", "2020-12-07");
    Document page = page(request.at());
    assertThat(page.select("#setting").attr("list")).isEqualTo(page.select("datalist").attr("id"));
    assertThat(page.select("datalist option").eachAttr("value")).containsExactly("Dic Private School");
    readyToChoose();
    Document task = page("/cases/" + ref + "/choose-settings");
    assertThat(task.select("datalist")).hasSize(1);
    assertThat(task.select("#settings-0-name").attr("list")).isEqualTo(task.select("datalist").attr("id"));
  }

  @Test
  void aRequestTakesNameAndAddressOfTheSettingFromTheDirectory() throws Exception {
    clock.stopAt(MON_7_DEC.atTime(9, 0).atZone(clock.getZone()).toInstant());
    String registered = new RegisterSteps(mvc, fixtures, "t-priya").send("requesterKind", "parent", "requesterName",
            "Dee Dictionary", "channel", "post", "receivedOn", "2026-12-07", "coordinator", "t-priya")
        .send("firstName", "Dicky", "lastName", "Dictionary", "dateOfBirth", "2019-05-14", "setting", "960001")
        .send().send().send().ref();
    fixtures.as("t-priya");
    CasePerson school = people.of(registered).stream().filter(each -> each.kind() == CasePerson.Kind.SETTING)
        .findFirst().orElseThrow();
    assertThat(school.organisation()).isEqualTo("Dic Hazel School");
    assertThat(school.address()).isEqualTo(hazel.address());
    assertThat(school.email()).isEqualTo("office@hazel.example");
    assertThat(bodies.of(registered, AdviceKind.EDUCATION).email()).isEqualTo("office@hazel.example");
    assertThat(jdbc.sql("select c.setting from child c join case_file f on f.child_id = c.id where f.ref = ?")
        .param(registered).query(String.class).single()).isEqualTo("Dic Hazel School");
  }

  @Test
  void theClosureExceptionReadsTheTermDatesOfTheSettingAttended() throws Exception {
    fixtures.as("t-admin");
    saveTermDates.save(new SaveTermDates.Command(hazel.id(), List.of(
        new Term("Summer term", LocalDate.of(2027, 4, 12), LocalDate.of(2027, 7, 21)),
        new Term("Autumn term", LocalDate.of(2027, 9, 2), LocalDate.of(2027, 12, 17))), List.of()));
    fixtures.as("t-priya");
    LocalDate received = LocalDate.of(2027, 7, 5);
    clock.stopAt(received.plusWeeks(6).atTime(9, 0).atZone(clock.getZone()).toInstant());
    ref = fixtures.aCase().receivedOn(received).open();
    jdbc.sql("update child set setting = 'Dic Hazel School' where id = (select child_id from case_file where ref = ?)")
        .param(ref).update();
    limits.openForRequest(ref, received, null);
    String address = "/cases/" + ref + "/clock/exceptions/new?limit=decide-whether-to-assess&ground=school-closed-4w";
    Document page = page(address);
    assertThat(page.select("main").text()).contains("Dic Hazel School is closed from 22 July 2027 and open again on "
        + "2 September 2027, 42 days. It counts if we asked it for advice from 15 July 2027 to 26 August 2027.");
    assertThat(page.select("#closedFrom-day").val()).isEqualTo("22");
    assertThat(page.select("#reopensOn-month").val()).isEqualTo("9");
    jdbc.sql("update child set setting = 'Dic Elsewhere' where id = (select child_id from case_file where ref = ?)")
        .param(ref).update();
    assertThat(page(address).select("main").text()).contains("Dic Elsewhere is not in the directory of settings");
  }

  @Test
  void afterAMoveTheClosureOfTheSettingAttendedThenCounts() throws Exception {
    fixtures.as("t-admin");
    saveTermDates.save(new SaveTermDates.Command(hazel.id(), List.of(
        new Term("Summer term", LocalDate.of(2027, 4, 12), LocalDate.of(2027, 7, 21)),
        new Term("Autumn term", LocalDate.of(2027, 9, 2), LocalDate.of(2027, 12, 17))), List.of()));
    fixtures.as("t-priya");
    LocalDate received = LocalDate.of(2027, 7, 5);
    clock.stopAt(received.plusWeeks(10).atTime(9, 0).atZone(clock.getZone()).toInstant());
    ref = fixtures.aCase().receivedOn(received).open();
    limits.openForRequest(ref, received, null);
    moved("Dic Hazel School", received.plusDays(2));
    moved("Dic Private School", LocalDate.of(2027, 9, 2));
    Document page = page("/cases/" + ref
        + "/clock/exceptions/new?limit=decide-whether-to-assess&ground=school-closed-4w");
    assertThat(page.select("main").text()).contains("Dic Hazel School is closed from 22 July 2027",
        "Elm Grove Primary School is not in the directory of settings").as("attended after the last day only")
        .doesNotContain("Dic Private School");
    assertThat(page.select("#closedFrom-day").val()).isEqualTo("22");
  }

  private void moved(String setting, LocalDate since) {
    recordMove.record(new RecordMove.Command(ref, What.MOVED, setting, since, "Ama Mensah", HomeMoves.NO,
        OldLetters.KEEP, ""));
  }

  private void readyToChoose() {
    fixtures.as("t-priya");
    ref = fixtures.openCase();
    steps.itIs(ref, MON_7_DEC);
    limits.openForRequest(ref, MON_7_SEP_2026, null);
    steps.standAt(ref, "prepare-plan", "choose-settings", Map.of());
  }

  @SafeVarargs
  private void choose(Map<String, Object>... settings) {
    steps.answer(ref, "choose-settings", null, Map.of("sentBy", "email", "settings", List.of(settings)));
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(mvc.perform(get(address).with(fixtures.signedIn("t-priya"))).andReturn().getResponse()
        .getContentAsString());
  }
}
