package org.ehccasework.clock.internal;

import java.time.LocalDate;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.OfficeDays;
import org.springframework.stereotype.Component;

/** The days on which someone is woken about a limit; all but the last follow its legal date, which nothing moves. */
@Component
public class WakingDays {

  private final LimitRows rows;
  private final OfficeDays office;
  private final LastHearing hearing;
  private final ReminderDays reminder;

  WakingDays(LimitRows rows, OfficeDays office, LastHearing hearing, ReminderDays reminder) {
    this.rows = rows;
    this.office = office;
    this.hearing = hearing;
    this.reminder = reminder;
  }

  /** Some days of work before, by the setting of the authority. */
  public LocalDate remindOn(String caseRef, String limitId) {
    return office.ofCase(caseRef).before(limit(caseRef, limitId, null).due(), reminder.of(caseRef, limitId));
  }

  /** The last day, on which a manager is told. */
  public LocalDate lastDay(String caseRef, String limitId) {
    return limit(caseRef, limitId, null).due();
  }

  /**
   * The day after the last. Where the limit is excused, the family has been told so; they hear again when our own
   * target after the exception has passed.
   */
  public LocalDate passedOn(String caseRef, String limitId) {
    CaseLimit limit = limit(caseRef, limitId, null);
    boolean later = limit.excused() && limit.internalTarget() != null && limit.internalTarget().isAfter(limit.due());
    return (later ? limit.internalTarget() : limit.due()).plusDays(1);
  }

  /** The last day on which a panel can be heard in time. */
  public LocalDate lastDayToHear(String caseRef, String limitId) {
    return hearing.of(limit(caseRef, limitId, null));
  }

  /** So many weeks after the adviser received the request. */
  public LocalDate adviceWeek(String caseRef, String adviceRequestId, int weeks) {
    return limit(caseRef, LimitIds.ADVICE, adviceRequestId).startedOn().plusWeeks(weeks);
  }

  /** The last day of the adviser's six weeks. */
  public LocalDate adviceLastDay(String caseRef, String adviceRequestId) {
    return limit(caseRef, LimitIds.ADVICE, adviceRequestId).due();
  }

  /** The day after the setting's 15 days: only then has no reply come in time. */
  public LocalDate consultationPassedOn(String caseRef, String consultationId) {
    return limit(caseRef, LimitIds.CONSULTATION, consultationId).due().plusDays(1);
  }

  private CaseLimit limit(String caseRef, String limitId, String itemId) {
    return rows.current(caseRef, limitId, itemId).map(LimitRow::limit).orElseThrow(() ->
        new IllegalStateException("No limit " + limitId + " of " + caseRef + " is known, so no timer can be set."));
  }
}
