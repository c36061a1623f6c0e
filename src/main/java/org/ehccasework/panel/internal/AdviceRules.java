package org.ehccasework.panel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.panel.RecordPanelAdvice;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** What a panel's advice must say. */
@Component
public class AdviceRules {

  private static final int TEXT = 4000;

  private final CaseFiles cases;
  private final Clock clock;

  AdviceRules(CaseFiles cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  public void check(RecordPanelAdvice.Command command) {
    List<Violation> broken = new ArrayList<>();
    panelOn(command, broken);
    if (command.membersPresent().isEmpty()) {
      broken.add(new Violation("membersPresent", "Select who was there"));
    }
    if (command.reasons() == null || command.reasons().isBlank()) {
      broken.add(new Violation("reasons", "Enter the reasons"));
    }
    tooLong("reasons", "Reasons", command.reasons(), broken);
    tooLong("dissent", "Views that differed", command.dissent(), broken);
    if (!broken.isEmpty()) {
      throw new RuleBroken(broken);
    }
  }

  private void panelOn(RecordPanelAdvice.Command command, List<Violation> broken) {
    LocalDate startedOn = cases.get(command.caseRef()).clockStart();
    if (command.panelOn() == null) {
      broken.add(new Violation("panelOn", "Enter the date of the panel"));
    } else if (command.panelOn().isAfter(LocalDate.now(clock))) {
      broken.add(new Violation("panelOn",
          "Date of the panel must be today or in the past. Record the advice when the panel has met"));
    } else if (command.panelOn().isBefore(startedOn)) {
      broken.add(new Violation("panelOn", "Date of the panel must be " + Words.date(startedOn)
          + " or later, when the clock of the case started"));
    }
  }

  private static void tooLong(String field, String label, String text, List<Violation> broken) {
    if (text != null && text.length() > TEXT) {
      broken.add(new Violation(field, label + " must be 4,000 characters or fewer"));
    }
  }
}
