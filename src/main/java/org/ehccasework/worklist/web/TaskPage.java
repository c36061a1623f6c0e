package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.Cover;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.worklist.TaskDesk;
import org.ehccasework.worklist.internal.PutOffPolicy;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;

/** Reads and draws the page of a task. */
@Component
class TaskPage {

  private final TaskForms forms;
  private final FormReader reader;
  private final TaskDesk desk;
  private final StaffDirectory staff;
  private final CurrentActor actor;
  private final MessageSource messages;
  private final Clock clock;
  private final Cover cover;
  private final CaseFiles files;

  TaskPage(TaskForms forms, FormReader reader, TaskDesk desk, StaffDirectory staff, CurrentActor actor,
      MessageSource messages, Clock clock, Cover cover, CaseFiles files) {
    this.forms = forms;
    this.reader = reader;
    this.desk = desk;
    this.staff = staff;
    this.actor = actor;
    this.messages = messages;
    this.clock = clock;
    this.cover = cover;
    this.files = files;
  }

  /** What to say where the task that was just done led here; null where none did. */
  String ledHere(String done, String here) {
    return done == null ? null : messages.getMessage("led-here." + done + "." + here, null, null, Locale.UK);
  }

  /** What is asked; the task is null where it is no longer open. */
  record Asked(TaskForm form, OpenTask task, TaskContext context) {

    Asked {
      context = context == null ? TaskContext.none() : context;
    }
  }

  /** The task as the page names it. */
  record Title(String id, String name) {}

  TaskForm form(String taskKey) {
    return forms.of(taskKey);
  }

  Reading fresh(Asked asked) {
    return reader.showing(asked.form(), asked.context().values());
  }

  /** What was typed, with nothing said about it. */
  Reading again(Asked asked, MultiValueMap<String, String> params) {
    return reader.again(asked.form(), params);
  }

  Reading withRows(Asked asked, MultiValueMap<String, String> params, String action) {
    return reader.withRows(asked.form(), params, action);
  }

  Reading read(Asked asked, MultiValueMap<String, String> params, boolean draft) {
    return reader.fromParams(draft ? asked.form().withGaps() : asked.form(), params, asked.context().options());
  }

  /** The rules of the use case at the fields they name; those that name no field of ours stand for the whole form. */
  Reading broken(Asked asked, Reading reading, RuleBroken broken) {
    return reading.with(broken.violations().stream().map(violation ->
        asked.form().field(violation.field().split("[\\[.]")[0]).isPresent() ? violation
            : new Violation("", violation.message())).toList());
  }

  String draw(Asked asked, Reading reading, Model model) {
    OpenTask task = asked.task();
    model.addAttribute("task", task == null ? new Title(null, asked.form().title())
        : new Title(task.id(), asked.form().title()));
    model.addAttribute("taskId", task == null ? null : task.id());
    model.addAttribute("about", task == null || task.about() == null ? null : StringUtils.capitalize(task.about()));
    model.addAttribute("dueWords", task == null || task.dueOn() == null ? null : due(task.dueOn()));
    model.addAttribute("notes", task == null ? List.of() : notes(asked));
    model.addAttribute("form", asked.form());
    model.addAttribute("reading", reading);
    model.addAttribute("options", asked.context().options());
    model.addAttribute("submit", messages.getMessage(asked.form().key() + ".submit", null,
        messages.getMessage("task.save", null, Locale.UK), Locale.UK));
    model.addAttribute("takesFile", task != null && desk.takesFileFor(task).isPresent());
    model.addAttribute("savesDrafts", task != null && desk.savesDrafts(task));
    model.addAttribute("putOff", mayPutOff(task) ? "/cases/" + task.caseRef() + "/tasks/" + task.id() + "/put-off"
        : null);
    return "worklist/task";
  }

  /** Nobody else has it, and its day is still to come or others owe it. */
  private boolean mayPutOff(OpenTask task) {
    return task != null && (task.assignee() == null || task.assignee().equals(actor.username()) || covers(task))
        && PutOffPolicy.stays(task.dueOn(), desk.waitsForOthers(task.key()), LocalDate.now(clock)).isEmpty();
  }

  private boolean covers(OpenTask task) {
    return cover.covers(actor.username(), files.get(task.caseRef()), task.assignee());
  }

  private List<Note> notes(Asked asked) {
    List<Note> notes = new ArrayList<>();
    String holder = asked.task().assignee();
    if (holder != null && !holder.equals(actor.username())) {
      notes.add(covers(asked.task()) ? Note.info("You cover for " + staff.nameOf(holder),
          "They are away. Do the task as if it were yours.") : Note.info(staff.nameOf(holder) + " has this task",
          "You can still do it. Tell them, so that you do not both write."));
    }
    notes.addAll(asked.context().notes());
    return notes;
  }

  private String due(LocalDate dueOn) {
    LocalDate today = LocalDate.now(clock);
    return "Task due " + Words.dayAndDate(dueOn) + ". " + Words.due(dueOn, today) + ".";
  }
}
