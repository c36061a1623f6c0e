package org.ehccasework.panel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ehccasework.panel.PanelMember;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.internal.AdviceRows;
import org.ehccasework.panel.internal.AdviceRows.PanelAdvice;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;

/** What the panel advised, or why none did, in words for whoever decides or looks back. */
@Component
class PanelNotes {

  private final AdviceRows rows;

  PanelNotes(AdviceRows rows) {
    this.rows = rows;
  }

  /** For whoever decides. */
  Note of(String caseRef, Question question) {
    return advice(caseRef, question).orElseGet(() -> noPanel(caseRef, question));
  }

  Optional<Note> advice(String caseRef, Question question) {
    return rows.latest(caseRef, question).map(PanelNotes::advised);
  }

  /** Why the panel was passed over, to begin the officer's own reason with. */
  Optional<String> passedOver(String caseRef, Question question) {
    return rows.passedOver(caseRef, question);
  }

  private static Note advised(PanelAdvice advice) {
    return new Note(Note.Kind.INFO, "What the panel advised", lines(advice));
  }

  private static List<String> lines(PanelAdvice advice) {
    List<String> lines = new ArrayList<>();
    lines.add("The panel of " + Words.date(advice.panelOn()) + " " + advice.recommendation().words(advice.question())
        + ". It thinks the legal test is " + (advice.testMet() ? "met." : "not met."));
    lines.add("Education: " + advice.educationView().words() + ". Health: " + advice.healthView().words()
        + ". Social care: " + advice.socialCareView().words() + ".");
    lines.add("Reasons: " + advice.reasons());
    if (advice.recommendation().differsFrom(advice.testMet())) {
      lines.add("The recommendation does not fit the panel's own answer to the legal test. The test decides.");
    }
    if (advice.dissent() != null) {
      lines.add("Views that differed: " + advice.dissent());
    }
    lines.add("There: " + advice.membersPresent().stream().map(PanelMember::words).collect(Collectors.joining(", "))
        + ". " + (advice.quorate() ? "The quorum was met."
            : "The quorum was not met. The advice still counts, and it never binds the officer."));
    return lines;
  }

  private Note noPanel(String caseRef, Question question) {
    String why = rows.passedOver(caseRef, question).map(reason -> "The case was taken off the agenda: " + reason)
        .orElse("No panel sits in time for this decision.");
    return Note.warning("No panel advised on this case", why,
        "Give the reason for deciding without a panel below. The date to keep does not wait for one.");
  }
}
