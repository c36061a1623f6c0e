package org.ehccasework.panel.web;

import org.ehccasework.engine.OpenTask;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.RecordDecisionToAssess;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The task of deciding whether to assess. */
@Component
class RecordDecisionToAssessTask implements TaskHandler {

  private final RecordDecisionToAssess recordDecisionToAssess;
  private final DecisionContext context;

  RecordDecisionToAssessTask(RecordDecisionToAssess recordDecisionToAssess, DecisionContext context) {
    this.recordDecisionToAssess = recordDecisionToAssess;
    this.context = context;
  }

  @Override
  public String taskKey() {
    return Question.TO_ASSESS.taskKey();
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    recordDecisionToAssess.record(new RecordDecisionToAssess.Command(task.caseRef(),
        answers.text("mayHaveSen").equals("yes"), answers.text("mayNeedPlan").equals("yes"),
        RecordDecisionToAssess.Outcome.valueOf(answers.text("outcome")), answers.text("reasons"),
        answers.date("decidedOn").orElse(null), answers.text("departureReason")));
  }

  @Override
  public TaskContext context(OpenTask task) {
    return context.of(task.caseRef(), Question.TO_ASSESS);
  }
}
