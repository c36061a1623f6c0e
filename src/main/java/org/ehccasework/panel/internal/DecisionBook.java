package org.ehccasework.panel.internal;

import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.panel.internal.AdviceRows.PanelAdvice;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Keeps a decision with its test, its reasons and who made it, once the rules are kept. */
@Component
public class DecisionBook {

  private final AdviceRows advice;
  private final DecisionRules rules;
  private final OfficerPower power;
  private final DecisionRows decisions;
  private final CaseHistory history;

  DecisionBook(AdviceRows advice, DecisionRules rules, OfficerPower power, DecisionRows decisions,
      CaseHistory history) {
    this.advice = advice;
    this.rules = rules;
    this.power = power;
    this.decisions = decisions;
    this.history = history;
  }

  public void keep(DecisionDraft draft) {
    Optional<PanelAdvice> panel = advice.latest(draft.caseRef(), draft.test().question());
    rules.check(draft, panel);
    var officer = power.current();
    var decision = new Decision(UUID.randomUUID(), draft.caseRef(), draft.test().question(), draft.test(),
        draft.outcome(), draft.reasons().strip(), draft.decidedOn(), panel.map(PanelAdvice::id).orElse(null),
        blankToNull(draft.departureReason()), officer.username(), officer.name(), officer.office());
    decisions.add(decision);
    history.add(decision.caseRef(), "decision", decision.words() + ". Decided on " + Words.date(decision.decidedOn())
        + " by " + officer.name() + " (" + officer.office() + "). " + draft.test().words(), decision.reasons());
    if (decision.departureReason() != null) {
      history.add(decision.caseRef(), "decision", beside(decision, panel), decision.departureReason());
    }
  }

  private static String beside(Decision decision, Optional<PanelAdvice> panel) {
    if (panel.isEmpty()) {
      return "The officer decided without a panel.";
    }
    return panel.get().recommendation().differsFrom(decision.yes())
        ? "The officer decided differently from the panel." : "The officer added to the decision.";
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
