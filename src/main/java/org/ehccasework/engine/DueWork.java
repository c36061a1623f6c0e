package org.ehccasework.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Moves the time of a demo or a test forward and runs what falls due on the way, each at its own moment. */
@Component
@ConditionalOnProperty(name = "ehc.clock", havingValue = "movable")
public class DueWork {

  private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);
  private static final int AT_ONCE = 200;

  private final MovableClock clock;
  private final ManagementService jobs;
  private final JobExecutor executor;

  DueWork(MovableClock clock, ManagementService jobs, ProcessEngine engine) {
    this.clock = clock;
    this.jobs = jobs;
    this.executor = ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getJobExecutor();
  }

  /** Keeps the engine's own threads from running jobs until the work is done, then lets them run again. */
  public void alone(Runnable work) {
    boolean running = executor.isActive();
    if (running) {
      executor.shutdown();
    }
    try {
      work.run();
    } finally {
      if (running) {
        executor.start();
      }
    }
  }

  /** Moves the clock to this moment, which must not be before now, and runs what falls due until then. */
  public void runUntil(Instant target) {
    runDue();
    for (Instant next = nextDue(); next != null && !next.isAfter(target); next = nextDue()) {
      clock.goTo(next);
      runDue();
    }
    clock.goTo(target);
  }

  /** Runs what is due now, and what that sets off. */
  public void runDue() {
    for (List<Job> due = due(); !due.isEmpty(); due = due()) {
      due.forEach(this::run);
    }
  }

  /** When the next timer falls due; null where none waits. */
  public Instant nextDue() {
    List<Job> next = jobs.createJobQuery().timers().active().withRetriesLeft()
        .orderByJobDuedate().asc().listPage(0, 1);
    return next.isEmpty() ? null : next.get(0).getDuedate().toInstant();
  }

  private List<Job> due() {
    Date now = Date.from(clock.instant());
    List<Job> timers = jobs.createJobQuery().timers().active().withRetriesLeft().duedateLowerThan(plusOne(now))
        .orderByJobDuedate().asc().listPage(0, AT_ONCE);
    return timers.isEmpty()
        ? jobs.createJobQuery().messages().active().withRetriesLeft().listPage(0, AT_ONCE) : timers;
  }

  /** The query knows "lower than" only; what is due at this very moment is due. */
  private static Date plusOne(Date moment) {
    return new Date(moment.getTime() + 1);
  }

  private void run(Job job) {
    try {
      if (jobs.createJobQuery().jobId(job.getId()).count() > 0) {
        jobs.executeJob(job.getId());
      }
    } catch (OptimisticLockingException runByAnother) {
      LOG.debug("Job {} was run by another thread", job.getId());
    } catch (RuntimeException failed) {
      // the engine has counted the try down; Cockpit shows it as an incident
      LOG.warn("Job {} failed: {}", job.getId(), failed.getClass().getSimpleName());
    }
  }
}
