package org.ehccasework.clock.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.ehccasework.clock.internal.WakingDays;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ModelBean;
import org.springframework.stereotype.Component;

/** Gives the timers of the models their moments: always the start of a London day. */
@Component
@ModelBean
class DeadlineTimer {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final WakingDays days;

  DeadlineTimer(WakingDays days) {
    this.days = days;
  }

  public Date reminderAt(DelegateExecution execution, String limitId) {
    return startOf(days.remindOn(caseRef(execution), limitId));
  }

  /** The last day has begun: a manager is told while it can still be met. */
  public Date dueAt(DelegateExecution execution, String limitId) {
    return startOf(days.lastDay(caseRef(execution), limitId));
  }

  /** The last day is over. */
  public Date passedAt(DelegateExecution execution, String limitId) {
    return startOf(days.passedOn(caseRef(execution), limitId));
  }

  /** The last day on which a panel can be heard in time has begun. */
  public Date lastDayToHearAt(DelegateExecution execution, String limitId) {
    return startOf(days.lastDayToHear(caseRef(execution), limitId));
  }

  /** That day is over. */
  public Date tooLateToHearAt(DelegateExecution execution, String limitId) {
    return startOf(days.lastDayToHear(caseRef(execution), limitId).plusDays(1));
  }

  public Date adviceReminderAt(DelegateExecution execution, int weeks) {
    return startOf(days.adviceWeek(caseRef(execution), CaseVariable.ADVICE_REQUEST_ID.from(execution), weeks));
  }

  public Date adviceDueAt(DelegateExecution execution) {
    return startOf(days.adviceLastDay(caseRef(execution), CaseVariable.ADVICE_REQUEST_ID.from(execution)));
  }

  public Date consultationDueAt(DelegateExecution execution) {
    return startOf(days.consultationPassedOn(caseRef(execution), CaseVariable.CONSULTATION_ID.from(execution)));
  }

  static Date startOf(LocalDate day) {
    return Date.from(day.atStartOfDay(LONDON).toInstant());
  }

  private static String caseRef(DelegateExecution execution) {
    return execution.getProcessBusinessKey();
  }
}
