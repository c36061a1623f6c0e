package org.ehccasework.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ehccasework.casefile.CaseToOpen.MON_7_SEP_2026;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.SettingWish;
import org.ehccasework.casefile.SettingWishes;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.Notices;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.ConsultationDates;
import org.ehccasework.placement.internal.Consultations;
import org.ehccasework.placement.read.ConsultationReader;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class PlacementTest {

  /** The draft was sent on this day; 15 days end on Tuesday 22 December 2026. */
  private static final LocalDate MON_7_DEC = LocalDate.of(2026, 12, 7);
  private static final LocalDate TUE_22_DEC = LocalDate.of(2026, 12, 22);

  @Autowired CaseFixtures fixtures;
  @Autowired CaseSteps steps;
  @Autowired MovableClock clock;
  @Autowired StatutoryClock limits;
  @Autowired CaseLimits caseLimits;
  @Autowired CaseTasks tasks;
  @Autowired CaseHistory history;
  @Autowired Notices notices;
  @Autowired Consultations consultations;
  @Autowired ConsultationReader reader;
  @Autowired ConsultAnother consultAnother;
  @Autowired ConsultationDates dates;
  @Autowired SettingWishes wishes;

  private String ref;

  @BeforeEach
  void theDraftWasSent() {
    fixtures.as("t-priya");
    ref = fixtures.openCase();
    steps.itIs(ref, MON_7_DEC);
    limits.openForRequest(ref, MON_7_SEP_2026, null);
    steps.standAt(ref, "prepare-plan", "choose-settings", Map.of());
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void eachSettingIsConsultedWithFifteenDaysOfItsOwn() {
    choose(setting("Elm Grove Primary School", "mainstream-maintained", ""), besides("Birch School", "special-academy",
        "Otherby Council"));
    steps.runDue(ref);
    assertThat(notices.of(ref)).extracting(Notice::recipientName)
        .containsExactlyInAnyOrder("Elm Grove Primary School", "Birch School", "Otherby Council");
    assertThat(tasks.open(ref)).extracting(OpenTask::title).containsExactlyInAnyOrder(
        "Record consultation reply: Elm Grove Primary School", "Record consultation reply: Birch School");
    assertThat(consultations.of(ref)).allSatisfy(one -> {
      assertThat(one.sentOn()).isEqualTo(MON_7_DEC);
      assertThat(limit(one).due()).isEqualTo(TUE_22_DEC);
    });
  }

  @Test
  void theTaskSaysByWhenToConsultAndNotOnlyWhenThePlanIsDue() {
    // week 20 of Monday 7 September 2026 ends on Monday 25 January 2027; 15 days before it is Sunday 10 January
    assertThat(tasks.open(ref)).extracting(OpenTask::hint).containsExactly(
        "Consult by 10 January 2027: each has 15 days before the final plan is due, 25 January 2027");
    assertThat(dates.note(ref).paragraphs().get(0)).contains("has until Tuesday 22 December 2026, 15 days");
    steps.itIs(ref, LocalDate.of(2027, 1, 11));
    assertThat(dates.note(ref).heading()).isEqualTo("Their 15 days end after the final plan is due");
    assertThat(dates.of("choose-settings", ref, null)).startsWith("Consult at once");
  }

  @Test
  void ourOwnAuthorityIsNotConsultedByItself() {
    choose(setting("Elm Grove Primary School", "mainstream-maintained", "testshire council "));
    assertThat(consultations.of(ref).get(0).maintainingAuthority()).isNull();
  }

  @Test
  void noSettingWantsAReason() {
    assertThat(broken("choose-settings", null, Map.of("sentBy", "email"))).containsExactly("noneReason");
    steps.answer(ref, "choose-settings", null, Map.of("sentBy", "email", "noneReason", "Education otherwise"));
    assertThat(consultations.noneReason(ref)).contains("Education otherwise");
    assertThat(tasks.open(ref)).isEmpty();
  }

  @Test
  void aSettingIsNamedOnce() {
    assertThat(broken("choose-settings", null, settings(setting("Birch School", "academy", ""),
        besides("birch school ", "academy", "")))).containsExactly("settings[1].name");
  }

  @Test
  void theFamilyAsksForOneSettingAndNobodyGuessesWhichOfTwo() {
    assertThat(broken("choose-settings", null, settings(setting("Birch School", "academy", ""),
        setting("Elm School", "academy", "")))).containsExactly("settings[1].requestedByFamily");
    choose(besides("Birch School", "academy", ""), besides("Elm School", "academy", ""));
    assertThat(wishes.of(ref)).isEmpty();
    assertThat(consultations.of(ref)).noneMatch(Consultation::requestedByFamily);
  }

  @Test
  void theTickIsWhatTheFamilyAsksForAndTheHistorySaysSo() {
    choose(besides("Birch School", "academy", ""), setting("Elm School", "independent", ""));
    assertThat(wishes.latest(ref)).hasValueSatisfying(wish -> {
      assertThat(wish.setting()).isEqualTo("Elm School");
      assertThat(wish.how()).isEqualTo(SettingWish.How.CHOOSING);
    });
    assertThat(said("The family asks for Elm School (Other independent, section 38(3) does not apply).")).hasSize(1);
    steps.runDue(ref);
    consultAnother.consult(another("Cedar College"));
    assertThat(said("The family asks for Cedar College (Further education, section 38(3) applies). Before, they asked "
        + "for Elm School.")).hasSize(1);
    assertThat(consultations.of(ref)).filteredOn(one -> one.isAskedFor(wishes.latest(ref)))
        .extracting(Consultation::setting).containsExactly("Cedar College");
  }

  @Test
  void theAnswerIsRecordedWithItsGroundAndMeetsTheLimit() {
    Consultation one = consulted();
    assertThat(broken("record-consultation-reply", one.id().toString(),
        Map.of("outcome", "cannot-meet", "receivedOn", MON_7_DEC, "comments", "Full"))).containsExactly("ground");
    reply(one, Map.of("outcome", "cannot-meet", "receivedOn", MON_7_DEC, "ground", "efficient-education"));
    assertThat(limit(one).doneOn()).isEqualTo(MON_7_DEC);
    assertThat(reader.of(ref)).singleElement().satisfies(read -> {
      assertThat(read.outcome()).isEqualTo("cannot-meet");
      assertThat(read.repliedOn()).isEqualTo(MON_7_DEC);
      assertThat(read.requestedByFamily()).isTrue();
    });
  }

  @Test
  void aSilentSettingIsNotedOnceAndMayStillAnswer() {
    Consultation one = consulted();
    steps.itIs(ref, TUE_22_DEC);
    assertThat(said("The plan may go on without its answer")).isEmpty();
    steps.itIs(ref, TUE_22_DEC.plusDays(1));
    steps.itIs(ref, TUE_22_DEC.plusDays(5));
    assertThat(tasks.open(ref)).extracting(OpenTask::hint)
        .containsExactly("Asked 7 December. Their 15 days went by without an answer");
    assertThat(said("The plan may go on without its answer")).hasSize(1);
    reply(one, Map.of("outcome", "can-meet", "receivedOn", TUE_22_DEC.plusDays(4)));
    assertThat(limit(one).status().code()).isEqualTo("late");
    assertThat(tasks.open(ref)).isEmpty();
  }

  @Test
  void noReplyClosesTheConsultation() {
    Consultation one = consulted();
    steps.itIs(ref, TUE_22_DEC.plusDays(1));
    reply(one, Map.of("outcome", "no-reply"));
    assertThat(limit(one).owed()).isFalse();
    assertThat(consultations.get(ref, one.id()).repliedOn()).isNull();
  }

  @Test
  void oneMoreSettingIsConsultedInTheSamePlan() {
    Consultation first = consulted();
    reply(first, Map.of("outcome", "can-meet", "receivedOn", MON_7_DEC));
    steps.standAt(ref, "ehc-needs-assessment", "confirm-advice", Map.of());
    var before = steps.instances(ref).size();
    assertThat(catchThrowableOfType(RuleBroken.class, () -> consultAnother.consult(another("Elm Grove School"))))
        .as("the plan's part has ended").isNotNull();
    steps.standAt(ref, "prepare-plan", "record-representations", Map.of());
    var id = consultAnother.consult(another("Cedar College"));
    steps.runDue(ref);
    assertThat(steps.instances(ref)).hasSize(before + 2);
    assertThat(tasks.find(ref, "record-consultation-reply", id.toString())).isPresent();
  }

  @Test
  void whatIsRecordedAndTheTaskAreUndoneTogether() {
    Consultation one = consulted();
    steps.thenFail(() -> reply(one, Map.of("outcome", "can-meet", "receivedOn", MON_7_DEC)));
    assertThat(consultations.get(ref, one.id()).isOpen()).isTrue();
    assertThat(limit(one).isOpen()).isTrue();
    assertThat(tasks.open(ref)).hasSize(1);
  }

  private ConsultAnother.Command another(String name) {
    return new ConsultAnother.Command(ref,
        new ChooseSettings.Setting(name, SettingKind.FURTHER_EDUCATION, "", "", true), Method.PORTAL);
  }

  private Consultation consulted() {
    choose(setting("Elm Grove School", "special-academy", ""));
    steps.runDue(ref);
    return consultations.of(ref).get(0);
  }

  @SafeVarargs
  private void choose(Map<String, Object>... rows) {
    steps.answer(ref, "choose-settings", null, settings(rows));
  }

  @SafeVarargs
  private static Map<String, Object> settings(Map<String, Object>... rows) {
    return Map.of("sentBy", "portal", "settings", List.of(rows));
  }

  private static Map<String, Object> setting(String name, String kind, String authority) {
    Map<String, Object> row = new HashMap<>();
    row.put("name", name);
    row.put("kind", kind);
    row.put("email", "office@setting.test");
    row.put("maintainingAuthority", authority);
    row.put("requestedByFamily", true);
    return row;
  }

  /** One that the family does not ask for. */
  private static Map<String, Object> besides(String name, String kind, String authority) {
    Map<String, Object> row = setting(name, kind, authority);
    row.put("requestedByFamily", false);
    return row;
  }

  private void reply(Consultation one, Map<String, Object> answers) {
    steps.answer(ref, "record-consultation-reply", one.id().toString(), answers);
  }

  private List<String> broken(String key, String item, Map<String, Object> answers) {
    return catchThrowableOfType(RuleBroken.class, () -> steps.answer(ref, key, item, answers)).violations().stream()
        .map(Violation::field).toList();
  }

  private CaseLimit limit(Consultation one) {
    return caseLimits.find(ref, "school-consultation-response", one.id().toString()).orElseThrow();
  }

  private List<CaseHistory.Entry> said(String words) {
    return history.all(ref).stream().filter(entry -> entry.what().contains(words)).toList();
  }
}
