package org.ehccasework.panel;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.CaseStages;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.panel.internal.DecisionBook;
import org.ehccasework.panel.internal.DecisionDraft;
import org.ehccasework.panel.internal.LegalTest;
import org.ehccasework.people.DecisionOfficerOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the officer's decision whether to issue a plan (Children and Families Act 2014, s.37(1)). */
@Service
public class RecordDecisionToIssue {

  /** The two answers there are. */
  public enum Outcome { ISSUE, DO_NOT_ISSUE }

  /** @param departureReason why differently from the panel or without one; else null */
  public record Command(String caseRef, boolean planNecessary, Outcome outcome, String reasons, LocalDate decidedOn,
      String departureReason) {}

  private final CaseAccess access;
  private final DecisionBook decisions;
  private final CaseStages stages;
  private final CaseTasks tasks;

  RecordDecisionToIssue(CaseAccess access, DecisionBook decisions, CaseStages stages, CaseTasks tasks) {
    this.access = access;
    this.decisions = decisions;
    this.stages = stages;
    this.tasks = tasks;
  }

  /** Decision, stage and task change together, or none of them. */
  @Transactional
  @DecisionOfficerOnly
  public void record(Command command) {
    access.requireWork(command.caseRef());
    boolean issue = command.outcome() == Outcome.ISSUE;
    decisions.keep(new DecisionDraft(command.caseRef(), LegalTest.toIssue(command.planNecessary()),
        command.outcome().name(), issue, command.reasons(), command.decidedOn(), command.departureReason()));
    if (issue) {
      stages.move(command.caseRef(), CaseStage.DRAFTING);
    }
    tasks.complete(command.caseRef(), "record-decision-to-issue", null,
        CaseVariable.DECISION_TO_ISSUE.of(command.outcome().name()));
  }
}
