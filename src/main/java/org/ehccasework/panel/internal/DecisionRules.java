package org.ehccasework.panel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.internal.AdviceRows.PanelAdvice;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** What must be right about a decision. No panel, quorum or missing advice ever stops one. */
@Component
class DecisionRules {

  private static final int TEXT = 4000;

  private final CaseFiles cases;
  private final Clock clock;

  DecisionRules(CaseFiles cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  void check(DecisionDraft draft, Optional<PanelAdvice> panel) {
    List<Violation> broken = new ArrayList<>();
    if (draft.yes() != draft.test().met()) {
      broken.add(new Violation("outcome", contradiction(draft.test())));
    }
    text("reasons", "Reasons", draft.reasons(), broken);
    if (draft.reasons() == null || draft.reasons().isBlank()) {
      broken.add(new Violation("reasons", "Enter the reasons"));
    }
    decidedOn(draft, panel, broken);
    text("departureReason", "Reason for deciding differently or without a panel", draft.departureReason(), broken);
    departure(draft, panel).filter(message -> isBlank(draft.departureReason()))
        .ifPresent(message -> broken.add(new Violation("departureReason", message)));
    if (!broken.isEmpty()) {
      throw new RuleBroken(broken);
    }
  }

  /** The law leaves no choice either way: the test decides. */
  private static String contradiction(LegalTest test) {
    boolean assess = test.question() == Question.TO_ASSESS;
    if (test.met()) {
      return assess
          ? "You answered yes to both parts of the legal test, so the council must assess (section 36(8)). Change "
              + "the decision, or the answer that is not right."
          : "You answered that a plan is necessary, so the council must issue one (section 37(1)). Change the "
              + "decision, or the answer.";
    }
    return assess
        ? "You answered no to a part of the legal test, so the decision must be not to assess (section 36(8)). "
            + "Change the decision, or the answer that is not right."
        : "You answered that a plan is not necessary, so the decision must be not to issue one (section 37(1)). "
            + "Change the decision, or the answer.";
  }

  private void decidedOn(DecisionDraft draft, Optional<PanelAdvice> panel, List<Violation> broken) {
    LocalDate day = draft.decidedOn();
    LocalDate startedOn = cases.get(draft.caseRef()).clockStart();
    if (day == null) {
      broken.add(new Violation("decidedOn", "Enter the date of the decision"));
    } else if (day.isAfter(LocalDate.now(clock))) {
      broken.add(new Violation("decidedOn", "Date of the decision must be today or in the past"));
    } else if (day.isBefore(startedOn)) {
      broken.add(new Violation("decidedOn", "Date of the decision must be " + Words.date(startedOn)
          + " or later, when the clock of the case started"));
    } else if (panel.filter(advice -> day.isBefore(advice.panelOn())).isPresent()) {
      broken.add(new Violation("decidedOn", "Date of the decision must be " + Words.date(panel.get().panelOn())
          + " or later, when the panel advised"));
    }
  }

  /** Why a reason is owed for the way the decision came about. */
  private static Optional<String> departure(DecisionDraft draft, Optional<PanelAdvice> panel) {
    if (panel.isEmpty()) {
      return Optional.of("No panel advised on this case. Enter the reason for deciding without one");
    }
    return panel.filter(advice -> advice.recommendation().differsFrom(draft.yes()))
        .map(advice -> "The panel " + advice.recommendation().words(draft.test().question())
            + ". Enter the reason for deciding differently");
  }

  private static void text(String field, String label, String text, List<Violation> broken) {
    if (text != null && text.length() > TEXT) {
      broken.add(new Violation(field, label + " must be 4,000 characters or fewer"));
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
