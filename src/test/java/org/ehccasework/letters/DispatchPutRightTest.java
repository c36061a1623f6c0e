package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.Method;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever was told a last day counted from a wrong day of sending is told the right one, and loses no time. */
class DispatchPutRightTest extends LettersAtWork {

  private static final LocalDate WED_14_OCT_2026 = LocalDate.of(2026, 10, 14);
  private static final LocalDate FRI_16_OCT_2026 = LocalDate.of(2026, 10, 16);
  private static final LocalDate MON_19_OCT_2026 = LocalDate.of(2026, 10, 19);
  private static final LocalDate MON_14_DEC_2026 = LocalDate.of(2026, 12, 14);
  private static final LocalDate WED_16_DEC_2026 = LocalDate.of(2026, 12, 16);

  @Autowired CorrectDispatch correctDispatch;
  @Autowired ReopenNotice reopen;
  @Autowired StatutoryClock law;
  @Autowired CaseLimits limits;
  @Autowired Sheets sheets;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;

  private String ref;

  @BeforeEach
  void aCase() {
    ref = fixtures.openCase();
    SystemActor.run("test", () -> law.openForRequest(ref, LocalDate.of(2026, 9, 7), null));
  }

  @Test
  void aLetterSentLaterThanRecordedIsPutRightByOneThatGivesTheLaterDay() throws Exception {
    var refusal = sent(NoticeType.N4, REFUSAL, WED_14_OCT_2026);
    correct(refusal, FRI_16_OCT_2026, false);
    var letter = waiting();
    assertThat(task(ref, "approve-notice", letter).assignee()).isEqualTo("t-priya");
    assertThat(sheets.of(letter).toMend()).isEmpty();
    assertThat(sheets.of(letter).letter().text()).contains("We gave you a wrong date in our letter of 14 October 2026.",
        "To contact the mediation adviser, and to appeal, 2 months from the day we sent the letter of 14 October 2026: "
            + "by Wednesday 16 December 2026, not by Monday 14 December 2026", "Keep this letter with the other.")
        .doesNotContain("later day than the law gives", "You do not have to do anything");
    assertThat(casePage()).contains("Letters sent with an old date",
        "It tells 14 December 2026 as a last day, which is now 16 December 2026", "Letter to put this right");
    assertThat(limit("appeal-window")).satisfies(limit -> {
      assertThat(limit.due()).isEqualTo(WED_16_DEC_2026);
      assertThat(limit.honoured()).isEqualTo(WED_16_DEC_2026);
    });
    leave(letter);
    assertThat(casePage()).doesNotContain("Letters sent with an old date");
    assertThat(notices.waiting(ref, NoticeType.CORRECTION)).isEmpty();
  }

  @Test
  void theLetterOnFileStaysAsItLeft() {
    var refusal = sent(NoticeType.N4, REFUSAL, WED_14_OCT_2026);
    correct(refusal, FRI_16_OCT_2026, false);
    assertThat(sheets.of(refusal).letter().text()).contains("by Monday 14 December 2026");
    assertThat(sheets.of(refusal).own().get(0).text()).contains("We sent this letter on 14 October 2026.");
  }

  @Test
  void nobodyLosesTimeWhereTheLetterLeftEarlierThanWasTold() throws Exception {
    var refusal = sent(NoticeType.N4, REFUSAL, FRI_16_OCT_2026);
    correct(refusal, WED_14_OCT_2026, false);
    assertThat(sheets.of(waiting()).letter().text()).contains("by Monday 14 December 2026, not by Wednesday 16 December",
        "We told you a later day than the law gives.", "we will not say that you are too late");
    for (String right : List.of("contact-mediation-adviser", "appeal-window")) {
      assertThat(limit(right).due()).isEqualTo(MON_14_DEC_2026);
      assertThat(limit(right).honoured()).isEqualTo(WED_16_DEC_2026);
      assertThat(limit(right).explanation()).contains("The family was told Wednesday 16 December 2026.");
    }
    assertThat(happened(ref)).anySatisfy(what -> assertThat(what).contains("the family was told Wednesday 16 December "
        + "2026. By the corrected record it is Monday 14 December 2026. We hold to the later day."));
    assertThat(casePage()).contains("The family can appeal to the tribunal by Wednesday 16 December 2026",
        "The family was told the later day, and we hold to it.");
    assertThat(page("/cases/" + ref + "/where")).contains("The last day is Wednesday 16 December 2026.");
  }

  @Test
  void theFamilyKeepsTheLongerTimeForADraftAndNeedsNoLetter() throws Exception {
    var draft = sent(NoticeType.N8, aDraft(), FRI_16_OCT_2026);
    correct(draft, WED_14_OCT_2026, false);
    assertThat(limit("draft-representations").honoured()).isEqualTo(LocalDate.of(2026, 10, 30));
    assertThat(limit("earliest-finalise").honoured()).isEqualTo(LocalDate.of(2026, 10, 31));
    assertThat(page("/cases/" + ref + "/placement/wish")).contains("Their time to ask ends on Friday 30 October 2026");
    assertThat(notices.waiting(ref, NoticeType.CORRECTION)).isEmpty();
  }

