package org.ehccasework.panel;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.CaseStages;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.panel.internal.DecisionBook;
import org.ehccasework.panel.internal.DecisionDraft;
import org.ehccasework.panel.internal.LegalTest;
import org.ehccasework.people.DecisionOfficerOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the officer's decision whether to assess (Children and Families Act 2014, s.36(8)). */
@Service
public class RecordDecisionToAssess {

  /** The two answers there are. */
  public enum Outcome { ASSESS, DO_NOT_ASSESS }

  /** @param departureReason why differently from the panel or without one; else null */
  public record Command(String caseRef, boolean mayHaveSen, boolean mayNeedPlan, Outcome outcome, String reasons,
      LocalDate decidedOn, String departureReason) {}

  private final CaseAccess access;
  private final DecisionBook decisions;
  private final CaseStages stages;
  private final StatutoryClock clock;
  private final CaseTasks tasks;

  RecordDecisionToAssess(CaseAccess access, DecisionBook decisions, CaseStages stages, StatutoryClock clock,
      CaseTasks tasks) {
    this.access = access;
    this.decisions = decisions;
    this.stages = stages;
    this.clock = clock;
    this.tasks = tasks;
  }

  /** Decision, stage, clock and task change together, or none of them. */
  @Transactional
  @DecisionOfficerOnly
  public void record(Command command) {
    access.requireWork(command.caseRef());
    boolean assess = command.outcome() == Outcome.ASSESS;
    decisions.keep(new DecisionDraft(command.caseRef(),
        LegalTest.toAssess(command.mayHaveSen(), command.mayNeedPlan()), command.outcome().name(), assess,
        command.reasons(), command.decidedOn(), command.departureReason()));
    if (assess) {
      stages.move(command.caseRef(), CaseStage.ASSESSING);
      clock.open(command.caseRef(), "request-advice", null, command.decidedOn());
    }
    tasks.complete(command.caseRef(), "record-decision-to-assess", null,
        CaseVariable.DECISION_TO_ASSESS.of(command.outcome().name()));
  }
}
