package org.ehccasework.panel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehccasework.engine.TaskHint;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.internal.AdviceRows.PanelAdvice;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** What the panel said before the officer decides. */
@Component
class DecisionTaskHints implements TaskHint {

  private final AdviceRows advice;
  private final Clock clock;

  DecisionTaskHints(AdviceRows advice, Clock clock) {
    this.advice = advice;
    this.clock = clock;
  }

  @Override
  public Set<String> tasks() {
    return Arrays.stream(Question.values()).map(Question::taskKey).collect(Collectors.toSet());
  }

  @Override
  public String of(String task, String caseRef, String itemId) {
    Question question = Arrays.stream(Question.values()).filter(one -> one.taskKey().equals(task)).findFirst()
        .orElseThrow();
    return advice.latest(caseRef, question).map(panel -> said(panel, question)).orElse("Without a panel");
  }

  private String said(PanelAdvice panel, Question question) {
    return "The panel " + panel.recommendation().words(question) + ", "
        + Words.dayMonth(panel.panelOn(), LocalDate.now(clock));
  }
}
