package org.ehccasework.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The parts of a case that watch its limits, with their timers: for the daily check, which mends them. */
@Component
public class LimitWatchers {

  public static final String NEAR = "timer-limit-near";
  public static final String REACHED = "timer-limit-reached";
  public static final String PASSED = "timer-limit-passed";

  private static final String WATCHER = "watch-limit";
  private static final String WAIT = "wait-for-limit-met";

  private final RuntimeService runtime;
  private final ManagementService jobs;

  LimitWatchers(RuntimeService runtime, ManagementService jobs) {
    this.runtime = runtime;
    this.jobs = jobs;
  }

  /** Whether anything waits for this limit to be met. */
  public boolean watch(String caseRef, String limitId) {
    return watchers(caseRef, limitId).stream().anyMatch(watcher -> waiting(watcher).length > 0);
  }

  /** The timers of this limit that have not fired yet. */
  public List<LimitTimer> timers(String caseRef, String limitId) {
    return watchers(caseRef, limitId).stream().flatMap(watcher -> timers(watcher).stream())
        .map(job -> new LimitTimer(limitId, activity(job), job.getDuedate().toInstant())).toList();
  }

  /** Begins to watch a limit that nothing watches. */
  public void begin(String caseRef, String limitId) {
    runtime.startProcessInstanceByKey(WATCHER, caseRef, Map.of(CaseVariable.LIMIT_ID.variableName(), limitId));
  }

  /** Makes the timers of a limit anew, but only these; what a lost one would have started has not happened yet. */
  public void renewTimers(String caseRef, String limitId, Set<String> activityIds) {
    ProcessInstance watcher = watchers(caseRef, limitId).stream().filter(each -> waiting(each).length > 0)
        .findFirst().orElseThrow();
    String[] before = waiting(watcher);
    var change = runtime.createProcessInstanceModification(watcher.getId()).startBeforeActivity(WAIT);
    Arrays.stream(before).forEach(change::cancelActivityInstance);
    change.execute();
    timers(watcher).stream().filter(job -> !activityIds.contains(activity(job)))
        .forEach(job -> jobs.deleteJob(job.getId()));
  }

  private List<ProcessInstance> watchers(String caseRef, String limitId) {
    return runtime.createProcessInstanceQuery().processDefinitionKey(WATCHER).processInstanceBusinessKey(caseRef)
        .variableValueEquals(CaseVariable.LIMIT_ID.variableName(), limitId).list();
  }

  private String[] waiting(ProcessInstance watcher) {
    return Arrays.stream(runtime.getActivityInstance(watcher.getId()).getActivityInstances(WAIT))
        .map(each -> each.getId()).toArray(String[]::new);
  }

  private List<Job> timers(ProcessInstance watcher) {
    return jobs.createJobQuery().processInstanceId(watcher.getId()).timers().list();
  }

  private String activity(Job job) {
    JobDefinition definition = jobs.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult();
    return definition.getActivityId();
  }
}
