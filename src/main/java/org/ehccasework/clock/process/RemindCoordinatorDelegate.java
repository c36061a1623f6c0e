package org.ehccasework.clock.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.clock.RemindCoordinator;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ModelBean;
import org.springframework.stereotype.Component;

/** Tells the coordinator that the limit is near (house rule). */
@Component
@ModelBean
class RemindCoordinatorDelegate implements JavaDelegate {

  private final RemindCoordinator remindCoordinator;

  RemindCoordinatorDelegate(RemindCoordinator remindCoordinator) {
    this.remindCoordinator = remindCoordinator;
  }

  @Override
  public void execute(DelegateExecution execution) {
    remindCoordinator.remind(new RemindCoordinator.Command(execution.getProcessBusinessKey(),
        CaseVariable.LIMIT_ID.from(execution)));
  }
}
