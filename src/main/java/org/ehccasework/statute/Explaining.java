package org.ehccasework.statute;

import java.time.LocalDate;

/** The sentences of an explanation. */
final class Explaining {

  private Explaining() {}

  static void count(Calculation calculation, Limit limit, LocalDate start) {
    calculation.step(limit.title() + ": " + rule(limit, start) + " (" + limit.law() + ").");
    if (limit.count().primitive() == Primitive.W || limit.count().primitive() == Primitive.D) {
      calculation.step("That day itself is day 0; weekends and holidays count.");
    }
  }

  private static String rule(Limit limit, LocalDate start) {
    return limit.count().primitive() == Primitive.BEFORE
        ? "before " + Dates.plain(limit.count().from(start).plusDays(1)) + ", because the transfer is on " + Dates.weekday(start)
        : limit.rule() + " " + Dates.weekday(start);
  }

  static void dates(Calculation calculation, Limit limit, Deadline deadline) {
    if (deadline.due() == null) {
      calculation.step("The law gives no number; it must be done as soon as practicable.");
      return;
    }
    boolean house = limit.basis() == Basis.HOUSE;
    calculation.step((house ? "The target, which the law does not set, is "
        : limit.isFirstDay() ? "The first day is " : "The last day is ")
        + Dates.weekday(deadline.due()) + ".");
    if (house) {
      calculation.put("policy_due", deadline.due());
    }
    if (!limit.isFirstDay() && deadline.operationalDue() != null && !deadline.operationalDue().equals(deadline.due())) {
      calculation.step("It is not a working day and does not move; plan for " + Dates.weekday(deadline.operationalDue()) + ".");
    }
    if (deadline.operationalDue() == null && !limit.isFamilyTime()) {
      calculation.step("The last working day is not given, because the bank holidays of that year are not known here.");
    }
    if (deadline.outer() != null) {
      calculation.step("Read another way the last day would be " + Dates.weekday(deadline.outer()) + "; it is not safe to rely on.");
    }
  }

  static void done(Calculation calculation, Limit limit, Done done, Assessment found) {
    String what = limit.verb() == Verb.NOTIFY
        ? "The notice sent on " + Dates.weekday(done.on()) + " took effect on " + Dates.weekday(found.comparedOn())
        : "It was done on " + Dates.weekday(found.comparedOn());
    calculation.step(what + ": " + words(found) + ".");
  }

  private static String words(Assessment found) {
    String late = (found.daysLate() == 1 ? "1 calendar day" : found.daysLate() + " calendar days") + " late";
    return switch (found.status()) {
      case ON_TIME, OPEN -> "in time";
      case CONTESTED -> late + " on the safe reading, in time on the other";
      case LATE_EXCUSED -> late + ", excused";
      case LATE -> late;
    };
  }
}
