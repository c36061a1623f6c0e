package org.ehccasework.benchmark;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.ehccasework.models.BareModels;

/** The engine alone with the same models, its beans stubbed, at the history level "full". */
final class BareEngine {

  private final ProcessEngine engine;

  private BareEngine(ProcessEngine engine) {
    this.engine = engine;
  }

  /**
   * With as many letters, advice requests and consultations as the product's case has.
   *
   * @param jdbc an empty PostgreSQL database; null for H2 in memory
   */
  static BareEngine start(String jdbc) {
    return new BareEngine(BareModels.engine(jdbc, 2, 5, 1));
  }

  int run() {
    String ref = UUID.randomUUID().toString();
    engine.getRuntimeService().startProcessInstanceByKey("ehc-needs-assessment", ref);
    int done = 0;
    for (Task task = next(ref); task != null; task = next(ref)) {
      engine.getTaskService().complete(task.getId(), answer(task.getTaskDefinitionKey()));
      runJobs(ref);
      done++;
    }
    return done;
  }

  private Task next(String ref) {
    List<Task> open = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(ref).list();
    return open.stream().filter(task -> !task.getTaskDefinitionKey().equals("finalise-plan")).findFirst()
        .orElse(open.isEmpty() ? null : open.get(0));
  }

  private void runJobs(String ref) {
    for (Job job : engine.getManagementService().createJobQuery().messages().list()) {
      engine.getManagementService().executeJob(job.getId());
    }
  }

  private static Map<String, Object> answer(String key) {
    return switch (key) {
      case "record-decision-to-assess" -> Map.of("decisionToAssess", "ASSESS");
      case "record-decision-to-issue" -> Map.of("decisionToIssue", "ISSUE");
      case "record-representations" -> Map.of("afterRepresentations", "FINALISE");
      default -> Map.of();
    };
  }
}
