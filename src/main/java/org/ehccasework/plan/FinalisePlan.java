package org.ehccasework.plan;

import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.letters.TeamManagers;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.plan.internal.Agreements;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.plan.internal.SendingPolicy;
import org.ehccasework.plan.internal.SettingCandidates;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the plan final: names the setting and its type, or the type alone, and notes the health body's agreement. */
@Service
public class FinalisePlan {

  /** @param health the agreement to section G; null where there is none */
  public record Command(String caseRef, SectionI named, Agreed health, String changes) {}

  private final CaseAccess access;
  private final CaseFiles files;
  private final PlanStore plans;
  private final SendingPolicy policy;
  private final TeamManagers managers;
  private final CaseHistory history;
  private final CaseTasks tasks;
  private final Agreements agreements;
  private final SettingCandidates candidates;

  FinalisePlan(CaseAccess access, CaseFiles files, PlanStore plans, SendingPolicy policy, TeamManagers managers,
      CaseHistory history, CaseTasks tasks, Agreements agreements, SettingCandidates candidates) {
    this.access = access;
    this.files = files;
    this.plans = plans;
    this.policy = policy;
    this.managers = managers;
    this.history = history;
    this.tasks = tasks;
    this.agreements = agreements;
    this.candidates = candidates;
  }

  @Transactional
  @CoordinatorOnly
  public void finalise(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    tasks.require(ref, "finalise-plan", null);
    agreements.requireWhole(command.health());
    SectionI named = withType(ref, command.named());
    PlanVersion plan = plans.writeFinal(ref, named, command.health(), command.changes());
    requireSectionI(plan);
    history.add(ref, "plan", named(named), named.noNameReason());
    if (command.health() == null && !plan.content().in(Section.G).isEmpty()) {
      goOnWithoutHealth(ref);
    }
    tasks.complete(ref, "finalise-plan", null);
  }

  /** A setting that was consulted or is in the directory has a type that nobody need type again. */
  private SectionI withType(String ref, SectionI named) {
    return named.name() == null || named.type() != null ? named : new SectionI(named.name(),
        candidates.typeOf(ref, named.name()).orElse(null), named.noNameReason(), named.startsOn());
  }

  /** What is wrong in section I is mended here and nowhere later. */
  private void requireSectionI(PlanVersion plan) {
    var wrong = policy.notesOn(plan).stream().filter(note -> note.blocks() && note.section().equals("I"))
        .map(note -> new Violation(note.field(), note.message())).toList();
    if (!wrong.isEmpty()) {
      throw new RuleBroken(wrong);
    }
  }

  /** The law wants the agreement, but its absence must not stop a plan that is owed: it warns and escalates. */
  private void goOnWithoutHealth(String ref) {
    history.add(ref, "plan", "Section G goes on without the agreement of the health body", null);
    managers.tell(files.get(ref), "The health body has not agreed section G of a plan in " + ref,
        "/cases/" + ref + "/plan");
  }

  private static String named(SectionI named) {
    return named.name() == null ? "The final plan names a type of setting and no name: " + named.type()
        : "The final plan names " + named.name() + " (" + named.type() + ")";
  }
}
