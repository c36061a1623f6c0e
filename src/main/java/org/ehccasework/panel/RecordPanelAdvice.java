package org.ehccasework.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.panel.internal.AdviceRows;
import org.ehccasework.panel.internal.AdviceRules;
import org.ehccasework.panel.internal.OpenQuestion;
import org.ehccasework.panel.internal.Quorum;
import org.ehccasework.people.PanelOnly;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a panel advised. It binds nobody: the officer decides. */
@Service
public class RecordPanelAdvice {

  /**
   * @param testMet whether the panel thinks that the legal test is met
   * @param dissent who disagreed, and why; may be null
   */
  public record Command(String caseRef, LocalDate panelOn, List<PanelMember> membersPresent, AgencyView educationView,
      AgencyView healthView, AgencyView socialCareView, boolean testMet, Recommendation recommendation,
      String reasons, String dissent) {}

  private final CaseAccess access;
  private final AdviceRules rules;
  private final OpenQuestion questions;
  private final AdviceRows rows;
  private final CaseHistory history;
  private final CaseTasks tasks;

  RecordPanelAdvice(CaseAccess access, AdviceRules rules, OpenQuestion questions, AdviceRows rows,
      CaseHistory history, CaseTasks tasks) {
    this.access = access;
    this.rules = rules;
    this.questions = questions;
    this.rows = rows;
    this.history = history;
    this.tasks = tasks;
  }

  @Transactional
  @PanelOnly
  public void record(Command command) {
    access.requireWork(command.caseRef());
    rules.check(command);
    Question question = questions.of(command.caseRef());
    boolean quorate = Quorum.met(command.membersPresent());
    rows.add(new AdviceRows.PanelAdvice(UUID.randomUUID(), command.caseRef(), question, command.panelOn(),
        command.membersPresent(), quorate, command.educationView(), command.healthView(), command.socialCareView(),
        command.testMet(), command.recommendation(), command.reasons().strip(), blankToNull(command.dissent())));
    history.add(command.caseRef(), "decision", "The panel of " + Words.date(command.panelOn()) + " "
        + command.recommendation().words(question) + ". There: " + command.membersPresent().stream()
            .map(PanelMember::words).collect(Collectors.joining(", ")) + ". Quorum: " + (quorate ? "met" : "not met")
        + ".", command.reasons().strip());
    tasks.complete(command.caseRef(), "record-panel-advice", null);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
