package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.statute.Assessment;
import org.ehccasework.statute.Calculator;
import org.ehccasework.statute.ExceptionFacts;
import org.ehccasework.statute.ExceptionFinding;
import org.ehccasework.statute.Limit;
import org.ehccasework.statute.LimitId;
import org.ehccasework.statute.StatuteBook;
import org.ehccasework.statute.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The law of the limits of cases: a limit keeps the law that was in force when its clock started. */
@Component
public class LimitLaw {

  /** Only the body that made an appointment is excused by its being missed; a claim is always about its own item. */
  static final String ADVISING_BODY = "advising-body";

  private final StatuteBook book = StatuteBook.standard();
  private final WorkingCalendar calendar = WorkingCalendar.england();

  public Limit of(CaseLimit limit) {
    return of(limit.limitId(), limit.startedOn());
  }

  /** {@code statute.NotInForce} where the clock started before there was such a law. */
  Limit of(String limitId, LocalDate startedOn) {
    return book.limit(new LimitId(limitId), startedOn);
  }

  Limit newest(String limitId) {
    return book.newest(new LimitId(limitId));
  }

  /** How the limit stands; {@code comparedOn} on the row already is the day of effect or of dispatch. */
  Assessment assess(CaseLimit limit, List<ExceptionFacts> exceptions) {
    return Calculator.assess(of(limit), limit.startedOn(), limit.comparedOn(), null, exceptions, ADVISING_BODY,
        calendar);
  }

  /** What the law says of one claim. */
  public ExceptionFinding test(CaseLimit limit, ExceptionFacts claim) {
    return assess(limit, List.of(claim)).exception();
  }

  String explain(CaseLimit limit) {
    return Calculator.explain(of(limit), limit.startedOn(), calendar);
  }
}
