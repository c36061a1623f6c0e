package org.ehccasework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.clock.CaseException.State;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.letters.ApproveNotice;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.statute.Method;
import org.ehccasework.statute.Status;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Exceptions: claimed by one officer, authorised by another, tested by the law; no date ever moves. */
class ExceptionsTest extends ClockTest {

  private static final String FINAL = "send-final-plan";
  private static final LocalDate MON_2_NOV = LocalDate.of(2026, 11, 2);
  private static final LocalDate MON_14_DEC = LocalDate.of(2026, 12, 14);   // 42 days later

  @Autowired ClaimException claimException;
  @Autowired AuthoriseException authoriseException;
  @Autowired RefuseException refuseException;
  @Autowired CaseExceptions exceptions;
  @Autowired Notices notices;
  @Autowired CaseTasks tasks;
  @Autowired ApproveNotice approveNotice;
  @Autowired RecordDispatch recordDispatch;
  @Autowired JdbcClient jdbc;

  @Test
  void anAuthorisedExceptionExcusesAndNeverMovesTheDate() {
    UUID id = claimException.claim(absence(FINAL, MON_2_NOV, MON_14_DEC));
    assertThat(limit(FINAL).excused()).isFalse();

    authorise("t-maya", id);
    CaseLimit excused = limit(FINAL);
    assertThat(excused.excused()).isTrue();
    assertThat(excused.due()).isEqualTo(WEEK_20);
    assertThat(excused.excuseEnds()).isEqualTo(MON_14_DEC);
    // 84 days were left on Monday 2 November; 84 days after Monday 14 December is Monday 8 March
    assertThat(excused.internalTarget()).isEqualTo(LocalDate.of(2027, 3, 8));
    assertThat(excused.status()).isEqualTo(Status.OPEN);
    today(WEEK_20.plusDays(1));
    assertThat(limit(FINAL).status()).isEqualTo(Status.LATE_EXCUSED);
    statutoryClock.met(ref, FINAL, null, WEEK_20.plusDays(10));
    assertThat(limit(FINAL).status()).isEqualTo(Status.LATE_EXCUSED);
    assertThat(limit(FINAL).daysLate()).isEqualTo(10);
    assertThat(limit(FINAL).explanation()).contains("an absence from the area", "working days late, excused");
  }

  @Test
  void theSameTripExcusesTheTwentyWeeksAndNotTheSix() {
    UUID id = claimException.claim(absence("decide-whether-to-assess", LocalDate.of(2026, 10, 5), MON_14_DEC));
    cases.as("t-maya");
    assertThatThrownBy(() -> authoriseException.authorise(new AuthoriseException.Command(ref, id, "They were away.")))
        .isInstanceOf(RuleBroken.class).hasMessageContaining("Only 15 days of the absence fall within");
    assertThat(exceptions.of(ref).get(0).state()).isEqualTo(State.CLAIMED);
    assertThat(limit("decide-whether-to-assess").excused()).isFalse();
  }

  @Test
  void theFamilyGetsALetterTheSameDay() {
    UUID id = claimException.claim(absence(FINAL, MON_2_NOV, MON_14_DEC));
    today(MON_14_DEC);
    authorise("t-daniel", id);
    Notice letter = notices.latest(ref, NoticeType.N22, id).orElseThrow();
    assertThat(tasks.require(ref, "approve-notice", letter.id().toString()).dueOn()).isEqualTo(MON_14_DEC);
    cases.as("t-priya");
    approveNotice.approve(new ApproveNotice.Command(letter.id(), ""));
    recordDispatch.record(new RecordDispatch.Command(letter.id(), Method.EMAIL, MON_14_DEC, ""));
    assertThat(notices.get(letter.id()).status()).isEqualTo(Notice.Status.DISPATCHED);
    assertThat(jdbc.sql("select body from notice where id = ?").param(letter.id()).query(String.class).single())
        .contains("We must send you the final EHC plan by Monday 25 January 2027.", "regulation 13(3)",
            "the child was away from our area", "Nobody could see the child.",
            "What shows this: An email from the family.", "The date in law does not change.")
        .doesNotContain("8 March 2027");   // our own target is no legal date and stays inside
  }

