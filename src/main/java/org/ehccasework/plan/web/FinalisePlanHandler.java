package org.ehccasework.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.plan.FinalisePlan;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.plan.SectionI;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.plan.internal.SettingCandidates;
import org.ehccasework.plan.internal.SettingCandidates.Candidate;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Names the setting and notes that the health body agreed. */
@Component
class FinalisePlanHandler implements TaskHandler {

  private final FinalisePlan finalise;
  private final PlanStore plans;
  private final FamilyNotes family;
  private final SettingNotes settings;
  private final SettingCandidates candidates;
  private final OfferedForPlan offered;

  FinalisePlanHandler(FinalisePlan finalise, PlanStore plans, FamilyNotes family, SettingNotes settings,
      SettingCandidates candidates, OfferedForPlan offered) {
    this.finalise = finalise;
    this.plans = plans;
    this.family = family;
    this.settings = settings;
    this.candidates = candidates;
    this.offered = offered;
  }

  @Override
  public String taskKey() {
    return "finalise-plan";
  }

  @Override
  public boolean leadsOn() {
    return true;
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    finalise.finalise(new FinalisePlan.Command(task.caseRef(),
        new SectionI(PlanAnswers.text(answers, "settingName"), PlanAnswers.text(answers, "settingType"),
            PlanAnswers.text(answers, "noNameReason"), answers.date("startsOn").orElse(null)),
        Agreed.of(PlanAnswers.text(answers, "healthAgreedBy"), answers.date("healthAgreedOn").orElse(null)),
        PlanAnswers.text(answers, "changes")));
  }

  @Override
  public TaskContext context(OpenTask task) {
    List<Note> notes = new ArrayList<>(family.said(task.caseRef()));
    notes.add(Note.more("Small changes the family asked for", "You can still change any section: open the plan of "
        + "this case and choose \"Write the plan\". What was sent before stays as it is."));
    List<Candidate> all = candidates.of(task.caseRef());
    notes.addAll(settings.toName(all));
    notes.add(Note.more("What the law asks", "A setting of a listed type that the family asks for must be named, "
        + "unless it is unsuitable, or would harm the education of others or the use of resources (section 39(4)). "
        + "Where none is named, name the type and say why.", "Education otherwise than in a school (section 61): leave "
        + "the name empty, write \"Education otherwise than in a school\" as the type, and put the provision in "
        + "section F."));
    notes.add(health(task.caseRef()));
    Map<String, Object> values = new HashMap<>(agreed(plans.newest(task.caseRef()).orElseThrow().health()));
    SettingCandidates.suggested(all).ifPresent(one -> values.put("settingName", one.setting()));
    return new TaskContext(values, offered.toName(task.caseRef()), notes);
  }

  /** What section G of the draft says of its agreement already. */
  private static Map<String, Object> agreed(Agreed health) {
    return health == null ? Map.of() : Map.of("healthAgreedBy", health.by(), "healthAgreedOn", health.on());
  }

  private Note health(String caseRef) {
    var content = plans.newest(caseRef).orElseThrow().content();
    List<String> rows = content.in(Section.G).stream().map(row -> row.what()).toList();
    if (rows.isEmpty()) {
      return Note.info("Section G is empty", "No agreement of the health body is needed.");
    }
    List<String> lines = new ArrayList<>(rows);
    lines.add("Without its agreement the plan can still be sent in time, with a reason. The team manager is told.");
    return new Note(Note.Kind.WARNING, "The health body must agree section G", lines);
  }
}
