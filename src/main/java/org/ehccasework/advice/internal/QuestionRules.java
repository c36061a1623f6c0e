package org.ehccasework.advice.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.Words;

/** What a question about advice must hold. */
public final class QuestionRules {

  private QuestionRules() {}

  /** @param message what to enter where nothing is asked */
  public static void check(AdviceRequest request, String question, LocalDate answerBy, LocalDate today,
      String message) {
    List<Violation> broken = new ArrayList<>();
    if (!request.isHere() && !request.saysNothing()) {
      broken.add(new Violation("", request.body() + " has not come, so there is nothing to ask about it yet"));
    }
    if (question == null || question.isBlank()) {
      broken.add(new Violation("question", message));
    }
    if (answerBy == null || answerBy.isBefore(today)) {
      broken.add(new Violation("answerBy", "Answer by must be " + Words.date(today) + " or later"));
    }
    if (!broken.isEmpty()) {
      throw new RuleBroken(broken);
    }
  }
}
