package org.ehccasework.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The words the model tests are written in: start, complete, fire a timer, send a message, see what ended. */
abstract class ModelTest {

  static final String REF = "EHC-2026-0412";

  final ProcessEngine engine = ModelEngine.get().engine;
  final Stubs stubs = ModelEngine.get().stubs;

  @BeforeEach
  void standAtTheOpening() {
    init(engine);
    engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().forEach(left ->
        engine.getRuntimeService().deleteProcessInstance(left.getId(), "left by another test"));
    stubs.reset();
    ClockUtil.setCurrentTime(Date.from(Stubs.OPENED));
    started = null;
  }

  @AfterEach
  void letTheClockGo() {
    ClockUtil.reset();
  }

  ProcessInstance started;

  ProcessInstance start(String model, String... variables) {
    started = engine.getRuntimeService().startProcessInstanceByKey(model, REF, pairs(variables));
    return started;
  }

  /** Ids of the open user tasks, in order of the alphabet. */
  List<String> open() {
    return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
  }

  void complete(String task, String... variables) {
    Task found = tasks().stream().filter(t -> t.getTaskDefinitionKey().equals(task)).findFirst()
        .orElseThrow(() -> new AssertionError(task + " is not open, but " + open()));
    engine.getTaskService().complete(found.getId(), pairs(variables));
  }

  void giveNotice() {
    complete("approve-notice");
    complete("record-dispatch");
  }

  /** Gives the letter that this part of the case waits for, and leaves other letters alone. */
  void giveLetterOf(String model) {
    String caller = running(model).get(0).getId();
    for (String step : List.of("approve-notice", "record-dispatch")) {
      String letter = engine.getRuntimeService().createProcessInstanceQuery().superProcessInstanceId(caller)
          .processDefinitionKey("give-notice").singleResult().getId();
      Task task = engine.getTaskService().createTaskQuery().processInstanceId(letter).singleResult();
      assertThat(task.getTaskDefinitionKey()).isEqualTo(step);
      engine.getTaskService().complete(task.getId());
    }
  }

  /** Runs every job that waits for no date. */
  void runJobs() {
    jobs().stream().filter(job -> job.getDuedate() == null || !job.getDuedate().after(ClockUtil.getCurrentTime()))
        .forEach(job -> engine.getManagementService().executeJob(job.getId()));
  }

  /** Moves the clock to the date of one timer and lets it fire, and what it set off. */
  void fire(String timer) {
    Job job = engine.getManagementService().createJobQuery().timers().activityId(timer).listPage(0, 1).get(0);
    ClockUtil.setCurrentTime(job.getDuedate());
    engine.getManagementService().executeJob(job.getId());
    jobs().stream().filter(next -> next.getDuedate() == null)
        .forEach(next -> engine.getManagementService().executeJob(next.getId()));
  }

  void message(String name) {
    engine.getRuntimeService().createMessageCorrelation(name).processInstanceBusinessKey(REF).correlate();
  }

  List<ProcessInstance> running(String model) {
    return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(model).list();
  }

  /** The process has ended, and by these end events, named in the order of the alphabet. */
  void assertEnded(String model, String... ends) {
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(started.getId()).count())
        .as(model + " should have ended, open: " + open()).isZero();
    assertThat(endsReached(started.getId())).containsExactlyInAnyOrder(ends);
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).as("nothing is left behind").isZero();
  }

  List<String> endsReached(String instance) {
    List<String> ends = new ArrayList<>();
    for (HistoricActivityInstance done : engine.getHistoryService().createHistoricActivityInstanceQuery()
        .processInstanceId(instance).finished().list()) {
      if (done.getActivityId().startsWith("end-")) {
        ends.add(done.getActivityId());
      }
    }
    return ends;
  }

  private List<Task> tasks() {
    return engine.getTaskService().createTaskQuery().list();
  }

  private List<Job> jobs() {
    return engine.getManagementService().createJobQuery().list();
  }

  private static Map<String, Object> pairs(String... variables) {
    Map<String, Object> pairs = new HashMap<>();
    for (int i = 0; i < variables.length; i += 2) {
      pairs.put(variables[i], variables[i + 1]);
    }
    return pairs;
  }
}