  @Test
  void theLetterSaysSoWhereTheWorkWasDoneBeforeTheExceptionWasAuthorised() {
    statutoryClock.met(ref, FINAL, null, WEEK_20.plusDays(3));     // Thursday 28 January 2027
    today(WEEK_20.plusDays(4));
    cases.as("t-priya");
    authorise("t-daniel", claimException.claim(absence(FINAL, MON_2_NOV, MON_14_DEC)));
    assertThat(limit(FINAL).status()).isEqualTo(Status.LATE_EXCUSED);
    Notice letter = notices.latest(ref, NoticeType.N22, null).orElseThrow();
    cases.as("t-priya");
    approveNotice.approve(new ApproveNotice.Command(letter.id(), ""));
    assertThat(jdbc.sql("select body from notice where id = ?").param(letter.id()).query(String.class).single())
        .contains("We had to send you the final EHC plan by", "We did it on Thursday 28 January 2027.")
        .doesNotContain("We will go on with the work");
  }

  @Test
  void aFamilyIsNotWrittenToAboutWorkThatIsNoLongerOwed() {
    UUID id = claimException.claim(absence(FINAL, MON_2_NOV, MON_14_DEC));
    statutoryClock.stop(ref);                                      // the child died, or they moved away
    authorise("t-daniel", id);
    assertThat(limit(FINAL).excused()).isTrue();
    assertThat(notices.latest(ref, NoticeType.N22, id)).isEmpty();
  }

  @Test
  void whoClaimedItCannotDecideOnIt() {
    cases.as("t-maya");
    UUID id = claimException.claim(absence(FINAL, MON_2_NOV, MON_14_DEC));
    assertThatThrownBy(() -> authorise("t-maya", id)).isInstanceOf(RuleBroken.class)
        .hasMessage("You recorded this exception. Another officer must decide on it.");
    assertThatThrownBy(() -> refuse("t-maya", id)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void aDecisionOfficerMayDecideAndACoordinatorMayNot() {
    UUID id = claimException.claim(absence(FINAL, MON_2_NOV, MON_14_DEC));
    assertThatThrownBy(() -> authorise("t-sam", id)).isInstanceOf(AccessDeniedException.class);
    authorise("t-doris", id);
    assertThat(exceptions.of(ref).get(0).decidedBy()).isEqualTo("t-doris");
  }

  @Test
  void aRefusedExceptionExcusesNothingAndIsDecidedOnce() {
    UUID id = claimException.claim(absence(FINAL, MON_2_NOV, MON_14_DEC));
    refuse("t-maya", id);
    assertThat(limit(FINAL).excused()).isFalse();
    CaseException refused = exceptions.of(ref).get(0);
    assertThat(refused.state()).isEqualTo(State.REFUSED);
    assertThat(refused.finding()).contains("need not be kept because of an absence");
    assertThat(exceptions.words(refused)).contains("refused by Maya Testing");
    assertThat(notices.latest(ref, NoticeType.N22, id)).isEmpty();
    assertThatThrownBy(() -> authorise("t-daniel", id)).isInstanceOf(AlreadyDone.class)
        .hasMessageContaining("Maya Testing has already decided");
  }

  @Test
  void aClaimIsMailedAsALinkToAManagerWhoDidNotMakeIt() {
    UUID byCoordinator = claimException.claim(absence(FINAL, MON_2_NOV, MON_14_DEC));
    cases.as("t-maya");
    UUID byManager = claimException.claim(absence(FINAL, MON_2_NOV, MON_14_DEC));
    assertThat(mailed(byCoordinator)).containsExactly("t-maya@council.test");
    assertThat(mailed(byManager)).containsExactly("t-daniel@council.test");
  }

  @Test
  void eachDecisionNeedsItsReasons() {
    UUID id = claimException.claim(absence(FINAL, MON_2_NOV, MON_14_DEC));
    cases.as("t-maya");
    assertThatThrownBy(() -> refuseException.refuse(new RefuseException.Command(ref, id, " ")))
        .isInstanceOf(RuleBroken.class).hasMessage("Enter the reasons for your decision");
  }

  @Test
  void aMissedAppointmentExcusesLateAdviceAlone() {
    assertThatThrownBy(() -> claimException.claim(missed(FINAL, null)))
        .isInstanceOf(RuleBroken.class).hasMessage("A missed appointment excuses late advice, not the 20 weeks.");
    assertThatThrownBy(() -> claimException.claim(missed("decide-whether-to-assess", null)))
        .hasMessage("A missed appointment excuses late advice, not the 6 weeks.");

    String request = UUID.randomUUID().toString();
    statutoryClock.open(ref, "advice-response", request, LocalDate.of(2026, 10, 20));    // due Tuesday 1 December
    UUID id = claimException.claim(missed("advice-response", request));
    authorise("t-maya", id);
    CaseLimit advice = limits.find(ref, "advice-response", request).orElseThrow();
    assertThat(advice.excused()).isTrue();
    assertThat(limit(FINAL).excused()).isFalse();
    today(advice.due().plusDays(2));
    assertThat(limits.find(ref, "advice-response", request).orElseThrow().status()).isEqualTo(Status.LATE_EXCUSED);
  }

  @Test
  void aClosedSchoolExcusesTheCouncilAndNotTheAdviser() {
    String request = UUID.randomUUID().toString();
    statutoryClock.open(ref, "advice-response", request, LocalDate.of(2026, 10, 20));
    assertThatThrownBy(() -> claimException.claim(closed("advice-response", request, LocalDate.of(2026, 12, 1))))
        .hasMessage("A closed school excuses the council's own dates, not late advice.");
    UUID id = claimException.claim(closed(FINAL, null, LocalDate.of(2026, 12, 1)));
    authorise("t-maya", id);
    assertThat(limit(FINAL).excused()).isTrue();
  }

  @Test
  void aSchoolAskedEightDaysBeforeItClosedIsNoExcuse() {
    // closed from Thursday 3 December; asked on Wednesday 25 November
    UUID id = claimException.claim(closed(FINAL, null, LocalDate.of(2026, 11, 25)));
    assertThatThrownBy(() -> authorise("t-maya", id)).isInstanceOf(RuleBroken.class)
        .hasMessageContaining("eight days before the closure");
  }

  @Test
  void aLimitWithoutExceptionsHasNone() {
    assertThatThrownBy(() -> claimException.claim(absence("send-draft-plan", MON_2_NOV, MON_14_DEC)))
        .isInstanceOf(RuleBroken.class).hasMessageContaining("The law knows no exception for 'Send the draft plan'.");
    assertThat(exceptions.possible(limit("send-draft-plan"))).isFalse();
    assertThat(exceptions.possible(limit(FINAL))).isTrue();
  }

  @Test
  void saysAllThatIsMissingFromAClaimAtOnce() {
    assertThatThrownBy(() -> claimException.claim(new ClaimException.Command(ref, FINAL, null, "absence-from-area",
        null, MON_14_DEC, MON_2_NOV, null, null, null, null, false, "", null)))
        .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.violations())
            .extracting(Violation::field)
            .containsExactly("who", "until", "impractical", "causalReason", "evidence"));
    assertThatThrownBy(() -> claimException.claim(new ClaimException.Command(ref, FINAL, null, "staff-shortage",
        null, null, null, null, null, null, null, true, "Rota", "Nobody was there")))
        .hasMessageContaining("workload, staffing and panel dates never do");
  }

