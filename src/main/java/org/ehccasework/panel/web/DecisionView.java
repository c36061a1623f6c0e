package org.ehccasework.panel.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ehccasework.panel.internal.Decision;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;

/**
 * A decision as its page shows it.
 *
 * @param panel what the panel advised; null where none did
 */
record DecisionView(String title, Map<String, String> answers, Note panel) {

  static DecisionView of(Decision decision, Note panel) {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("Decided on", Words.date(decision.decidedOn()));
    answers.put("Decided by", decision.decisionMaker() + " (" + decision.heldPowerAs() + ")");
    answers.put("Legal test", decision.test().words());
    answers.put("Reasons", decision.reasons());
    if (decision.departureReason() != null) {
      answers.put("Why differently, or without a panel", decision.departureReason());
    }
    return new DecisionView(decision.words(), answers, panel);
  }
}
