package org.ehccasework.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.plan.OpenPlanEditor;
import org.ehccasework.plan.internal.DraftTasks;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page of the task "Write the draft plan": the sections with what each still needs. The answers of the whole form
 * are still taken at the same address, from the API and from whoever sends them.
 */
@Controller
class WriteDraftPlanPage {

  private final OpenPlanEditor editor;
  private final CaseTasks tasks;
  private final EditorPage page;
  private final FromAdvice advice;
  private final FamilyNotes family;
  private final StaffDirectory staff;
  private final CurrentActor actor;
  private final Clock clock;

  WriteDraftPlanPage(OpenPlanEditor editor, CaseTasks tasks, EditorPage page, FromAdvice advice, FamilyNotes family,
      StaffDirectory staff, CurrentActor actor, Clock clock) {
    this.editor = editor;
    this.tasks = tasks;
    this.page = page;
    this.advice = advice;
    this.family = family;
    this.staff = staff;
    this.actor = actor;
    this.clock = clock;
  }

  @GetMapping("/cases/{ref}/" + DraftTasks.DRAFT)
  String sections(@PathVariable String ref, Model model) {
    var opened = editor.open(new OpenPlanEditor.Command(ref, 0, null));
    OpenTask task = tasks.require(ref, DraftTasks.DRAFT, null);
    LocalDate today = LocalDate.now(clock);
    boolean mine = task.assignee() == null || task.assignee().equals(actor.username());
    model.addAttribute("due", task.dueOn() == null ? null
        : "Task due " + Words.dayAndDate(task.dueOn()) + ". " + Words.due(task.dueOn(), today) + ".");
    model.addAttribute("holder", mine ? null : staff.nameOf(task.assignee()));
    model.addAttribute("putOff", mine && (task.dueOn() == null || task.dueOn().isAfter(today))
        ? "/cases/" + ref + "/tasks/" + task.id() + "/put-off" : null);
    model.addAttribute("notes", family.said(ref));
    model.addAttribute("advised", !advice.of(ref, opened.written().draft()).isEmpty());
    return page.head(opened, null, model);
  }
}
