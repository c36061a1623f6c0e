package org.ehccasework.clock.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.clock.RecordBreach;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ModelBean;
import org.springframework.stereotype.Component;

/** Records that the limit has passed and drafts the letter that tells the family (Code of Practice chapter 9). */
@Component
@ModelBean
class RecordBreachDelegate implements JavaDelegate {

  private final RecordBreach recordBreach;

  RecordBreachDelegate(RecordBreach recordBreach) {
    this.recordBreach = recordBreach;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var notice = recordBreach.record(new RecordBreach.Command(execution.getProcessBusinessKey(),
        CaseVariable.LIMIT_ID.from(execution)));
    CaseVariable.NOTICE_ID.set(execution, notice.toString());
  }
}
