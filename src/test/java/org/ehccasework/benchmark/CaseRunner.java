package org.ehccasework.benchmark;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
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
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.worklist.TaskDesk;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
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
  private final Map<String, SecurityContext> signedIn = new HashMap<>();

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

  /** Counts what a piece of work takes. */
  public interface Count {

    int of(Callable<?> work) throws Exception;
  }

  /**
   * Runs one case and counts; jobs of other cases are left alone.
   *
   * @return how much it takes at most to register the request, to open the page of each task and to answer it, and to
   *     run a job: by "register", task key + " page", task key, and "job"
   */
  public Map<String, Integer> most(Count count) throws Exception {
    as("t-priya");
    Set<String> others = messages().map(Job::getId).collect(Collectors.toSet());
    Map<String, Integer> most = new TreeMap<>();
    AtomicReference<String> ref = new AtomicReference<>();
    most.put("register", count.of(() -> ref.getAndSet(register())));
    for (List<OpenTask> open = tasks.open(ref.get()); !open.isEmpty(); open = tasks.open(ref.get())) {
      OpenTask task = next(open);
      as(who(task));
      AtomicReference<FormAnswers> answers = new AtomicReference<>();
      most.merge(task.key() + " page", count.of(() -> answers.getAndSet(answers(task))), Math::max);
      most.merge(task.key(), count.of(() -> complete(task, answers.get())), Math::max);
      for (Job job : messages().filter(each -> !others.contains(each.getId())).toList()) {
        most.merge("job", count.of(() -> run(job)), Math::max);
      }
    }
    return most;
  }

  private Stream<Job> messages() {
    return jobs.createJobQuery().messages().list().stream();
  }

  private Void run(Job job) {
    jobs.executeJob(job.getId());
    return null;
  }

  private Void complete(OpenTask task, FormAnswers answers) {
    desk.complete(task, answers);
    return null;
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
    messages().forEach(this::run);
  }

  private String register() {
    as("t-priya");
    LocalDate today = LocalDate.now(clock);
    NewRequest request = new NewRequest(new NewRequest.Child(UUID.randomUUID().toString().substring(0, 8), "Ashby",
        today.minusYears(7), null, null, "Hillcrest Primary School"), RequesterKind.PARENT,
        NewRequest.Contact.of("Laura Ashby", "laura.ashby@example.org"), null, Channel.POST, today, null, false, "t-priya");
    return ((RequestOutcome.Registered) registerRequest.register(request)).caseFile().ref();
  }

  /** A person signs in once a day and not for every task. */
  private void as(String username) {
    SecurityContext context = signedIn.get(username);
    if (context == null) {
      people.as(username);
      signedIn.put(username, SecurityContextHolder.getContext());
    } else {
      SecurityContextHolder.setContext(context);
    }
  }

  /** Everything else before the plan is made final, so that no task falls away undone. */
  private static OpenTask next(List<OpenTask> open) {
    return open.stream().filter(task -> !task.key().equals("finalise-plan")).findFirst().orElse(open.get(0));
  }

  private void complete(OpenTask task) {
    as(who(task));
    complete(task, answers(task));
  }

  private FormAnswers answers(OpenTask task) {
    TaskForm form = forms.of(task.key());
    TaskContext context = desk.context(task);
    Map<String, Object> answers = new HashMap<>(context.values());
    answers.putAll(answersTo(task));
    return reader.fromJson(form, answers, context.options()).require();
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
