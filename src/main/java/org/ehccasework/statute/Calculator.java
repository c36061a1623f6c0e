package org.ehccasework.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Works out limits: typed for the case clock, and from named facts for the calculator. */
public final class Calculator {

  private final StatuteBook book;
  private final WorkingCalendar calendar;

  public Calculator(StatuteBook book, WorkingCalendar calendar) {
    this.book = book;
    this.calendar = calendar;
  }

  /** The law and the bank holidays kept with the program. */
  public static Calculator standard() {
    return new Calculator(StatuteBook.standard(), WorkingCalendar.england());
  }

  /** The dates of a limit whose clock started on one day; no date at all for "as soon as practicable". */
  public static Deadline compute(Limit limit, LocalDate start, WorkingCalendar calendar) {
    if (!limit.count().hasNumber()) {
      return new Deadline(null, null, null);
    }
    LocalDate due = limit.count().from(start, calendar);
    LocalDate outer = limit.outer().map(count -> count.from(start, calendar))
        .or(() -> limit.count().looser(due)).orElse(null);
    return Deadline.of(due, outer, limit.isFamilyTime(), calendar);
  }

  /** The dates of {@link #compute} in plain English: start, rule, law and result, with weekdays. */
  public static String explain(Limit limit, LocalDate start, WorkingCalendar calendar) {
    Calculation calculation = new Calculation(StatuteBook.of(List.of(limit)), calendar, Map.of());
    Explaining.count(calculation, limit, start);
    Explaining.dates(calculation, limit, compute(limit, start, calendar));
    return calculation.result().explanation();
  }

  /** How a limit was met; {@code doneOn} is the day of dispatch, or null while nothing was done. */
  public static Assessment assess(Limit limit, LocalDate start, LocalDate doneOn, Method method,
      List<ExceptionFacts> exceptions, WorkingCalendar calendar) {
    return assess(limit, start, doneOn, method, exceptions, null, calendar);
  }

  /** As above for the advice of one body, which alone a missed appointment can excuse. */
  public static Assessment assess(Limit limit, LocalDate start, LocalDate doneOn, Method method,
      List<ExceptionFacts> exceptions, String body, WorkingCalendar calendar) {
    Deadline deadline = compute(limit, start, calendar);
    ExceptionFinding finding = deadline.due() == null ? ExceptionFinding.refused("This limit has no last day.")
        : new ExceptionCheck(limit.exceptions(), start, deadline.due(), body).test(exceptions);
    return assess(limit.verb(), deadline, doneOn, method, finding, calendar);
  }

  static Assessment assess(Verb verb, Deadline deadline, LocalDate doneOn, Method method, ExceptionFinding finding,
      WorkingCalendar calendar) {
    if (doneOn == null) {
      return new Assessment(deadline, Status.OPEN, 0, null, null, finding);
    }
    LocalDate effectiveOn = effectiveOn(verb, doneOn, method, calendar);
    LocalDate comparedOn = verb == Verb.NOTIFY ? effectiveOn : doneOn;
    if (deadline.due() == null) {
      return new Assessment(deadline, Status.ON_TIME, 0, effectiveOn, comparedOn, finding);
    }
    long late = Math.max(0, ChronoUnit.DAYS.between(deadline.due(), comparedOn));
    return new Assessment(deadline, status(deadline, comparedOn, finding), late, effectiveOn, comparedOn, finding);
  }

  /** Not known for a letter that only has to be sent, where the calendar does not reach its day. */
  private static LocalDate effectiveOn(Verb verb, LocalDate doneOn, Method method, WorkingCalendar calendar) {
    if (method == null) {
      return doneOn;
    }
    try {
      return EffectiveDate.of(doneOn, method, calendar);
    } catch (CalendarEnds beyond) {
      if (verb == Verb.NOTIFY) {
        throw beyond;
      }
      return null;
    }
  }

  private static Status status(Deadline deadline, LocalDate comparedOn, ExceptionFinding finding) {
    if (!comparedOn.isAfter(deadline.due())) {
      return Status.ON_TIME;
    }
    if (deadline.outer() != null && !comparedOn.isAfter(deadline.outer())) {
      return Status.CONTESTED;
    }
    return finding.excused() ? Status.LATE_EXCUSED : Status.LATE;
  }

  /** A limit from named facts, as the timetable's section 8.1 names them: text, truth values, lists of groups, null. */
  public Result calculate(String limit, Map<String, Object> inputs) {
    Limit newest = newest(limit);
    Calculation calculation = new Calculation(book, calendar, inputs == null ? Map.of() : inputs);
    try {
      Rules.of(newest.id().value()).apply(newest, calculation);
    } catch (CalendarEnds beyond) {
      throw new FactProblem(List.of(new Violation(newest.starts().get(0), beyond.getMessage())));
    }
    return calculation.result();
  }

  private Limit newest(String limit) {
    try {
      return book.newest(new LimitId(limit == null ? "" : limit.strip()));
    } catch (IllegalArgumentException notAName) {
      throw book.unknown(limit == null ? "" : limit.strip());
    }
  }
}
