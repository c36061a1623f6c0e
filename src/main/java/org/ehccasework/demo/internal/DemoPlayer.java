package org.ehccasework.demo.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.ClosedTask;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does the tasks of a case as its people would, through the same door as the pages and the API. */
@Component
@Profile("demo")
class DemoPlayer {

  private static final Logger LOG = LoggerFactory.getLogger(DemoPlayer.class);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final List<String> BEFORE_A_DECISION = List.of("record-panel-advice", "record-decision-to-assess");

  private final CaseTasks tasks;
  private final DemoPeople people;
  private final Map<String, TaskHandler> handlers;
  private final TaskForms forms;
  private final FormReader reader;
  private final Clock clock;
  private final Set<String> leftToVisitors = new HashSet<>();

  DemoPlayer(CaseTasks tasks, DemoPeople people, List<TaskHandler> handlers, TaskForms forms, FormReader reader,
      Clock clock) {
    this.tasks = tasks;
    this.people = people;
    this.handlers = handlers.stream().collect(Collectors.toMap(TaskHandler::taskKey, Function.identity()));
    this.forms = forms;
    this.reader = reader;
    this.clock = clock;
  }

  /** Does every task that is due to be done by today; true where there was one. */
  boolean play(DemoScript script, String caseRef) {
    LocalDate today = LocalDate.now(clock);
    List<OpenTask> ready = tasks.open(caseRef).stream()
        .filter(task -> !script.leaves(task) && !leftToVisitors.contains(task.id()))
        .filter(task -> !script.dayFor(task, createdOn(task)).isAfter(today)).toList();
    long done = ready.stream().filter(task -> answer(script, task, today)).count();
    return done > 0;
  }

  /** How many tasks the scripts meant to do and could not. */
  int couldNotDo() {
    return leftToVisitors.size();
  }

  private boolean answer(DemoScript script, OpenTask task, LocalDate today) {
    if (tasks.open(task.caseRef()).stream().noneMatch(open -> open.id().equals(task.id()))) {
      return false;
    }
    try {
      people.as(who(script, task), () -> {
        complete(script, task, today);
        return null;
      });
      return true;
    } catch (RuleBroken broken) {
      leftToVisitors.add(task.id());
      LOG.warn("The demo could not answer {}: {}", task.key(), broken.getMessage());
      return false;
    }
  }

  private void complete(DemoScript script, OpenTask task, LocalDate today) {
    TaskHandler handler = handlers.get(task.key());
    TaskForm form = forms.of(task.key());
    TaskContext context = handler.context(task);
    Map<String, Object> answers = new HashMap<>(context.values());
    answers.putAll(new DemoAnswers(script, today, context.options())
        .to(task, last(task.caseRef()).equals("record-panel-advice"), assessed(task.caseRef())));
    handler.complete(task, reader.fromJson(form, answers, context.options()).require());
  }

  /** Which of panel and decision was done last. */
  private String last(String caseRef) {
    return tasks.closed(caseRef).stream().filter(ClosedTask::done).map(ClosedTask::key)
        .filter(BEFORE_A_DECISION::contains).findFirst().orElse("");
  }

  private boolean assessed(String caseRef) {
    return tasks.closed(caseRef).stream().filter(ClosedTask::done).map(ClosedTask::key)
        .anyMatch("record-decision-to-assess"::equals);
  }

  private static String who(DemoScript script, OpenTask task) {
    return switch (task.key()) {
      case "record-decision-to-assess", "record-decision-to-issue", "answer-escalation" -> DemoPeople.MANAGER;
      case "record-panel-advice" -> DemoPeople.CHAIR;
      default -> task.assignee() == null ? script.coordinator() : task.assignee();
    };
  }

  private static LocalDate createdOn(OpenTask task) {
    return task.createdAt().atZone(LONDON).toLocalDate();
  }
}
