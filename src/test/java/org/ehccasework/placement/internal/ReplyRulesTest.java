package org.ehccasework.placement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.placement.Ground;
import org.ehccasework.placement.RecordConsultationReply.Command;
import org.ehccasework.placement.Reply;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.Test;

class ReplyRulesTest {

  private static final LocalDate SENT = LocalDate.of(2026, 12, 7);   // a Monday
  private static final LocalDate DUE = LocalDate.of(2026, 12, 22);   // 15 days on, a Tuesday
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 16);

  @Test
  void aSettingThatCannotMeetTheNeedsNamesAGroundInLaw() {
    assertThat(broken(reply(Reply.CANNOT_MEET, TODAY, null, "We are full"), TODAY)).containsExactly("ground");
    assertThatCode(() -> check(reply(Reply.CANNOT_MEET, TODAY, Ground.UNSUITABLE, ""), TODAY))
        .doesNotThrowAnyException();
  }

  @Test
  void anAnswerCameBetweenAskingAndToday() {
    assertThat(broken(reply(Reply.CAN_MEET, null, null, ""), TODAY)).containsExactly("receivedOn");
    assertThat(broken(reply(Reply.CAN_MEET, TODAY.plusDays(1), null, ""), TODAY)).containsExactly("receivedOn");
    assertThat(broken(reply(Reply.CAN_MEET, SENT.minusDays(1), null, ""), TODAY)).containsExactly("receivedOn");
    assertThatCode(() -> check(reply(Reply.CAN_MEET, SENT, null, ""), TODAY)).doesNotThrowAnyException();
  }

  @Test
  void noReplyBeforeTheFifteenDaysAreOverWantsAReason() {
    assertThat(broken(reply(Reply.NO_REPLY, null, null, ""), DUE)).containsExactly("comments");
    assertThatCode(() -> check(reply(Reply.NO_REPLY, null, null, "They will not answer"), TODAY))
        .doesNotThrowAnyException();
    assertThatCode(() -> check(reply(Reply.NO_REPLY, null, null, ""), DUE.plusDays(1))).doesNotThrowAnyException();
  }

  private static Command reply(Reply reply, LocalDate on, Ground ground, String comments) {
    return new Command("EHC-2026-0412", UUID.randomUUID(), reply, on, ground, comments);
  }

  private static List<String> broken(Command command, LocalDate today) {
    return catchThrowableOfType(RuleBroken.class, () -> check(command, today)).violations().stream()
        .map(violation -> violation.field()).toList();
  }

  private static void check(Command command, LocalDate today) {
    ReplyRules.check(command, new Consultation(UUID.randomUUID(), "EHC-2026-0412", 0, "Elm Grove School",
        SettingKind.ACADEMY, null, null, null, true, "email", "priya", SENT, SENT, null, null, null, null, null),
        DUE, today);
  }
}