  @Test
  void theFamilyIsToldThatItHasMoreTimeForADraft() {
    var draft = sent(NoticeType.N8, aDraft(), WED_14_OCT_2026);
    correct(draft, FRI_16_OCT_2026, false);
    assertThat(sheets.of(waiting()).letter().text()).contains("To tell us what you think of the draft plan",
        "by Friday 30 October 2026, not by Wednesday 28 October 2026");
    assertThat(limit("draft-representations").due()).isEqualTo(LocalDate.of(2026, 10, 30));
  }

  @Test
  void aPaperThatHadTheRightDateNeedsNoLetter() {
    var refusal = sent(NoticeType.N4, REFUSAL, WED_14_OCT_2026);
    correct(refusal, FRI_16_OCT_2026, true);
    assertThat(notices.waiting(ref, NoticeType.CORRECTION)).isEmpty();
    assertThat(sheets.of(refusal).letter().text()).contains("by Wednesday 16 December 2026");
  }

  @Test
  void theLetterFallsAwayWhereTheCorrectionWasTheMistake() {
    var refusal = sent(NoticeType.N4, REFUSAL, WED_14_OCT_2026);
    correct(refusal, FRI_16_OCT_2026, false);
    correct(refusal, WED_14_OCT_2026, false);
    assertThat(notices.waiting(ref, NoticeType.CORRECTION)).isEmpty();
    assertThat(limit("appeal-window").honoured()).isEqualTo(MON_14_DEC_2026);
  }

  @Test
  void aCorrectionThatLeftAndIsWrongItselfIsPutRightAgain() {
    var refusal = sent(NoticeType.N4, REFUSAL, WED_14_OCT_2026);
    correct(refusal, FRI_16_OCT_2026, false);
    var first = waiting();
    leave(first);
    correct(refusal, MON_19_OCT_2026, false);
    assertThat(waiting()).isNotEqualTo(first);
    assertThat(sheets.of(waiting()).letter().text())
        .contains("by Saturday 19 December 2026, not by Wednesday 16 December 2026");
  }

  @Test
  void aCorrectionApprovedWithADayThatChangedAgainIsFollowedByAnotherUnlessItIsTakenBack() {
    var refusal = sent(NoticeType.N4, REFUSAL, WED_14_OCT_2026);
    correct(refusal, FRI_16_OCT_2026, false);
    var first = waiting();
    approve.approve(new ApproveNotice.Command(first, ""));
    correct(refusal, MON_19_OCT_2026, false);
    assertThat(sheets.of(first).care()).anySatisfy(care -> assertThat(care).startsWith("A date was corrected after"));
    reopen.reopen(new ReopenNotice.Command(first, "The day changed again."));
    leave(first);
    assertThat(notices.waiting(ref, NoticeType.CORRECTION)).isEmpty();

    correct(refusal, FRI_16_OCT_2026, false);
    var second = waiting();
    approve.approve(new ApproveNotice.Command(second, ""));
    correct(refusal, WED_14_OCT_2026, false);
    dispatch.record(new RecordDispatch.Command(second, Method.HAND, MON_19_OCT_2026, ""));
    assertThat(sheets.of(waiting()).letter().text()).contains("by Monday 14 December 2026, not by Wednesday 16 Dec");
  }

  @Test
  void whoeverElseWasToldTheWrongDateIsToldTheRightOneAndNobodyWhoMustNotBeWrittenTo() {
    add(ref, Kind.SETTING, "Ms Elm", false);
    add(ref, Kind.HEALTH, "Testshire ICB", false);
    add(ref, Kind.PARENT, "Yaw Mensah", false);
    var refusal = sent(NoticeType.N4, REFUSAL, WED_14_OCT_2026);
    barred("Testshire ICB");
    add(ref, Kind.SOCIAL_CARE, "Children's services", false);   // was not there when the letter left
    correct(refusal, FRI_16_OCT_2026, false);
    var sheet = sheets.of(waiting());
    assertThat(sheet.to()).extracting(Recipient::name).contains("Yaw Mensah", "Ms Elm", "Head teacher")
        .doesNotContain("Testshire ICB", "Children's services").hasSize(4);
    assertThat(sheet.notTo()).extracting(Recipient::name).containsExactly("Testshire ICB");
  }

