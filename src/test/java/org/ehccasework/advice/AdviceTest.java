package org.ehccasework.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ehccasework.casefile.CaseToOpen.MON_7_SEP_2026;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequest.Status;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.statute.Method;
import org.ehccasework.web.NoAccess;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AdviceTest {

  /** The day of the decision to assess; six weeks end on Tuesday 24 November 2026. */
  private static final LocalDate TUE_13_OCT = LocalDate.of(2026, 10, 13);
  private static final LocalDate TUE_24_NOV = LocalDate.of(2026, 11, 24);

  @Autowired CaseFixtures fixtures;
  @Autowired CaseSteps steps;
  @Autowired MovableClock clock;
  @Autowired StatutoryClock limits;
  @Autowired CaseLimits caseLimits;
  @Autowired CaseTasks tasks;
  @Autowired CaseFiles cases;
  @Autowired CaseAccess access;
  @Autowired CaseHistory history;
  @Autowired Notices notices;
  @Autowired AdviceRequests requests;
  @Autowired AdviceReader reader;
  @Autowired AddAdvice addAdvice;
  @Autowired TakeBackAdviceRequest takeBack;
  @Autowired JdbcClient jdbc;

  private String ref;

  @BeforeEach
  void decidedToAssess() {
    aPsychologyServiceWithALead();
    fixtures.as("t-priya");
    ref = fixtures.openCase();
    steps.itIs(ref, TUE_13_OCT);
    limits.openForRequest(ref, MON_7_SEP_2026, null);
    limits.open(ref, "request-advice", null, TUE_13_OCT);
    steps.standAt(ref, "ehc-needs-assessment", "choose-advice", Map.of());
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void everyoneTheLawNamesIsAskedOnTheSameDayWithSixWeeksEach() {
    choose(Map.of("sentBy", "email"));
    assertThat(caseLimits.find(ref, "request-advice", null)).get()
        .satisfies(limit -> assertThat(limit.doneOn()).isEqualTo(TUE_13_OCT));
    steps.runDue(ref);
    assertThat(notices.of(ref)).extracting(Notice::type).containsOnly(NoticeType.N5).hasSize(5);
    assertThat(tasks.open(ref)).extracting(OpenTask::title).containsExactlyInAnyOrder(
        "Confirm the advice is enough to decide", "Record advice: views of the family",
        "Record advice: education advice", "Record advice: medical advice",
        "Record advice: educational psychology advice", "Record advice: social care advice");
    assertThat(requests.of(ref)).allSatisfy(request -> {
      assertThat(request.askedOn()).isEqualTo(TUE_13_OCT);
      assertThat(limit(request).due()).isEqualTo(TUE_24_NOV);
    });
  }

  @Test
  void theSixWeeksAreLawForHealthGuidanceForTheSchoolAndTheCouncilAndNothingTheFamilyOwes() {
    choose(Map.of("sentBy", "email"));
    steps.runDue(ref);
    assertThat(limit(request(AdviceKind.MEDICAL)).law()).isEqualTo("reg 8(1); s.31");
    for (AdviceKind kind : List.of(AdviceKind.EDUCATION, AdviceKind.PSYCHOLOGY, AdviceKind.SOCIAL_CARE)) {
      CaseLimit guidance = limit(request(kind));
      assertThat(guidance.law()).isEqualTo("Code chapter 9; reg 8 binds only the bodies of s.31");
      assertThat(guidance.explanation()).contains("Code chapter 9").doesNotContain("reg 8(1)");
    }
    CaseLimit family = limit(request(AdviceKind.FAMILY));
    assertThat(family.isDuty()).isFalse();
    steps.itIs(ref, TUE_24_NOV.plusDays(1));
    assertThat(limit(request(AdviceKind.FAMILY)).daysLate()).isZero();
    assertThat(limit(request(AdviceKind.EDUCATION)).daysLate()).isEqualTo(1);
    limits.met(ref, "advice-response", request(AdviceKind.FAMILY).id().toString(), TUE_24_NOV.plusDays(1));
    assertThat(limit(request(AdviceKind.FAMILY)).status().code()).isEqualTo("on-time");
    assertThat(limit(request(AdviceKind.FAMILY)).breachedOn()).isNull();
  }

  @Test
  void aRequestByPostBeginsItsSixWeeksWhenItArrives() {
    choose(Map.of("sentBy", "post-first"));
    steps.runDue(ref);
    // first class post takes effect on the second working day, Thursday 15 October
    assertThat(limit(request(AdviceKind.MEDICAL)).due()).isEqualTo(LocalDate.of(2026, 11, 26));
  }

  @Test
  void anAnswerWithoutAYearIsWorkedOutFromTheDateOfBirth() {
    choose(Map.of("sentBy", "email"));
    assertThat(requests.of(ref)).noneMatch(AdviceRequest::adulthood);
    assertThat(steps.handler("confirm-advice").context(tasks.require(ref, "confirm-advice", null)).notes())
        .anySatisfy(note -> assertThat(note.heading()).startsWith("Missing: education advice, medical advice"));
  }

  @Test
  void fromYearNineOnPreparingForAdulthoodIsAskedAboutUnlessTheCoordinatorKnowsBetter() {
    ref = inYearNine();
    assertThat(steps.handler("choose-advice").context(tasks.require(ref, "choose-advice", null)).values())
        .containsEntry("yearNineOrLater", "yes");
    choose(Map.of("sentBy", "email", "alsoAsk", List.of("physiotherapy")));
    assertThat(requests.of(ref)).hasSize(6).allMatch(AdviceRequest::adulthood);
    ref = inYearNine();
    choose(Map.of("sentBy", "email", "yearNineOrLater", "no"));
    assertThat(requests.of(ref)).noneMatch(AdviceRequest::adulthood);
  }

  @Test
  void existingAdviceThatAllThreeAcceptIsNotAskedForAgain() {
    choose(Map.of("sentBy", "email", "existingAdvice", List.of(
        existing("psychology", true), existing("medical", false))));
    steps.runDue(ref);
    AdviceRequest psychology = request(AdviceKind.PSYCHOLOGY);
    assertThat(psychology.status()).isEqualTo(Status.REUSED);
    assertThat(psychology.askedOn()).isNull();
    assertThat(request(AdviceKind.MEDICAL).askedOn()).isEqualTo(TUE_13_OCT);
    assertThat(request(AdviceKind.MEDICAL).note()).startsWith("Asked afresh: the family is not recorded");
    assertThat(reader.of(ref)).filteredOn(advice -> !advice.open()).singleElement()
        .satisfies(advice -> assertThat(advice.receivedOn()).isEqualTo(LocalDate.of(2026, 5, 4)));
    assertThat(tasks.open(ref)).hasSize(5);
  }

  @Test
  void adviceOfTheFutureCannotBeAdviceWeHave() {
    Map<String, Object> row = new HashMap<>(existing("psychology", true));
    row.put("givenOn", TUE_13_OCT.plusDays(1));
    assertThat(broken("choose-advice", null, Map.of("sentBy", "email", "existingAdvice", List.of(row))))
        .containsExactly("existingAdvice[0].givenOn");
  }

  @Test
  void theAdviserIsRemindedAtWeeks3And5AndTheLeadToldAtWeek6AndNoDateOfOursMoves() {
    choose(Map.of("sentBy", "email"));
    steps.runDue(ref);
    List<LocalDate> ours = ourDates();
    steps.itIs(ref, LocalDate.of(2026, 11, 2));
    assertThat(said("Reminder:")).isEmpty();
    steps.itIs(ref, LocalDate.of(2026, 11, 3));
    assertThat(said("Reminder:")).hasSize(5);
    steps.itIs(ref, LocalDate.of(2026, 11, 17));
    assertThat(said("Reminder:")).hasSize(10);
    assertThat(mailed("head@elmgrove.test", request(AdviceKind.EDUCATION)))
        .containsExactly("You are asked for advice", "Your advice is due on 24 November 2026",
            "Your advice is due on 24 November 2026");
    steps.itIs(ref, TUE_24_NOV.plusDays(1));
    assertThat(said("has not come")).hasSize(5);
    assertThat(request(AdviceKind.EDUCATION).escalatedOn()).isNotNull();
    assertThat(mailed("principal@psychology.test", request(AdviceKind.PSYCHOLOGY)))
        .containsExactly("Advice due on 24 November 2026 has not come");
    assertThat(said("Told Principal educational psychologist (Dr Jonas Lindqvist).")).hasSize(1);
    assertThat(said("Told Head (Head teacher).")).hasSize(1);
    assertThat(said("Told the coordinator; no lead")).hasSize(3);
    assertThat(ourDates()).isEqualTo(ours);
    assertThat(tasks.open(ref)).hasSize(6);
  }

  @Test
  void theListsSayWhenTheAdviserWasAskedRemindedAndTheLeadTold() {
    choose(Map.of("sentBy", "email"));
    steps.runDue(ref);
    AdviceRequest psychology = request(AdviceKind.PSYCHOLOGY);
    assertThat(hint(psychology)).isEqualTo("Asked 13 October");
    steps.itIs(ref, LocalDate.of(2026, 11, 3));
    assertThat(hint(psychology)).isEqualTo("Asked 13 October. Reminded 3 November");
    steps.itIs(ref, TUE_24_NOV.plusDays(1));
    assertThat(hint(psychology)).startsWith("Asked 13 October. Reminded ").endsWith(". Told their lead 25 November");
  }

  @Test
  void theListsSayHowMuchAdviceIsHere() {
    choose(Map.of("sentBy", "email"));
    steps.runDue(ref);
    assertThat(enough()).isEqualTo("0 of 5 received");
    record(request(AdviceKind.PSYCHOLOGY), TUE_13_OCT);
    assertThat(enough()).isEqualTo("1 of 5 received");
    takeBack.takeBack(new TakeBackAdviceRequest.Command(ref, request(AdviceKind.SOCIAL_CARE).id(), "Not needed"));
    assertThat(enough()).isEqualTo("1 of 4 received");
    addAdvice.ask(new AddAdvice.Command(ref, AdviceKind.CAMHS, "Young Minds Clinic", "", "", Method.PORTAL));
    assertThat(enough()).isEqualTo("1 of 5 received");
  }

  private String hint(AdviceRequest request) {
    return tasks.require(ref, "record-advice", request.id().toString()).hint();
  }

  private String enough() {
    return tasks.require(ref, "confirm-advice", null).hint();
  }

  @Test
  void advisersSeeAndAnswerTheRequestsToTheirOwnAgency() {
    choose(Map.of("sentBy", "portal"));
    fixtures.as("t-paul");
    assertThat(access.mayWork(ref)).isTrue();
    assertThat(access.mayRead(ref)).as("the whole file").isFalse();
    steps.runDue(ref);
    AdviceRequest psychology = request(AdviceKind.PSYCHOLOGY);
    OpenTask medical = tasks.require(ref, "record-advice", request(AdviceKind.MEDICAL).id().toString());
    assertThatThrownBy(() -> steps.handler("record-advice").context(medical)).isInstanceOf(NoAccess.class);
    assertThatThrownBy(() -> record(request(AdviceKind.MEDICAL), TUE_13_OCT)).isInstanceOf(NoAccess.class);
    record(psychology, TUE_13_OCT);
    assertThat(request(AdviceKind.PSYCHOLOGY).status()).isEqualTo(Status.RECEIVED);
    assertThat(access.mayWork(ref)).as("what they gave").isTrue();
    fixtures.as("t-olga");
    assertThat(access.mayRead(ref)).isFalse();
  }

  @Test
  void lateAdviceIsRecordedAndMovesNothingElse() {
    choose(Map.of("sentBy", "email"));
    steps.runDue(ref);
    List<LocalDate> ours = ourDates();
    steps.itIs(ref, TUE_24_NOV.plusDays(3));
    record(request(AdviceKind.PSYCHOLOGY), TUE_24_NOV.plusDays(2));
    CaseLimit limit = limit(request(AdviceKind.PSYCHOLOGY));
    assertThat(limit.doneOn()).isEqualTo(TUE_24_NOV.plusDays(2));
    assertThat(limit.status().code()).isEqualTo("late");
    assertThat(ourDates()).isEqualTo(ours);
  }

  @Test
  void adviceThatWillNotComeMustComeFromSomeoneElse() {
    choose(Map.of("sentBy", "email"));
    steps.runDue(ref);
    AdviceRequest medical = request(AdviceKind.MEDICAL);
    steps.answer(ref, "record-advice", medical.id().toString(),
        Map.of("outcome", "not-provided", "reason", "No paediatrician until spring"));
    assertThat(limit(medical).owed()).isFalse();
    assertThat(said("Get equal advice from someone else")).hasSize(1);
    assertThat(mailed("t-priya@council.test", null)).contains("Advice you asked for will not come");
    var asked = addAdvice.ask(new AddAdvice.Command(ref, AdviceKind.MEDICAL, "Dr Independent", "dr@clinic.test",
        "The trust has nobody", Method.EMAIL));
    steps.runDue(ref);
    AdviceRequest again = requests.get(ref, asked);
    assertThat(limit(again).due()).isEqualTo(TUE_24_NOV);
    assertThat(tasks.find(ref, "record-advice", asked.toString())).isPresent();
    assertThat(steps.instances(ref)).as("one more step of the same journey")
        .extracting(ProcessInstance::getRootProcessInstanceId).containsOnly(journey());
  }

  @Test
  void askingOneMoreWorksAlsoWhenAllOthersHaveAnswered() {
    choose(Map.of("sentBy", "email"));
    steps.runDue(ref);
    requests.of(ref).forEach(request -> record(request, TUE_13_OCT));
    var asked = addAdvice.ask(
        new AddAdvice.Command(ref, AdviceKind.CAMHS, "Young Minds Clinic", "", "", Method.PORTAL));
    steps.runDue(ref);
    record(requests.get(ref, asked), TUE_13_OCT);
    assertThat(tasks.open(ref)).extracting(OpenTask::key).containsExactly("confirm-advice");
  }

  @Test
  void aRequestIsTakenBackWithAReason() {
    choose(Map.of("sentBy", "email"));
    steps.runDue(ref);
    AdviceRequest request = request(AdviceKind.SOCIAL_CARE);
    assertThatThrownBy(() -> takeBack.takeBack(new TakeBackAdviceRequest.Command(ref, request.id(), " ")))
        .isInstanceOf(RuleBroken.class);
    takeBack.takeBack(new TakeBackAdviceRequest.Command(ref, request.id(), "Came with the section 17 assessment"));
    assertThat(requests.get(ref, request.id()).status()).isEqualTo(Status.TAKEN_BACK);
    assertThat(limit(request).owed()).isFalse();
    assertThat(tasks.find(ref, "record-advice", request.id().toString())).isEmpty();
    steps.itIs(ref, TUE_24_NOV);
    assertThat(said("social care advice is due")).as("no reminder any more").isEmpty();
  }

  @Test
  void missingAdviceWantsAReasonAndAnotherSourceButDoesNotStopTheDecision() {
    choose(Map.of("sentBy", "email"));
    steps.runDue(ref);
    for (AdviceKind kind : List.of(AdviceKind.EDUCATION, AdviceKind.MEDICAL, AdviceKind.SOCIAL_CARE)) {
      record(request(kind), TUE_13_OCT);
    }
    assertThat(broken("confirm-advice", null, Map.of())).containsExactly("missingReason", "alternativeSource");
    steps.answer(ref, "confirm-advice", null, Map.of("missingReason", "No psychologist in post",
        "alternativeSource", "Report of an independent psychologist"));
    assertThat(cases.get(ref).stage()).isEqualTo(CaseStage.DECIDING_TO_ISSUE);
    assertThat(said("Confirmed that we decide without educational psychology advice.")).hasSize(1);
    assertThat(tasks.find(ref, "record-advice", request(AdviceKind.PSYCHOLOGY).id().toString()))
        .as("still wanted").isPresent();
  }

  @Test
  void noReasonIsAskedForWhenAllAdviceIsHere() {
    choose(Map.of("sentBy", "email"));
    steps.runDue(ref);
    requests.of(ref).forEach(request -> record(request, TUE_13_OCT));
    steps.answer(ref, "confirm-advice", null, Map.of());
    assertThat(said("Confirmed that the advice is enough to decide.")).hasSize(1);
  }

  @Test
  void whatIsChosenAndTheTaskAreUndoneTogether() {
    steps.thenFail(() -> choose(Map.of("sentBy", "email")));
    assertThat(requests.of(ref)).isEmpty();
    assertThat(tasks.open(ref)).extracting(OpenTask::key).containsExactly("choose-advice");
    assertThat(caseLimits.find(ref, "request-advice", null).orElseThrow().doneOn()).isNull();
  }

  @Test
  void whatIsRecordedAndTheTaskAreUndoneTogether() {
    choose(Map.of("sentBy", "email"));
    steps.runDue(ref);
    AdviceRequest medical = request(AdviceKind.MEDICAL);
    steps.thenFail(() -> record(medical, TUE_13_OCT));
    assertThat(requests.get(ref, medical.id()).isOpen()).isTrue();
    assertThat(limit(medical).isOpen()).isTrue();
    assertThat(tasks.find(ref, "record-advice", medical.id().toString())).isPresent();
  }

  /** Turns 14 in the school year 2026/27. */
  private String inYearNine() {
    String own = fixtures.aCase().born(LocalDate.of(2012, 9, 1)).open();
    limits.openForRequest(own, MON_7_SEP_2026, null);
    limits.open(own, "request-advice", null, TUE_13_OCT);
    steps.standAt(own, "ehc-needs-assessment", "choose-advice", Map.of());
    return own;
  }

  private void aPsychologyServiceWithALead() {
    jdbc.sql("""
        insert into organisation (id, authority_id, kind, name, email, lead_title, lead_name, lead_email)
        select ?, a.id, 'PSYCHOLOGY', 'A psychology service', 'desk@psychology.test',
          'Principal educational psychologist', 'Dr Jonas Lindqvist', 'principal@psychology.test'
        from authority a where a.id = ?
          and not exists (select 1 from organisation o where o.authority_id = a.id and o.kind = 'PSYCHOLOGY')""")
        .params(UUID.randomUUID(), fixtures.authority().id()).update();
  }

  private void choose(Map<String, Object> answers) {
    steps.answer(ref, "choose-advice", null, answers);
  }

  private void record(AdviceRequest request, LocalDate on) {
    steps.answer(ref, "record-advice", request.id().toString(), Map.of("outcome", "received", "receivedOn", on,
        "author", "Dr Lindqvist", "authorRole", "Psychologist", "needs", "Reads slowly"));
  }

  private List<String> broken(String key, String item, Map<String, Object> answers) {
    return catchThrowableOfType(RuleBroken.class, () -> steps.answer(ref, key, item, answers)).violations().stream()
        .map(violation -> violation.field()).toList();
  }

  private static Map<String, Object> existing(String from, boolean familyAgrees) {
    return Map.of("from", from, "document", "Report of May", "givenOn", LocalDate.of(2026, 5, 4),
        "adviserAgrees", true, "authorityAgrees", true, "familyAgrees", familyAgrees);
  }

  private AdviceRequest request(AdviceKind kind) {
    return requests.of(ref).stream().filter(request -> request.kind() == kind).findFirst().orElseThrow();
  }

  private CaseLimit limit(AdviceRequest request) {
    return caseLimits.find(ref, "advice-response", request.id().toString()).orElseThrow();
  }

  private List<LocalDate> ourDates() {
    return caseLimits.of(ref).stream().filter(limit -> limit.itemId() == null).map(CaseLimit::due).toList();
  }

  private List<CaseHistory.Entry> said(String words) {
    return history.all(ref).stream().filter(entry -> entry.kind().equals("advice"))
        .filter(entry -> entry.what().contains(words)).toList();
  }

  /** Subjects of messages with a link into this case, about one request where it is given. */
  private List<String> mailed(String to, AdviceRequest request) {
    return jdbc.sql("select subject from outbox_message where recipient = ? and link_path like ? order by made_at")
        .params(to, request == null ? "/cases/" + ref + "%" : "/contribute/" + request.id()).query(String.class).list();
  }

  private String journey() {
    return steps.instances(ref).get(0).getRootProcessInstanceId();
  }
}
