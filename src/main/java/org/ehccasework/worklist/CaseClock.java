package org.ehccasework.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ehccasework.web.Words;

/**
 * Where a case stands in its 20 weeks, in short.
 *
 * @param receivedOn day 0
 * @param open false once the journey has ended
 * @param nextLimit the authority's soonest unmet limit, in words; null where none runs
 * @param nextLimitId the same as in the timetable
 * @param nextDue its legal date
 */
public record CaseClock(LocalDate receivedOn, boolean open, String nextLimit, String nextLimitId,
    LocalDate nextDue) {

  private static final int WEEKS = 20;

  /** As in "Week 11 of 20". */
  public String week(LocalDate today) {
    if (!open) {
      return "Finished";
    }
    long week = weekOf(today);
    return week > WEEKS ? "Week " + week + ", past " + WEEKS : "Week " + week + " of " + WEEKS;
  }

  /** The week a day falls in; the last day of a week, such as day 140, still belongs to it. */
  public long weekOf(LocalDate day) {
    return Math.max(1, (ChronoUnit.DAYS.between(receivedOn, day) + 6) / 7);
  }

  /** What is due next: "Decide whether to assess by 8 December", or that it is late. */
  public String next(LocalDate today) {
    if (nextDue == null) {
      return open ? "No legal date running" : "";
    }
    return isLate(today) ? nextLimit + ": late, was due " + Words.dayMonth(nextDue, today)
        : nextLimit + " by " + Words.dayMonth(nextDue, today);
  }

  /** Where its date is explained, in a case. */
  public String href(String caseRef) {
    return "/cases/" + caseRef + "/clock" + (nextLimitId == null ? "" : "#" + nextLimitId);
  }

  public boolean isLate(LocalDate today) {
    return nextDue != null && nextDue.isBefore(today);
  }
}
