package org.ehccasework.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.plan.IssueFinalPlan;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.plan.Representations;
import org.ehccasework.plan.Representations.Outcome;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.plan.internal.SendingPolicy;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Signs the final plan. */
@Component
class IssueFinalPlanHandler implements TaskHandler {

  private final IssueFinalPlan issue;
  private final PlanStore plans;
  private final SendingPolicy policy;
  private final FamilyNotes family;
  private final PlanReceivers receivers;
  private final CurrentActor actor;
  private final StaffDirectory staff;
  private final Clock clock;

  IssueFinalPlanHandler(IssueFinalPlan issue, PlanStore plans, SendingPolicy policy, FamilyNotes family,
      PlanReceivers receivers, CurrentActor actor, StaffDirectory staff, Clock clock) {
    this.issue = issue;
    this.plans = plans;
    this.policy = policy;
    this.family = family;
    this.receivers = receivers;
    this.actor = actor;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public String taskKey() {
    return "issue-final-plan";
  }

  @Override
  public boolean leadsOn() {
    return true;
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    issue.issue(new IssueFinalPlan.Command(task.caseRef(),
        Agreed.of(answers.text("signedBy"), answers.date("signedOn").orElseThrow()),
        PlanAnswers.text(answers, "reasonForSending"), PlanAnswers.text(answers, "earlyReason")));
  }

  @Override
  public TaskContext context(OpenTask task) {
    String ref = task.caseRef();
    PlanVersion plan = plans.working(ref);
    List<Note> notes = new ArrayList<>(ToFix.notes(policy.notesOn(plan)));
    notes.add(named(plan));
    notes.add(receivers.note(plan));
    boolean over = family.isOver(ref);
    if (!over) {
      notes.add(family.time(ref));
    }
    Map<String, Object> values = new HashMap<>(over ? Map.of() : early(ref));
    values.put("signedOn", LocalDate.now(clock));
    if (actor.get().has(Role.DECISION_OFFICER)) {
      values.put("signedBy", actor.get().name());
    }
    return new TaskContext(values, Map.of("officers", staff.withRole(Role.DECISION_OFFICER, actor.get().authorityId())
        .stream().map(officer -> new Option(officer.name(), officer.name())).toList()), notes);
  }

  private static Note named(PlanVersion plan) {
    return Note.info("Section I", PlanView.sectionI(plan).toArray(String[]::new));
  }

  /** What was recorded of it already; the officer may say more. */
  private Map<String, Object> early(String ref) {
    return family.latest(ref).filter(said -> said.outcome() == Outcome.FINISHED_IN_WRITING)
        .map(Representations::receivedOn).<Map<String, Object>>map(on -> Map.of("earlyReason",
            "They told us in writing on " + Words.date(on) + " that they have finished.")).orElse(Map.of());
  }
}
