package org.ehccasework.panel.internal;

import org.ehccasework.panel.Question;
import org.springframework.stereotype.Component;

/** Which of the two questions a case stands at: whether to assess until that is decided, then whether to issue. */
@Component
public class OpenQuestion {

  private final DecisionRows decisions;

  OpenQuestion(DecisionRows decisions) {
    this.decisions = decisions;
  }

  public Question of(String caseRef) {
    return decisions.latest(caseRef, Question.TO_ASSESS).isEmpty() ? Question.TO_ASSESS : Question.TO_ISSUE;
  }
}
