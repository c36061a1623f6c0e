package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.clock.CorrectReceipt;
import org.ehccasework.clock.CorrectResponsible;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.Method;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A family that was told a day which turns out to be wrong is told the right one. */
class DatesPutRightTest extends LettersAtWork {

  private static final LocalDate THU_3_SEP_2026 = LocalDate.of(2026, 9, 3);
  private static final LocalDate FRI_4_SEP_2026 = LocalDate.of(2026, 9, 4);
  private static final LocalDate MON_7_SEP_2026 = LocalDate.of(2026, 9, 7);

  @Autowired CorrectReceipt correctReceipt;
  @Autowired CorrectResponsible correctResponsible;
  @Autowired StatutoryClock law;
  @Autowired Sheets sheets;
  @Autowired MockMvc mvc;

  private String ref;

  @BeforeEach
  void aCase() {
    ref = fixtures.openCase();
    SystemActor.run("test", () -> law.openForRequest(ref, MON_7_SEP_2026, null));
  }

  @Test
  void oneLetterPutsRightWhatTheFamilyWasToldOnceTheReceiptIsCorrected() throws Exception {
    send(approved(NoticeType.N1, ref, NoticeDetails.none()));
    send(approved(NoticeType.N3, ref, REFUSAL));
    correct(FRI_4_SEP_2026);
    var letter = waiting();
    assertThat(task(ref, "approve-notice", letter).about()).isEqualTo("letter to put a date right");
    assertThat(sheets.of(letter).toMend()).isEmpty();
    assertThat(sheets.of(letter).letter().text()).contains("We gave you a wrong date in our letter of 13 October 2026.",
        "came to us on 4 September 2026, not on Monday 7 September 2026.",
        "\u2022 To decide whether to assess, and to tell you: by Friday 16 October 2026, not by Monday 19 October 2026",
        "\u2022 To send you the final EHC plan, if we issue one: by Friday 22 January 2027, not by Monday 25 January 2027");
    assertThat(casePage().text()).contains("Letters sent with an old date",
        "It tells the old day of receipt, 7 September 2026, and 1 old date", "Letter to put this right");

    approve.approve(new ApproveNotice.Command(letter, ""));
    send(letter);
    assertThat(casePage().text()).doesNotContain("Letters sent with an old date");
  }

  @Test
  void whoeverElseWasToldTheWrongDatesIsToldTheRightOnes() {
    add(ref, Kind.HEALTH, "Testshire ICB", false);
    send(approved(NoticeType.N3, ref, REFUSAL));
    correct(FRI_4_SEP_2026);
    assertThat(sheets.of(waiting()).to()).extracting(Recipient::name).contains("Testshire ICB", "Head teacher");
  }

  @Test
  void theDayTheCouncilBecameResponsibleMovesTheDatesAndTheFamilyIsToldTheRightOnes() throws Exception {
    send(approved(NoticeType.N1, ref, NoticeDetails.none()));
    fixtures.as("t-maya");
    // Friday 4 September: six weeks end on Friday 16 October; the day of receipt stays as it was told
    correctResponsible.correct(new CorrectResponsible.Command(ref, FRI_4_SEP_2026, "The health visitor wrote that day."));
    fixtures.as("t-priya");
    assertThat(sheets.of(waiting()).letter().text()).contains("We gave you a wrong date in our letter of 13 October 2026.",
        "by Friday 16 October 2026, not by Monday 19 October 2026").doesNotContain("came to us on");
    assertThat(casePage().text()).contains("It tells 1 old date", "Letter to put this right");
    fixtures.as("t-maya");
    correctResponsible.correct(new CorrectResponsible.Command(ref, null, "It was another child."));
    fixtures.as("t-priya");
    assertThat(notices.waiting(ref, NoticeType.CORRECTION)).isEmpty();
  }

  @Test
  void aLetterThatTellsNoSuchDayNeedsNone() {
    send(approved(NoticeType.N4, ref, REFUSAL));
    correct(FRI_4_SEP_2026);
    assertThat(notices.waiting(ref, NoticeType.CORRECTION)).isEmpty();
  }

  @Test
  void theLetterFollowsASecondCorrectionAndFallsAwayWhereTheFirstWasAMistake() {
    send(approved(NoticeType.N1, ref, NoticeDetails.none()));
    correct(FRI_4_SEP_2026);
    correct(THU_3_SEP_2026);
    assertThat(sheets.of(waiting()).letter().text()).contains("came to us on 3 September 2026",
        "by Thursday 15 October 2026, not by Monday 19 October 2026").doesNotContain("16 October");
    correct(MON_7_SEP_2026);
    assertThat(notices.waiting(ref, NoticeType.CORRECTION)).isEmpty();
  }

  @Test
  void aLetterThatLeavesWithAnOldDayAfterTheCorrectionIsPutRightToo() {
    var id = approved(NoticeType.N1, ref, NoticeDetails.none());
    correct(FRI_4_SEP_2026);
    assertThat(notices.waiting(ref, NoticeType.CORRECTION)).isEmpty();
    send(id);
    assertThat(notices.waiting(ref, NoticeType.CORRECTION)).hasSize(1);
  }

  @Test
  void aCorrectionThatLeftAndIsWrongItselfIsPutRightAgain() {
    send(approved(NoticeType.N1, ref, NoticeDetails.none()));
    correct(FRI_4_SEP_2026);
    var first = waiting();
    approve.approve(new ApproveNotice.Command(first, ""));
    send(first);
    correct(THU_3_SEP_2026);
    assertThat(waiting()).isNotEqualTo(first);
    assertThat(sheets.of(waiting()).letter().text()).contains("not on Friday 4 September 2026",
        "by Thursday 15 October 2026, not by Friday 16 October 2026");
  }

  private UUID waiting() {
    return notices.waiting(ref, NoticeType.CORRECTION).get(0).id();
  }

  private void correct(LocalDate day) {
    fixtures.as("t-maya");
    correctReceipt.correct(new CorrectReceipt.Command(ref, day, "The stamp of the post room says so."));
    fixtures.as("t-priya");
  }

  private void send(UUID id) {
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, ""));
  }

  private Document casePage() throws Exception {
    var answer = mvc.perform(get("/cases/" + ref).with(fixtures.signedIn("t-priya"))).andReturn().getResponse();
    fixtures.as("t-priya");
    return Jsoup.parse(answer.getContentAsString());
  }
}
