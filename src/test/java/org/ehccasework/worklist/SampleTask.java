package org.ehccasework.worklist;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A task with the sample form, so that its page can be tried without any feature. */
@Component
public class SampleTask implements TaskHandler {

  private final CaseTasks tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final Map<String, FormAnswers> drafts = new ConcurrentHashMap<>();

  SampleTask(CaseTasks tasks, RuntimeService runtime, RepositoryService repository) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
  }

  /** Begins a process with this one task in a case. */
  public OpenTask begin(String caseRef) {
    repository.createDeployment().enableDuplicateFiltering(true).name("sample").addModelInstance("sample.bpmn",
        Bpmn.createExecutableProcess("sample-journey").camundaHistoryTimeToLive(1).startEvent().userTask("sample-task")
            .name("Answer the sample").camundaCandidateGroups("coordinator").endEvent().done()).deploy();
    runtime.startProcessInstanceByKey("sample-journey", caseRef);
    return tasks.find(caseRef, taskKey(), null).orElseThrow();
  }

  @Override
  public String taskKey() {
    return "sample-task";
  }

  @Override
  public TaskContext context(OpenTask task) {
    FormAnswers draft = drafts.get(task.id());
    return new TaskContext(draft == null ? Map.of("reasons", "First words") : draft.asMap(),
        Map.of("bodies", List.of(new Option("nhs", "NHS"))), List.of(Note.info("Read this", "Before you answer.")));
  }

  @Override
  @Transactional
  public void complete(OpenTask task, FormAnswers answers) {
    switch (answers.text("reasons")) {
      case "too weak" -> throw new RuleBroken(List.of(new Violation("reasons", "Say more in the reasons"),
          new Violation("elsewhere", "The case is not ready")));
      case "not mine" -> throw new AccessDeniedException("no");
      default -> tasks.complete(task.caseRef(), task.key(), null);
    }
  }

  @Override
  public boolean savesDrafts() {
    return true;
  }

  @Override
  public void saveDraft(OpenTask task, FormAnswers answers) {
    drafts.put(task.id(), answers);
  }
}
