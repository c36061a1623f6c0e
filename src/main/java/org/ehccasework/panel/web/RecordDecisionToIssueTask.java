package org.ehccasework.panel.web;

import org.ehccasework.engine.OpenTask;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.RecordDecisionToIssue;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The task of deciding whether to issue a plan. */
@Component
class RecordDecisionToIssueTask implements TaskHandler {

  private final RecordDecisionToIssue recordDecisionToIssue;
  private final DecisionContext context;

  RecordDecisionToIssueTask(RecordDecisionToIssue recordDecisionToIssue, DecisionContext context) {
    this.recordDecisionToIssue = recordDecisionToIssue;
    this.context = context;
  }

  @Override
  public String taskKey() {
    return Question.TO_ISSUE.taskKey();
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    recordDecisionToIssue.record(new RecordDecisionToIssue.Command(task.caseRef(),
        answers.text("planNecessary").equals("yes"), RecordDecisionToIssue.Outcome.valueOf(answers.text("outcome")),
        answers.text("reasons"), answers.date("decidedOn").orElse(null), answers.text("departureReason")));
  }

  @Override
  public TaskContext context(OpenTask task) {
    return context.of(task.caseRef(), Question.TO_ISSUE);
  }
}
