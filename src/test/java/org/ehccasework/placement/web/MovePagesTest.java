package org.ehccasework.placement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ehccasework.casefile.CaseToOpen.MON_7_SEP_2026;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.StatementCounter;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.advice.internal.AdviceBodies;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.AttendedSettings.OldLetters;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.CaseStages;
import org.ehccasework.casefile.SettingMove.HomeMoves;
import org.ehccasework.casefile.SettingMove.What;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.placement.RecordMove;
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
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A change of setting in the middle of an assessment, and whom to ask next. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class MovePagesTest {

  private static final LocalDate TUE_13_OCT = LocalDate.of(2026, 10, 13);

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired CaseSteps steps;
  @Autowired CaseStages stages;
  @Autowired CaseFiles cases;
  @Autowired CasePeople people;
  @Autowired CaseHistory history;
  @Autowired AdviceRequests requests;
  @Autowired AdviceBodies bodies;
  @Autowired StatutoryClock limits;
  @Autowired MovableClock clock;
  @Autowired StatementCounter statements;
  @Autowired RecordMove recordMove;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient jdbc;

  private String ref;
  private UUID asked;

  /** On 13 October 2026 the head of the school attended was asked for advice. */
  @BeforeEach
  void theOldSchoolWasAsked() {
    fixtures.as("t-priya");
    ref = fixtures.openCase();
    jdbc.sql("update child set setting = 'Old School' where id = (select child_id from case_file where ref = ?)")
        .param(ref).update();
    people.add(new CasePerson(UUID.randomUUID(), ref, Kind.SETTING, "Olga Head", "Old School", "1 Old Lane",
        "office@old.example", null, true, true, "Rings before eight"));
    steps.itIs(ref, TUE_13_OCT);
    limits.openForRequest(ref, MON_7_SEP_2026, null);
    stages.move(ref, CaseStage.ASSESSING);
    steps.standAt(ref, "ehc-needs-assessment", "choose-advice", Map.of());
    steps.answer(ref, "choose-advice", null, Map.of("sentBy", "email"));
    steps.runDue(ref);
    asked = education().get(0).id();
    clock.stopAt(TUE_13_OCT.plusDays(7).atTime(9, 0).atZone(clock.getZone()).toInstant());
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void theNewSettingStandsOnTheCaseAndTheRequestToTheOldOneIsDecidedOnByNobodyElse() throws Exception {
    moved("KEEP").andExpect(redirectedUrl("/cases/" + ref + "/placement?done=move"));
    assertThat(cases.get(ref).child().setting()).isEqualTo("New College");
    Document page = page("/placement");
    assertThat(page.select("main").text()).contains("New College, since 19 October 2026.",
        "goes to another setting, New College. Before: Old School. Ama Mensah, mother told us",
        "Old School was asked for educational advice on 13 October 2026, has not answered, and is attended no more.",
        "New College was not asked for advice yet (regulation 6(1)(b)).", "No legal date moves.");
    assertThat(page.select("a:contains(Send the request on to New College)").attr("href"))
        .isEqualTo("/cases/" + ref + "/advice/" + asked + "/send-on");
    assertThat(page.select("a:contains(Take the request back)").attr("href"))
        .isEqualTo("/cases/" + ref + "/advice/" + asked + "/take-back");
    assertThat(page("").text()).contains("New College", "1 request to decide on");
    assertThat(page("/advice").text()).contains("That setting is attended no more: decide under Placement");
    assertThat(page("/advice/" + asked + "/send-on").select("#organisation").val()).isEqualTo("New College");
    assertThat(page("/advice/ask?kind=education").text()).contains("empty to ask New College.");
    fixtures.as("t-priya");
    assertThat(requests.get(ref, asked).isOpen()).isTrue();
    assertThat(history.latest(ref, 1)).singleElement().satisfies(entry -> {
      assertThat(entry.what()).isEqualTo("Goes to another setting since 19 October 2026: New College. Before, it was "
          + "Old School, which gets the letters of this case too. Ama Mensah, mother told us.");
      assertThat(entry.why()).isEqualTo("The place broke down");
    });
  }

  @Test
  void pressedTwiceAtOnceTheSecondSeesTheFirst() {
    fixtures.as("t-priya");
    var first = new TransactionTemplate(transactions.getTransactionManager());
    first.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    assertThatThrownBy(() -> transactions.executeWithoutResult(second -> {
      assertThat(cases.get(ref).child().setting()).isEqualTo("Old School");
      first.executeWithoutResult(quicker -> toNewCollege());
      toNewCollege();
    })).isInstanceOf(RuleBroken.class).hasMessage("New College is the setting on file already");
  }

  private void toNewCollege() {
    recordMove.record(new RecordMove.Command(ref, What.MOVED, "New College", TUE_13_OCT.plusDays(6), "Ama Mensah",
        HomeMoves.NO, OldLetters.KEEP, ""));
  }

  @Test
  void bothAreAskedWhereThatIsWanted() throws Exception {
    moved("KEEP");
    send("/advice/ask", Map.of("kind", "education", "sentBy", "email"))
        .andExpect(redirectedUrl("/cases/" + ref + "/advice?done=asked"));
    assertThat(education()).extracting(AdviceRequest::organisation).containsExactly("Old School", "New College");
    Document page = page("/placement");
    assertThat(page.text()).contains("Old School was asked").doesNotContain("New College was not asked");
    assertThat(page.select("a:contains(Send the request on)")).isEmpty();
    String keep = page.select("a:contains(Leave the request as it is)").attr("href");
    send(keep.substring(("/cases/" + ref).length()), Map.of()).andExpect(status().isUnprocessableEntity());
    send("/placement/keep/" + asked, Map.of("reason", "It knows him best"))
        .andExpect(redirectedUrl("/cases/" + ref + "/placement?done=kept-request"));
    assertThat(page("/placement").text()).contains("The request stays there: It knows him best");
    assertThat(page("").text()).doesNotContain("request to decide on");
    browser.perform(get(keep).with(fixtures.signedIn("t-priya"))).andExpect(status().isConflict());
    send("/placement/keep/" + asked, Map.of("reason", "Again")).andExpect(status().isConflict());
  }

  @Test
  void lettersGoToTheNewSettingAndToTheOldOneOnlyWhereThatWasSaid() throws Exception {
    List<String> before = family();
    moved("STOP");
    fixtures.as("t-priya");
    assertThat(people.of(ref)).filteredOn(person -> person.kind() == Kind.SETTING)
        .extracting(CasePerson::organisation).as("another setting of the case has nothing to do with it")
        .containsExactlyInAnyOrder("Elm Grove Primary School", "New College");
    assertThat(people.of(ref)).filteredOn(person -> "Old School".equals(person.organisation())).singleElement()
        .satisfies(person -> {
          assertThat(person.kind()).isEqualTo(Kind.OTHER);
          assertThat(person.notes()).isEqualTo("Setting attended until 19 October 2026. Rings before eight");
        });
    assertThat(bodies.of(ref, AdviceKind.EDUCATION).name()).isEqualTo("New College");
    assertThat(family()).as("both households as before").isEqualTo(before);
  }

  @Test
  void whoAskedForTheAssessmentIsStillToldWhatIsDecided() throws Exception {
    moved("ASKED");
    fixtures.as("t-priya");
    assertThat(people.of(ref)).filteredOn(person -> "Old School".equals(person.organisation()))
        .extracting(CasePerson::kind).containsExactly(Kind.REQUESTER);
  }

  @Test
  void whereNoSettingIsAttendedTheLawSaysWhomToAsk() throws Exception {
    jdbc.sql("delete from case_person where case_ref = ? and organisation like 'Elm Grove%'").param(ref).update();
    change(Map.of("what", "home", "oldLetters", "KEEP", "homeMoves", "UNKNOWN"), TUE_13_OCT.plusDays(6));
    assertThat(cases.get(ref).child().setting()).isNull();
    assertThat(page("/placement").text()).contains("Is educated at home by the family since 19 October 2026.",
        "Ask a person with experience of teaching children and young people with special educational needs",
        "The assessment does not go with them.");
    fixtures.as("t-priya");
    assertThat(bodies.of(ref, AdviceKind.EDUCATION).name()).as("the head of the school that was left").isNull();
    change(Map.of("what", "moved", "setting", "Old School", "homeMoves", "NO"), TUE_13_OCT.plusDays(7));
    assertThat(cases.get(ref).child().setting()).isEqualTo("Old School");
    assertThat(page("/placement").text()).contains("Changes (2)").doesNotContain("is attended no more");
  }

  @Test
  void saysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
    assertThat(errors(Map.of("what", "moved", "homeMoves", "NO"), TUE_13_OCT)).containsExactly("#setting");
    assertThat(errors(Map.of("what", "home", "homeMoves", "NO", "setting", "Elm"), TUE_13_OCT))
        .containsExactly("#setting");
    assertThat(errors(Map.of("what", "moved", "homeMoves", "NO", "setting", "Elm"), TUE_13_OCT))
        .containsExactly("#oldLetters");
    assertThat(errors(Map.of("what", "moved", "homeMoves", "NO", "setting", "old school", "oldLetters", "KEEP"),
        TUE_13_OCT)).containsExactly("#setting");
    assertThat(errors(Map.of("what", "moved", "homeMoves", "NO", "setting", "Elm", "oldLetters", "KEEP"),
        TUE_13_OCT.plusDays(8))).containsExactly("#since-day");
    moved("KEEP");
    Document wrong = Jsoup.parse(change(Map.of("what", "moved", "homeMoves", "NO", "setting", "Elm", "oldLetters",
        "KEEP", "note", "Typed"), TUE_13_OCT).andReturn().getResponse().getContentAsString());
    assertThat(wrong.select(".govuk-error-summary").text()).contains("The last change on file is of 19 October 2026");
    assertThat(wrong.select("#note").text()).isEqualTo("Typed");
  }

  @Test
  void anInspectorSeesTheChangeAndDecidesNothing() throws Exception {
    moved("KEEP");
    Document page = Jsoup.parse(browser.perform(get("/cases/" + ref + "/placement")
        .with(fixtures.signedIn("t-inspector"))).andReturn().getResponse().getContentAsString());
    assertThat(page.text()).contains("Nobody has decided what becomes of the request.");
    assertThat(page.select("main a[href*=take-back], main a[href*=keep], main a[href*=setting]")).isEmpty();
  }

  @Test
  void thePageTakesTheSameNumberOfStatementsHoweverManyChangesThereAre() throws Exception {
    moved("KEEP");
    page("/placement");
    int few = statements.count(() -> page("/placement"));
    for (int n = 0; n < 8; n++) {
      change(Map.of("what", "moved", "homeMoves", "NO", "setting", "School " + n, "oldLetters", "STOP"),
          TUE_13_OCT.plusDays(7));
    }
    assertThat(page("/placement").text()).contains("Changes (9)");
    assertThat(statements.count(() -> page("/placement"))).isEqualTo(few);
  }

  private List<AdviceRequest> education() {
    return requests.of(ref).stream().filter(request -> request.kind() == AdviceKind.EDUCATION).toList();
  }

  private List<String> family() {
    return people.familyOf(ref).to().stream().map(home -> home.names()).toList();
  }

  private ResultActions moved(String oldLetters) throws Exception {
    return change(Map.of("what", "moved", "setting", "New College", "homeMoves", "NO", "oldLetters", oldLetters,
        "note", "The place broke down"), TUE_13_OCT.plusDays(6));
  }

  private ResultActions change(Map<String, String> answers, LocalDate since) throws Exception {
    Map<String, String> all = new HashMap<>(answers);
    all.put("toldBy", "Ama Mensah, mother");
    all.put("since-day", "" + since.getDayOfMonth());
    all.put("since-month", "" + since.getMonthValue());
    all.put("since-year", "" + since.getYear());
    return send("/placement/setting", all);
  }

  private List<String> errors(Map<String, String> answers, LocalDate since) throws Exception {
    return Jsoup.parse(change(answers, since).andExpect(status().isUnprocessableEntity()).andReturn().getResponse()
        .getContentAsString()).select(".govuk-error-summary a").eachAttr("href");
  }

  private ResultActions send(String path, Map<String, String> params) throws Exception {
    var request = post("/cases/" + ref + path).with(csrf()).with(fixtures.signedIn("t-priya"));
    params.forEach(request::param);
    return browser.perform(request);
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(browser.perform(get("/cases/" + ref + path).with(fixtures.signedIn("t-priya")))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
  }
}
