package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class SendAtOnceTest extends LettersAtWork {

  private final UUID request = UUID.randomUUID();
  private final NoticeDetails medicalAdvice =
      NoticeDetails.about(request, Map.of(NoticeFacts.ADVICE, "medical advice")).to("Dr Lee", "1 High Street");

  @Autowired SendAtOnce sendAtOnce;
  @Autowired Sheets sheets;
  @Autowired ApplicationEvents events;

  @Test
  void approvesAndSendsInTheSystemsName() {
    var ref = fixtures.openCase();
    var id = prepare.about(NoticeType.N5, ref, medicalAdvice);
    SystemActor.run("t-priya", () -> sendAtOnce.send(id, Method.EMAIL, TUE_13_OCT_2026));
    assertThat(notices.get(id)).satisfies(notice -> {
      assertThat(notice.status()).isEqualTo(Status.DISPATCHED);
      assertThat(notice.approvedBy()).isEqualTo(SystemActor.USERNAME);
    });
    assertThat(events.stream(NoticeGiven.class)).containsExactly(new NoticeGiven(id, ref, NoticeType.N5, request,
        TUE_13_OCT_2026, Method.EMAIL, TUE_13_OCT_2026));
    assertThat(sheets.of(id).letter().text()).contains("Dear Dr Lee", "by Tuesday 24 November 2026");   // 6 weeks on
    assertThat(happened(ref)).startsWith("Sent: request for advice, by email on 13 October 2026. "
        + "It counts as given on Tuesday 13 October 2026.");
    assertThat(notices.latest(ref, NoticeType.N5, request)).isPresent();
    assertThat(notices.latest(ref, NoticeType.N5, UUID.randomUUID())).isEmpty();
  }

  @Test
  void goesWithoutACoordinatorAndSaysSoInTheHistory() {
    var ref = fixtures.aCase().coordinator(null).open();
    var id = prepare.about(NoticeType.N5, ref, medicalAdvice);
    SystemActor.run("test", () -> sendAtOnce.send(id, Method.EMAIL, TUE_13_OCT_2026));
    assertThat(notices.get(id).status()).isEqualTo(Status.DISPATCHED);
    assertThat(sheets.of(id).letter().text()).contains("You can contact our special educational needs team");
    assertThat(history.all(ref)).anySatisfy(entry -> assertThat(entry.why()).isEqualTo(Element.COORDINATOR.missingWords()));
  }

  @Test
  void sendsNothingThatLacksWhatTheLetterIsAbout() {
    var id = prepare.about(NoticeType.N22, fixtures.openCase(), NoticeDetails.none());
    assertThatThrownBy(() -> SystemActor.run("test", () -> sendAtOnce.send(id, Method.EMAIL, TUE_13_OCT_2026)))
        .isInstanceOf(RuleBroken.class).hasMessageContaining("which time limit it is about");
    assertThat(notices.get(id).status()).isEqualTo(Status.PREPARED);
  }

  @Test
  void isForTheSystemAlone() {
    var id = prepare.about(NoticeType.N5, fixtures.openCase(), medicalAdvice);
    assertThatThrownBy(() -> sendAtOnce.send(id, Method.EMAIL, TUE_13_OCT_2026))
        .isInstanceOf(AccessDeniedException.class);
  }
}
