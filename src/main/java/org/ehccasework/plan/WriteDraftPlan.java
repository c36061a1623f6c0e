package org.ehccasework.plan;

import java.util.List;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.plan.internal.SendingPolicy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a draft that is ready to be sent (Children and Families Act 2014, s.38). */
@Service
public class WriteDraftPlan {

  /**
   * @param basedOn the revision the person saw; empty or "latest" to save over whatever others saved
   * @param content null to send what is saved
   * @param reasonForSending why it is sent with notes still to fix; null where there are none
   */
  public record Command(String caseRef, String basedOn, PlanContent content, String reasonForSending) {}

  private final CaseAccess access;
  private final PlanStore plans;
  private final SendingPolicy policy;
  private final CaseHistory history;
  private final CaseTasks tasks;

  WriteDraftPlan(CaseAccess access, PlanStore plans, SendingPolicy policy, CaseHistory history, CaseTasks tasks) {
    this.access = access;
    this.plans = plans;
    this.policy = policy;
    this.history = history;
    this.tasks = tasks;
  }

  @Transactional
  @CoordinatorOnly
  public void write(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    tasks.require(ref, "write-draft-plan", null);
    PlanVersion draft = command.content() == null ? plans.asSaved(ref, command.basedOn())
        : plans.write(ref, command.basedOn(), command.content());
    List<PlanNote> notes = policy.require(draft, command.reasonForSending());
    if (!notes.isEmpty()) {
      plans.writeReason(draft, command.reasonForSending());
    }
    history.add(ref, "plan", draft.title() + ", is ready to send" + PlanNotes.count(notes),
        notes.isEmpty() ? null : command.reasonForSending());
    tasks.complete(ref, "write-draft-plan", null, CaseVariable.PLAN_VERSION.of(draft.number()));
  }
}
