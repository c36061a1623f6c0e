package org.ehccasework.benchmark;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.journey.Answers;
import org.ehccasework.request.Channel;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.RegisterRequest;
import org.ehccasework.request.RequestOutcome;
import org.ehccasework.request.RequesterKind;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.worklist.TaskDesk;
import org.springframework.stereotype.Component;

/** Takes one case from the request to the final plan by the use cases, without HTTP. */
@Component
public class CaseRunner {

  private final CaseFixtures people;
  private final RegisterRequest registerRequest;
  private final CaseTasks tasks;
  private final ManagementService jobs;
  private final MovableClock clock;
  private final FormReader reader;
  private final TaskForms forms;
  private final TaskDesk desk;

  CaseRunner(CaseFixtures people, RegisterRequest registerRequest, CaseTasks tasks, ManagementService jobs, MovableClock clock,
      FormReader reader, TaskForms forms, TaskDesk desk) {
    this.people = people;
    this.registerRequest = registerRequest;
    this.tasks = tasks;
    this.jobs = jobs;
    this.clock = clock;
    this.reader = reader;
    this.forms = forms;
    this.desk = desk;
  }

  /** Runs one case on one day; how many tasks it took. */
  public int run() {
    String ref = register();
    int done = 0;
    for (List<OpenTask> open = tasks.open(ref); !open.isEmpty(); open = tasks.open(ref)) {
      complete(next(open));
      runJobs();
      done++;
    }
    return done;
  }

  /** Runs one case until this task is open in it; the case's reference. */
  public String runUntil(String taskKey) {
    String ref = register();
    for (List<OpenTask> open = tasks.open(ref); open.stream().noneMatch(task -> task.key().equals(taskKey));
        open = tasks.open(ref)) {
      complete(next(open));
      runJobs();
    }
    return ref;
  }

  /** As the bare engine does; in the product the job executor does it. */
  private void runJobs() {
    jobs.createJobQuery().messages().list().forEach(job -> jobs.executeJob(job.getId()));
  }

  private String register() {
    people.as("t-priya");
    LocalDate today = LocalDate.now(clock);
    NewRequest request = new NewRequest(new NewRequest.Child(UUID.randomUUID().toString().substring(0, 8), "Ashby",
        today.minusYears(7), null, null, "Hillcrest Primary School"), RequesterKind.PARENT,
        NewRequest.Contact.of("Laura Ashby", "laura.ashby@example.org"), null, Channel.POST, today, null, false, "t-priya");
    return ((RequestOutcome.Registered) registerRequest.register(request)).caseFile().ref();
  }

  /** Everything else before the plan is made final, so that no task falls away undone. */
  private static OpenTask next(List<OpenTask> open) {
    return open.stream().filter(task -> !task.key().equals("finalise-plan")).findFirst().orElse(open.get(0));
  }

  private void complete(OpenTask task) {
    people.as(who(task));
    TaskForm form = forms.of(task.key());
    TaskContext context = desk.context(task);
    Map<String, Object> answers = new HashMap<>(context.values());
    answers.putAll(answersTo(task));
    desk.complete(task, reader.fromJson(form, answers, context.options()).require());
  }

  private static String who(OpenTask task) {
    return switch (task.key()) {
      case "record-decision-to-assess", "record-decision-to-issue", "answer-escalation" -> "t-daniel";
      case "record-panel-advice" -> "t-amelia";
      default -> "t-priya";
    };
  }

  private Map<String, Object> answersTo(OpenTask task) {
    LocalDate today = LocalDate.now(clock);
    return switch (task.key()) {
      case "record-dispatch" -> Map.of("method", "hand", "dispatchedOn", today);
      case "record-panel-advice" -> Answers.panel(today, true);
      case "record-decision-to-assess" -> Answers.decisionToAssess(today, true);
      case "record-decision-to-issue" -> Answers.decisionToIssue(today, true);
      case "choose-advice" -> Map.of("yearNineOrLater", "no", "sentBy", "email");
      case "record-advice" -> Answers.advice(today);
      case "write-draft-plan" -> Answers.draft();
      case "choose-settings" -> Answers.oneSetting();
      case "record-consultation-reply" -> Map.of("outcome", "can-meet", "receivedOn", today);
      case "record-representations" -> Answers.finishedInWriting(today);
      case "finalise-plan" -> Answers.finalPlan(today);
      case "issue-final-plan" -> Answers.signedEarly(today);
      default -> Map.of();
    };
  }
}
