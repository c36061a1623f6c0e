package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.NoSuchTask;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.internal.NoticeRows;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class RecordDispatchTest extends LettersAtWork {

  private static final LocalDate MON_7_SEP_2026 = LocalDate.of(2026, 9, 7);
  private static final LocalDate FRI_16_OCT_2026 = LocalDate.of(2026, 10, 16);

  @Autowired ApplicationEvents events;
  @Autowired Sheets sheets;
  @Autowired NoticeRows rows;
  @Autowired CaseFiles files;
  @Autowired StatutoryClock limits;
  @Autowired CaseLimits standing;

  @Test
  void givesTheLetterOnTheSecondWorkingDayAfterItWasPostedAndSaysWhetherThatWasInTime() {
    var ref = fixtures.openCase();
    var id = approved(NoticeType.N4, ref, REFUSAL);
    today(FRI_16_OCT_2026);
    send(id, Method.POST_FIRST, FRI_16_OCT_2026);
    assertThat(events.stream(NoticeGiven.class)).containsExactly(new NoticeGiven(id, ref, NoticeType.N4, null,
        FRI_16_OCT_2026, Method.POST_FIRST, LocalDate.of(2026, 10, 20)));   // a Tuesday
    assertThat(happened(ref)).contains("Sent: letter to say we will not assess, by first class post on 16 October "
        + "2026. It counts as given on Tuesday 20 October 2026, 1 working day after the last legal day, Monday 19 October "
        + "2026.");
    assertThat(tasks.open(ref)).isEmpty();
    assertThat(sheets.of(id).letter().text()).contains("16 October 2026", "That is by Wednesday 16 December 2026");
  }

  @Test
  void keepsWhomTheLetterWentTo() {
    var ref = fixtures.openCase();
    var id = approved(NoticeType.N4, ref, REFUSAL);
    send(id, Method.PORTAL, TUE_13_OCT_2026);
    add(ref, Kind.PARENT, "Kwame Mensah", true);
    assertThat(sheets.of(id).to()).extracting(Recipient::name).hasSize(2).endsWith("Head teacher");
    assertThat(happened(ref)).anySatisfy(what -> assertThat(what)
        .endsWith("given on Tuesday 13 October 2026, in time: the last legal day is Monday 19 October 2026."));
  }

  @Test
  void refusesADayToComeAndADayBeforeTheDecisionItTellsOf() {
    var id = approved(NoticeType.N4, fixtures.openCase(), REFUSAL);
    assertBroken(id, Method.HAND, TUE_13_OCT_2026.plusDays(1), new Violation("dispatchedOn",
        "Date it was sent must be today, 13 October 2026, or earlier"));
    assertBroken(id, Method.HAND, TUE_13_OCT_2026.minusDays(2), new Violation("dispatchedOn",
        "Date it was sent must be 12 October 2026 or later, when the decision was made"));
    var request = approved(NoticeType.N1, fixtures.openCase(), NoticeDetails.none());
    assertBroken(request, Method.HAND, MON_7_SEP_2026.minusDays(1), new Violation("dispatchedOn",
        "Date it was sent must be 7 September 2026 or later, when the clock of the case started"));
  }

  @Test
  void takesALetterThatLeftBeforeItWasApprovedHereWithANoteOfWhoApprovedItThen() {
    var ref = fixtures.openCase();
    var id = approved(NoticeType.N4, ref, REFUSAL);
    var mon12Oct2026 = TUE_13_OCT_2026.minusDays(1);
    assertThatThrownBy(() -> dispatch.record(new RecordDispatch.Command(id, Method.HAND, mon12Oct2026, " ")))
        .asInstanceOf(type(RuleBroken.class)).satisfies(broken -> assertThat(broken.violations()).containsExactly(
            new Violation("note", "Enter who approved the letter and what shows that it left on that day: here it was "
                + "approved on 13 October 2026")));
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, mon12Oct2026, "Daniel approved it on paper; receipt."));
    assertThat(notices.get(id).effectiveOn()).isEqualTo(mon12Oct2026);
    assertThat(happened(ref)).anySatisfy(what -> assertThat(what)
        .endsWith("It was approved here only on 13 October 2026: Daniel approved it on paper; receipt."));
  }

  @Test
  void takesEmailOnlyWhereTheRecipientAgreedAndSaysWhatToDo() {
    var ref = fixtures.openCase();
    add(ref, Kind.PARENT, "Kwame Mensah", false);
    var id = approved(NoticeType.N4, ref, REFUSAL);
    assertBroken(id, Method.EMAIL, TUE_13_OCT_2026, new Violation("method", "We have no agreed email address for Kwame "
        + "Mensah. Choose another way, or record the agreement and the address under People first"));
    var other = approved(NoticeType.N4, fixtures.openCase(), REFUSAL);
    send(other, Method.EMAIL, TUE_13_OCT_2026);
    assertThat(notices.get(other).effectiveOn()).isEqualTo(TUE_13_OCT_2026);
  }

  @Test
  void refusesALetterThatNobodyApproved() {
    var id = given(NoticeType.N4, fixtures.openCase(), REFUSAL);
    assertBroken(id, Method.HAND, TUE_13_OCT_2026,
        new Violation("", "Approve the letter before you record that it was sent."));
  }

  @Test
  void tellsTheSecondPersonThatItWasSentByWhom() {
    var id = approved(NoticeType.N4, fixtures.openCase(), REFUSAL);
    send(id, Method.HAND, TUE_13_OCT_2026);
    fixtures.as("t-sam");
    assertThatThrownBy(() -> send(id, Method.HAND, TUE_13_OCT_2026)).isInstanceOf(TaskAlreadyDone.class)
        .hasMessage("Priya Testing recorded on 13 October 2026 at 9:00am that this letter was sent.");
  }

  @Test
  void leavesNothingBehindWhenTheTaskCannotBeCompleted() {
    var ref = fixtures.openCase();
    SystemActor.run("test", () -> limits.openForRequest(ref, MON_7_SEP_2026, null));
    var id = prepare.about(NoticeType.N4, ref, REFUSAL);
    rows.approve(id, "", "{\"title\":\"A letter\",\"blocks\":[]}", null, files.get(ref), "t-priya");
    assertThatThrownBy(() -> send(id, Method.HAND, TUE_13_OCT_2026)).isInstanceOf(NoSuchTask.class);
    assertThat(notices.get(id).status()).isEqualTo(Status.APPROVED);
    assertThat(notices.get(id).effectiveOn()).isNull();
    assertThat(happened(ref)).noneMatch(what -> what.startsWith("Sent"));
    assertThat(standing.find(ref, "decide-whether-to-assess", null)).get().matches(CaseLimit::isOpen);
  }

  @Test
  void meetsTheLimitOnTheDayTheLetterTakesEffect() {
    var ref = fixtures.openCase();
    SystemActor.run("test", () -> limits.openForRequest(ref, MON_7_SEP_2026, null));
    send(approved(NoticeType.N4, ref, REFUSAL), Method.POST_FIRST, TUE_13_OCT_2026);
    assertThat(standing.find(ref, "decide-whether-to-assess", null)).get()
        .satisfies(limit -> assertThat(limit.comparedOn()).isEqualTo(LocalDate.of(2026, 10, 15)));   // a Thursday
  }

  private void send(UUID id, Method method, LocalDate on) {
    dispatch.record(new RecordDispatch.Command(id, method, on, "Proof of posting 12"));
  }

  private void assertBroken(UUID id, Method method, LocalDate on, Violation expected) {
    assertThatThrownBy(() -> send(id, method, on)).asInstanceOf(type(RuleBroken.class))
        .satisfies(broken -> assertThat(broken.violations()).containsExactly(expected));
  }
}
