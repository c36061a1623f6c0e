package org.ehccasework.plan;

import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.plan.internal.PlanStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was written of a draft so far, gaps and all. */
@Service
public class SaveDraftPlan {

  /** @param basedOn the revision the person saw; empty or "latest" to save over whatever others saved */
  public record Command(String caseRef, String basedOn, PlanContent content) {}

  private final CaseAccess access;
  private final PlanStore plans;
  private final CaseTasks tasks;

  SaveDraftPlan(CaseAccess access, PlanStore plans, CaseTasks tasks) {
    this.access = access;
    this.plans = plans;
    this.tasks = tasks;
  }

  @Transactional
  @CoordinatorOnly
  public void save(Command command) {
    access.requireWork(command.caseRef());
    tasks.require(command.caseRef(), "write-draft-plan", null);
    plans.write(command.caseRef(), command.basedOn(), command.content());
  }
}
