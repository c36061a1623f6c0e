package org.ehccasework.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.people.NoticeSenders;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.plan.internal.FamilyTime;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.plan.internal.SendingPolicy;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs the final plan, which is then sent (SEND Regulations 2014, reg 13(2)). */
@Service
public class IssueFinalPlan {

  /**
   * @param reasonForSending why it is sent with notes still to fix; null where there are none
   * @param earlyReason how the family said that they have finished; null where their 15 days are over
   */
  public record Command(String caseRef, Agreed signature, String reasonForSending, String earlyReason) {}

  private final CaseAccess access;
  private final PlanStore plans;
  private final SendingPolicy policy;
  private final FamilyTime time;
  private final CaseHistory history;
  private final CaseTasks tasks;
  private final Clock clock;

  IssueFinalPlan(CaseAccess access, PlanStore plans, SendingPolicy policy, FamilyTime time, CaseHistory history,
      CaseTasks tasks, Clock clock) {
    this.access = access;
    this.plans = plans;
    this.policy = policy;
    this.time = time;
    this.history = history;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Transactional
  @NoticeSenders
  public void issue(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    tasks.require(ref, "issue-final-plan", null);
    if (command.signature().on().isAfter(LocalDate.now(clock))) {
      throw new RuleBroken("signedOn", "Date signed must be today or in the past");
    }
    boolean early = !time.isOver(ref);
    if (early && command.earlyReason() == null) {
      throw new RuleBroken("earlyReason", "The family has until " + Words.date(time.lastDay(ref))
          + ". Say how they told us that they have finished, or wait for that day to pass.");
    }
    PlanVersion plan = plans.working(ref);
    List<PlanNote> notes = policy.require(plan, command.reasonForSending());
    plans.sign(plan, command.signature(), notes.isEmpty() ? null : command.reasonForSending(),
        early ? command.earlyReason() : null);
    history.add(ref, "plan", plan.title() + ", is signed by " + command.signature().by() + PlanNotes.count(notes),
        notes.isEmpty() ? null : command.reasonForSending());
    tasks.complete(ref, "issue-final-plan", null, CaseVariable.PLAN_VERSION.of(plan.number()));
  }
}
