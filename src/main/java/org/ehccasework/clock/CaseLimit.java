package org.ehccasework.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.statute.Status;
import org.ehccasework.web.Words;

/**
 * One limit of one case as it stands.
 *
 * @param limitId as in the timetable, for example decide-whether-to-assess
 * @param itemId the advice request or consultation it belongs to; null for a limit of the case
 * @param bound who must act; "family" for the family's own time
 * @param startedOn the day that started it (day 0)
 * @param due the last lawful day; null where the law gives no number
 * @param operationalDue the last working day on or before {@code due} on which the authority is open; null for the
 *     family's time
 * @param outer the last day on another reading of the law; of the family's time the later day it was told, which is
 *     honoured; null where there is none
 * @param doneOn day of dispatch or of the act; null while nothing was done
 * @param comparedOn the day held against the limit: of effect for notify, of dispatch for send; null while not done
 * @param owed false where the duty fell away (another decision, case closed); {@code status} then stays as it was
 * @param status open, late as soon as {@code due} has passed, else how it was met
 * @param daysLate in calendar days
 * @param excused whether an authorised exception excuses it; the date stays where it is
 * @param excuseEnds the day the cause of the exception ended; null where there is none or it goes on
 * @param internalTarget our own target, never a legal date: a manager's, after an exception, or the one the authority
 *     has set itself; null where there is none
 * @param breachedOn the day the breach was recorded; null where there is none
 */
public record CaseLimit(UUID id, String caseRef, String limitId, String itemId, String title, String law, String bound,
    LocalDate startedOn, LocalDate due, LocalDate operationalDue, LocalDate outer, LocalDate doneOn, String method,
    LocalDate comparedOn, boolean owed, Status status, long daysLate, boolean excused, LocalDate excuseEnds,
    LocalDate internalTarget, LocalDate breachedOn, String explanation) {

  private static final String FIRST_DAY = "earliest-finalise";

  /** The same limit with what was done about it, before anything is worked out of it. */
  public CaseLimit done(LocalDate on, String how, LocalDate compared) {
    return new CaseLimit(id, caseRef, limitId, itemId, title, law, bound, startedOn, due, operationalDue, outer, on, how,
        compared, owed, status, daysLate, excused, excuseEnds, internalTarget, breachedOn, explanation);
  }

  /** The same limit with another target of our own. */
  public CaseLimit aimedAt(LocalDate target) {
    return new CaseLimit(id, caseRef, limitId, itemId, title, law, bound, startedOn, due, operationalDue, outer, doneOn,
        method, comparedOn, owed, status, daysLate, excused, excuseEnds, target, breachedOn, explanation);
  }

  /** The last day of the family's time, or the first day something is allowed, with what the family was told. */
  public LocalDate honoured() {
    return isDuty() || outer == null ? due : outer;
  }

  /** How late it is or was in working days, as the screens tell it; {@code daysLate} are calendar days, as in law. */
  public String howLate() {
    return Words.late(due, due.plusDays(daysLate));
  }

  /** Nothing was done and it is still owed. */
  public boolean isOpen() {
    return owed && doneOn == null;
  }

  /** Someone must act by its day; false for the family's own time and for a first day something is allowed. */
  public boolean isDuty() {
    return !bound.equals("family") && !limitId.equals(FIRST_DAY);
  }
}