  private List<String> mailed(UUID claim) {
    return jdbc.sql("select recipient from outbox_message where link_path = ?")
        .param("/cases/" + ref + "/clock/exceptions/" + claim).query(String.class).list();
  }

  private ClaimException.Command absence(String limitId, LocalDate from, LocalDate back) {
    return new ClaimException.Command(ref, limitId, null, "absence-from-area", "child", from, back, null, null, null,
        null, true, "An email from the family.", "Nobody could see the child.");
  }

  private ClaimException.Command missed(String limitId, String itemId) {
    return new ClaimException.Command(ref, limitId, itemId, "missed-appointment", null, null, null, null, null, null,
        LocalDate.of(2026, 11, 9), true, "The clinic's letter.", "The test was the basis of the advice.");
  }

  private ClaimException.Command closed(String limitId, String itemId, LocalDate asked) {
    return new ClaimException.Command(ref, limitId, itemId, "school-closed-4w", null, null, null, asked,
        LocalDate.of(2026, 12, 3), LocalDate.of(2027, 1, 4), null, true, "The school's term dates.",
        "The head could not write the advice.");
  }

  private void authorise(String username, UUID id) {
    cases.as(username);
    authoriseException.authorise(new AuthoriseException.Command(ref, id, "The facts are shown."));
  }

  private void refuse(String username, UUID id) {
    cases.as(username);
    refuseException.refuse(new RefuseException.Command(ref, id, "It did not hold up the work."));
  }
}
