package org.ehccasework.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.worklist.DueGroup;
import org.ehccasework.worklist.TakeTask;
import org.ehccasework.worklist.TaskDesk;
import org.ehccasework.worklist.TaskLine;
import org.ehccasework.worklist.TaskLists;
import org.ehccasework.worklist.Tasks;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks: list them, take them, answer them by the keys of their form. */
@RestController
@RequestMapping("/api/v1/tasks")
@CaseReaders
@Tag(name = "Tasks")
class TasksApi {

  private final TaskLists lists;
  private final TaskDesk desk;
  private final TakeTask takeTask;
  private final CaseAccess access;
  private final TaskForms forms;
  private final FormReader reader;

  TasksApi(TaskLists lists, TaskDesk desk, TakeTask takeTask, CaseAccess access, TaskForms forms,
      FormReader reader) {
    this.lists = lists;
    this.desk = desk;
    this.takeTask = takeTask;
    this.access = access;
    this.forms = forms;
    this.reader = reader;
  }

  /** One task in a list; {@code key} is the user task's id in the model, {@code dueOn} the working day to aim for. */
  @Schema(name = "TaskLine")
  record Line(String id, String key, String name, String caseRef, LocalDate dueOn, String assignee) {

    static Line of(TaskLine line) {
      return new Line(line.id(), line.key(), line.name(), line.caseRef(), line.dueOn(), line.assignee());
    }
  }

  /** One task with the fields to answer and what to read before. */
  @Schema(name = "Task")
  record One(String id, String key, String name, String caseRef, LocalDate dueOn, String assignee, List<Field> fields,
      Map<String, Object> values, List<Reading> notes) {}

  /** Something to read before answering. */
  @Schema(name = "TaskNote")
  record Reading(String heading, List<String> paragraphs) {}

  @GetMapping
  @Operation(summary = "List open tasks, soonest first", description = "scope: mine, team (free to take) or all; due: "
      + "overdue, week or later. size is 25.")
  Page<Line> list(@RequestParam(defaultValue = "mine") String scope, @RequestParam(required = false) String due,
      @RequestParam(defaultValue = "1") int page) {
    int number = Pages.number(page);
    DueGroup group = group(due);
    Tasks tasks = switch (scope) {
      case "mine" -> lists.mine(group, number);
      case "team" -> lists.team(group, number);
      case "all" -> lists.all(group, number);
      default -> throw new RuleBroken("scope", "Enter scope as mine, team or all.");
    };
    return new Page<>(tasks.lines().stream().map(Line::of).toList(), number, Tasks.PAGE, tasks.matching());
  }

  @GetMapping("/{id}")
  @Operation(summary = "One task with its fields", description = "fields are what complete asks for; values what is "
      + "known already; notes what to read before.")
  One get(@PathVariable String id) {
    OpenTask task = desk.get(id);
    access.opened(task.caseRef());
    TaskForm form = forms.of(task.key());
    TaskContext context = desk.context(task);
    return new One(task.id(), task.key(), task.title(), task.caseRef(), task.dueOn(), task.assignee(),
        form.fields().stream().map(field -> Field.of(field, context.options())).toList(), context.values(),
        context.notes().stream().map(note -> new Reading(note.heading(), note.paragraphs())).toList());
  }

  @PostMapping("/{id}/claim")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take a free task", description = "409 where someone else has it.")
  void claim(@PathVariable String id) {
    takeTask.take(new TakeTask.Command(id));
  }

  @PostMapping("/{id}/complete")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Answer a task by the keys of its form", description = "The keys are those of fields at "
      + "GET /api/v1/tasks/{id}; dates as yyyy-mm-dd, lists as arrays, rows of a list as objects. Of two who answer one "
      + "task the second gets 409 and is told who did it.")
  void complete(@PathVariable String id, @RequestBody(required = false) Map<String, Object> answers) {
    OpenTask task = desk.get(id);
    TaskContext context = desk.context(task);
    desk.complete(task, reader.fromJson(forms.of(task.key()), answers == null ? Map.of() : answers, context.options())
        .require());
  }

  private static DueGroup group(String due) {
    if (due == null || due.isBlank()) {
      return null;
    }
    for (DueGroup group : DueGroup.values()) {
      if (group.key().equals(due)) {
        return group;
      }
    }
    throw new RuleBroken("due", "Enter due as overdue, week or later.");
  }
}
