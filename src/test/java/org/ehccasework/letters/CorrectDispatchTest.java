package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.letters.internal.Corrections;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class CorrectDispatchTest extends LettersAtWork {

  private static final LocalDate WED_14_OCT_2026 = LocalDate.of(2026, 10, 14);

  @Autowired CorrectDispatch correct;
  @Autowired Corrections corrections;
  @Autowired ApplicationEvents events;

  @Test
  void tellsEveryoneAgainAndKeepsWhatWasThereBefore() {
    var ref = fixtures.openCase();
    var id = sentByHand(ref);
    today(WED_14_OCT_2026);
    fixtures.as("t-maya");
    correct.correct(command(id, "It went by post a day later."));
    var effect = LocalDate.of(2026, 10, 16);   // a Friday
    assertThat(notices.get(id)).satisfies(notice -> {
      assertThat(notice.dispatchedOn()).isEqualTo(WED_14_OCT_2026);
      assertThat(notice.effectiveOn()).isEqualTo(effect);
    });
    assertThat(events.stream(NoticeGiven.class).map(NoticeGiven::effectiveOn)).containsExactly(TUE_13_OCT_2026, effect);
    assertThat(corrections.of(id)).singleElement().satisfies(was -> {
      assertThat(was.by()).isEqualTo("t-maya");
      assertThat(was.was().on()).isEqualTo(TUE_13_OCT_2026);
      assertThat(was.was().method()).isEqualTo(Method.HAND);
    });
    assertThat(history.all(ref)).anySatisfy(entry -> {
      assertThat(entry.what()).isEqualTo("Corrected: letter to say we will not assess, by first class post on 14 "
          + "October 2026. It counts as given on Friday 16 October 2026, in time: the last legal day is Monday 19 "
          + "October 2026. Before, it said by hand on 13 October 2026.");
      assertThat(entry.why()).isEqualTo("It went by post a day later.");
    });
  }

  @Test
  void wantsAReasonAndALetterThatWasSent() {
    var ref = fixtures.openCase();
    var sent = sentByHand(ref);
    var waiting = approved(NoticeType.N4, fixtures.openCase(), REFUSAL);
    fixtures.as("t-maya");
    assertThatThrownBy(() -> correct.correct(command(sent, " "))).isInstanceOf(RuleBroken.class)
        .hasMessage("Enter why the record was wrong");
    assertThatThrownBy(() -> correct.correct(command(waiting, "It was posted."))).isInstanceOf(RuleBroken.class)
        .hasMessageContaining("has not been sent");
    assertThat(corrections.of(sent)).isEmpty();
  }

  @Test
  void isForManagers() {
    var id = sentByHand(fixtures.openCase());
    assertThatThrownBy(() -> correct.correct(command(id, "A reason"))).isInstanceOf(AccessDeniedException.class);
  }

  private UUID sentByHand(String ref) {
    var id = approved(NoticeType.N4, ref, REFUSAL);
    dispatch.record(new RecordDispatch.Command(id, Method.HAND, TUE_13_OCT_2026, ""));
    return id;
  }

  private static CorrectDispatch.Command command(UUID id, String reason) {
    return new CorrectDispatch.Command(id, Method.POST_FIRST, WED_14_OCT_2026, "", reason);
  }
}
