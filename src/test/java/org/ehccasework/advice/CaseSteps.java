package org.ehccasework.advice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one case through its models in a test: stands at a step, lets days pass, answers tasks. */
@Component
public class CaseSteps {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final MovableClock clock;
  private final CaseTasks tasks;
  private final List<TaskHandler> handlers;
  private final TransactionTemplate together;

  CaseSteps(RuntimeService runtime, ManagementService jobs, MovableClock clock, CaseTasks tasks,
      List<TaskHandler> handlers, PlatformTransactionManager transactions) {
    this.runtime = runtime;
    this.jobs = jobs;
    this.clock = clock;
    this.tasks = tasks;
    this.handlers = handlers;
    this.together = new TransactionTemplate(transactions);
  }

  /** Begins a process at one of its steps. */
  public void standAt(String ref, String process, String step, Map<String, Object> variables) {
    runtime.createProcessInstanceByKey(process).businessKey(ref).startBeforeActivity(step).setVariables(variables)
        .execute();
  }

  /** It is 9 in the morning of this day; what is due in this case by then runs, as it would by itself. */
  public void itIs(String ref, LocalDate day) {
    clock.stopAt(day.atTime(LocalTime.of(9, 0)).atZone(LONDON).toInstant());
    runDue(ref);
  }

  /** Runs what is due now in this case, and what that sets off, in nobody's name. */
  public void runDue(String ref) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContextHolder.clearContext();
    try {
      for (List<Job> due = due(ref); !due.isEmpty(); due = due(ref)) {
        due.forEach(job -> jobs.executeJob(job.getId()));
      }
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private List<Job> due(String ref) {
    Date now = Date.from(clock.instant());
    return instances(ref).stream().flatMap(one -> jobs.createJobQuery().processInstanceId(one.getId()).list().stream())
        .filter(job -> job.getDuedate() == null || !job.getDuedate().after(now)).toList();
  }

  public List<ProcessInstance> instances(String ref) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(ref).list();
  }

  /** Answers a task as its page and the API do. */
  public void answer(String ref, String key, String itemId, Map<String, ?> answers) {
    OpenTask task = tasks.require(ref, key, itemId);
    handler(key).complete(task, FormAnswers.of(answers));
  }

  public TaskHandler handler(String key) {
    return handlers.stream().filter(each -> each.taskKey().equals(key)).findFirst().orElseThrow();
  }

  /** Does the work and then fails, so that all of it must be undone. */
  public void thenFail(Runnable work) {
    together.executeWithoutResult(status -> {
      work.run();
      status.setRollbackOnly();
    });
  }
}
