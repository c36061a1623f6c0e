package org.ehccasework.clock.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.ehccasework.clock.internal.TaskAims;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ModelBean;
import org.springframework.stereotype.Component;

/** Gives the tasks of the models the day to aim for: the end of a London day, or none where no limit applies. */
@Component
@ModelBean
class TaskDue {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final TaskAims aims;

  TaskDue(TaskAims aims) {
    this.aims = aims;
  }

  public Date of(DelegateExecution execution, String limitId) {
    return endOf(aims.of(execution.getProcessBusinessKey(), limitId, null));
  }

  public Date ofPanel(DelegateExecution execution) {
    return endOf(aims.ofPanel(execution.getProcessBusinessKey()));
  }

  public Date ofNotice(DelegateExecution execution) {
    return endOf(aims.ofNotice(UUID.fromString(CaseVariable.NOTICE_ID.from(execution))));
  }

  public Date ofAdvice(DelegateExecution execution) {
    return endOf(aims.ofAdvice(execution.getProcessBusinessKey(), CaseVariable.ADVICE_REQUEST_ID.from(execution)));
  }

  public Date ofConsultation(DelegateExecution execution) {
    return endOf(aims.ofConsultation(execution.getProcessBusinessKey(), CaseVariable.CONSULTATION_ID.from(execution)));
  }

  private static Date endOf(Optional<LocalDate> day) {
    return day.map(aim -> Date.from(aim.atTime(23, 59).atZone(LONDON).toInstant())).orElse(null);
  }
}
