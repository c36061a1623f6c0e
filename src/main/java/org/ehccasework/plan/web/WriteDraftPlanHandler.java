package org.ehccasework.plan.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.SaveDraftPlan;
import org.ehccasework.plan.WriteDraftPlan;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Writes the draft plan, in one go or bit by bit. */
@Component
class WriteDraftPlanHandler implements TaskHandler {

  private final WriteDraftPlan write;
  private final SaveDraftPlan save;
  private final PlanStore plans;
  private final DraftingNotes notes;

  WriteDraftPlanHandler(WriteDraftPlan write, SaveDraftPlan save, PlanStore plans, DraftingNotes notes) {
    this.write = write;
    this.save = save;
    this.plans = plans;
    this.notes = notes;
  }

  @Override
  public String taskKey() {
    return "write-draft-plan";
  }

  @Override
  public boolean leadsOn() {
    return true;
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    write.write(new WriteDraftPlan.Command(task.caseRef(), answers.text("basedOn"), PlanAnswers.content(answers),
        PlanAnswers.text(answers, "reasonForSending")));
  }

  @Override
  public boolean savesDrafts() {
    return true;
  }

  @Override
  public void saveDraft(OpenTask task, FormAnswers answers) {
    save.save(new SaveDraftPlan.Command(task.caseRef(), answers.text("basedOn"), PlanAnswers.content(answers)));
  }

  /** A changed draft begins as the last one that was sent. */
  @Override
  public TaskContext context(OpenTask task) {
    String ref = task.caseRef();
    Optional<PlanVersion> last = plans.newest(ref);
    PlanContent content = last.map(PlanVersion::content).orElse(PlanContent.EMPTY);
    Map<String, Object> values = new HashMap<>(PlanAnswers.values(content));
    values.put("basedOn", plans.revision(ref));
    return new TaskContext(values, Map.of("adviceSources", AdviceSources.of(notes.advice(ref), content)),
        notes.of(ref, last));
  }
}
