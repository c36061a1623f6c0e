package org.ehccasework.panel.internal;

import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.panel.Question;
import org.springframework.stereotype.Component;

/** Writes down that a case came off the panel's agenda, so that the officer decides without one. */
@Component
public class PassedOver {

  private final AdviceRows rows;
  private final CaseHistory history;

  PassedOver(AdviceRows rows, CaseHistory history) {
    this.rows = rows;
    this.history = history;
  }

  public void record(String caseRef, Question question, String reason) {
    rows.passOver(caseRef, question, reason);
    history.add(caseRef, "decision", "Taken off the panel's agenda: the officer decides " + question.words()
        + " without a panel.", reason);
  }
}
