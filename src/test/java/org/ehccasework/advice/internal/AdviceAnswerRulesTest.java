package org.ehccasework.advice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.RecordAdvice.Command;
import org.ehccasework.advice.RecordAdvice.Outcome;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.junit.jupiter.api.Test;

class AdviceAnswerRulesTest {

  private static final LocalDate ASKED = LocalDate.of(2026, 10, 13);   // a Tuesday
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);   // a Friday

  @Test
  void adviceHasAnAuthorARoleADateAndSomethingInIt() {
    assertThat(broken(received(null, "", "", "", null)))
        .containsExactly("receivedOn", "author", "authorRole", "needs");
    assertThatCode(() -> check(received(TODAY, "Dr Lindqvist", "Psychologist", "Reads slowly", null)))
        .doesNotThrowAnyException();
  }

  @Test
  void aDocumentMayStandForTheTexts() {
    assertThatCode(() -> check(received(TODAY, "Dr Lindqvist", "Psychologist", " ", UUID.randomUUID())))
        .doesNotThrowAnyException();
  }

  @Test
  void theDateLiesBetweenAskingAndToday() {
    assertThat(messages(received(TODAY.plusDays(1), "A", "B", "C", null)))
        .containsExactly("Date it reached us must be today or in the past");
    assertThat(messages(received(ASKED.minusDays(1), "A", "B", "C", null)))
        .containsExactly("Date it reached us must be 13 October 2026 or later, the day we asked");
    assertThatCode(() -> check(received(ASKED, "A", "B", "C", null))).doesNotThrowAnyException();
  }

  @Test
  void noAdviceWantsAReasonAndNothingElse() {
    for (Outcome outcome : List.of(Outcome.NOT_PROVIDED, Outcome.WRONG_PERSON)) {
      assertThat(broken(without(outcome, " "))).containsExactly("reason");
      assertThatCode(() -> check(without(outcome, "They do not know the child"))).doesNotThrowAnyException();
    }
  }

  private static Command received(LocalDate on, String author, String role, String needs, UUID document) {
    return new Command("EHC-2026-0412", UUID.randomUUID(), Outcome.RECEIVED, on, author, role, needs, "", "", document,
        "");
  }

  private static Command without(Outcome outcome, String reason) {
    return new Command("EHC-2026-0412", UUID.randomUUID(), outcome, null, "", "", "", "", "", null, reason);
  }

  private static void check(Command command) {
    AdviceAnswerRules.check(command, request(), TODAY);
  }

  private static List<String> broken(Command command) {
    return violations(command).stream().map(Violation::field).toList();
  }

  private static List<String> messages(Command command) {
    return violations(command).stream().map(Violation::message).toList();
  }

  private static List<Violation> violations(Command command) {
    return catchThrowableOfType(RuleBroken.class, () -> check(command)).violations();
  }

  private static AdviceRequest request() {
    return new AdviceRequest(UUID.randomUUID(), "EHC-2026-0412", AdviceKind.PSYCHOLOGY, "Educational psychology advice",
        null, null, null, false, null, "email", null, "priya", ASKED, AdviceRequest.Status.OPEN, ASKED, null, null,
        null);
  }
}