  @Test
  void anAdviserAndASettingAreToldTheRightDayToReplyEachAlone() {
    var asked = sent(NoticeType.N5, aRequest(NoticeFacts.ADVICE, "medical advice").to("Dr Lee", "1 High Street"),
        WED_14_OCT_2026);
    var consulted = sent(NoticeType.N9, aRequest(NoticeFacts.SETTING, "Hill Academy").to("Hill Academy", "Hill Road"),
        WED_14_OCT_2026);
    correct(asked, FRI_16_OCT_2026, false);
    correct(consulted, FRI_16_OCT_2026, false);
    assertThat(notices.waiting(ref, NoticeType.CORRECTION)).isEmpty();
    assertThat(notices.waiting(ref, NoticeType.REPLY)).extracting(Notice::name).containsExactlyInAnyOrder(
        "Letter to put a reply date right: Dr Lee", "Letter to put a reply date right: Hill Academy");
    var toAdviser = replyTo("Dr Lee");
    assertThat(sheets.of(toAdviser).to()).extracting(Recipient::name).containsExactly("Dr Lee");
    assertThat(sheets.of(toAdviser).letter().text()).contains("Dear Dr Lee", "our letter of 14 October 2026",
        "To send us your advice: by Friday 27 November 2026, not by Wednesday 25 November 2026");
    assertThat(sheets.of(replyTo("Hill Academy")).letter().text())
        .contains("To reply to our consultation: by Saturday 31 October 2026, not by Thursday 29 October 2026");
    leave(toAdviser);
    correct(consulted, WED_14_OCT_2026, false);
    assertThat(notices.waiting(ref, NoticeType.REPLY)).isEmpty();
  }

  @Test
  void theFamilysLetterSaysNothingOfWhatAnAdviserWasTold() {
    var asked = sent(NoticeType.N5, aRequest(NoticeFacts.ADVICE, "medical advice").to("Dr Lee", "1 High Street"),
        WED_14_OCT_2026);
    var refusal = sent(NoticeType.N4, REFUSAL, WED_14_OCT_2026);
    correct(asked, FRI_16_OCT_2026, false);
    correct(refusal, FRI_16_OCT_2026, false);
    assertThat(sheets.of(waiting()).letter().text()).doesNotContain("27 November");
    assertThat(sheets.of(waiting()).to()).extracting(Recipient::name).doesNotContain("Dr Lee");
  }

  @Test
  void eachHouseholdReadsTheDayOfItsOwnCopy() {
    add(ref, Kind.PARENT, "Yaw Mensah", false);
    var refusal = sent(NoticeType.N4, REFUSAL, WED_14_OCT_2026);
    var father = sheets.of(refusal).to().stream().filter(to -> to.name().equals("Yaw Mensah")).findFirst().orElseThrow();
    fixtures.as("t-maya");
    correctDispatch.correct(new CorrectDispatch.Command(refusal, Method.HAND, WED_14_OCT_2026, "", "His went on Friday.",
        List.of(new DifferentCopy(father.key(), Method.HAND, FRI_16_OCT_2026, null)), false));
    fixtures.as("t-priya");
    assertThat(sheets.of(waiting()).letter().text())
        .contains("by Wednesday 16 December 2026, not by Monday 14 December 2026");
    fixtures.as("t-maya");
    correctDispatch.correct(new CorrectDispatch.Command(refusal, Method.HAND, MON_19_OCT_2026, "", "His went on Friday.",
        List.of(new DifferentCopy(father.key(), Method.HAND, FRI_16_OCT_2026, null)), false));
    fixtures.as("t-priya");
    assertThat(sheets.of(waiting()).letter().text()).contains("not by Monday 14 December 2026 (the letter to Yaw Mensah)",
        "by Saturday 19 December 2026, not by Monday 14 December 2026 (the letter to ");
  }

  private static NoticeDetails aRequest(String fact, String words) {
    return NoticeDetails.about(UUID.randomUUID(), Map.of(fact, words));
  }

  private NoticeDetails aDraft() {
    return NoticeDetails.about(UUID.randomUUID(), Map.of(NoticeFacts.PLAN_VERSION, "1"));
  }

  private UUID sent(NoticeType type, NoticeDetails about, LocalDate on) {
    today(TUE_13_OCT_2026);
    var id = approved(type, ref, about);
    today(on);
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, on, ""));
    today(MON_19_OCT_2026);
    return id;
  }

  private void correct(UUID letter, LocalDate on, boolean letterIsRight) {
    fixtures.as("t-maya");
    correctDispatch.correct(new CorrectDispatch.Command(letter, Method.HAND, on, "", "The book of the post room says so.",
        List.of(), letterIsRight));
    fixtures.as("t-priya");
  }

  private void leave(UUID letter) {
    approve.approve(new ApproveNotice.Command(letter, ""));
    dispatch.record(new RecordDispatch.Command(letter, Method.HAND, MON_19_OCT_2026, ""));
  }

  private UUID replyTo(String name) {
    return notices.waiting(ref, NoticeType.REPLY).stream().filter(letter -> name.equals(letter.recipientName()))
        .findFirst().orElseThrow().id();
  }

  private UUID waiting() {
    return notices.waiting(ref, NoticeType.CORRECTION).get(0).id();
  }

  private CaseLimit limit(String id) {
    return limits.find(ref, id, null).orElseThrow();
  }

  private void barred(String name) {
    CasePerson person = people.of(ref).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    jdbc.sql("update case_person set may_be_written_to = false where id = ?").param(person.id()).update();
  }

  private String casePage() throws Exception {
    return page("/cases/" + ref);
  }

  private String page(String address) throws Exception {
    var answer = mvc.perform(get(address).with(fixtures.signedIn("t-priya"))).andReturn().getResponse();
    fixtures.as("t-priya");
    return Jsoup.parse(answer.getContentAsString()).text();
  }
}
