package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.ehccasework.clock.AdviceBound;
import org.ehccasework.clock.AdviceBound.Force;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.statute.Assessment;
import org.ehccasework.statute.Calculator;
import org.ehccasework.statute.ExceptionFacts;
import org.ehccasework.statute.ExceptionFinding;
import org.ehccasework.statute.ExceptionSet;
import org.ehccasework.statute.Limit;
import org.ehccasework.statute.LimitId;
import org.ehccasework.statute.StatuteBook;
import org.ehccasework.statute.Status;
import org.ehccasework.statute.WorkingCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The law of the limits of cases: a limit keeps the law that was in force when its clock started. */
@Component
public class LimitLaw {

  /** Only the body that made an appointment is excused by its being missed; a claim is always about its own item. */
  static final String ADVISING_BODY = "advising-body";

  private final StatuteBook book = StatuteBook.standard();
  private final WorkingCalendar calendar = WorkingCalendar.england();
  private final Supplier<List<AdviceBound>> advice;

  LimitLaw(ObjectProvider<AdviceBound> advice) {
    // they need what needs this: asked for at the first use, and then once
    this.advice = SingletonSupplier.of(() -> advice.stream().toList());
  }

  public Limit of(CaseLimit limit) {
    Limit law = of(limit.limitId(), limit.startedOn());
    return limit.limitId().equals(LimitIds.ADVICE) && limit.itemId() != null ? asked(law, limit.itemId()) : law;
  }

  /** Regulation 8 binds only the bodies of section 31 (timetable 2.1). */
  private Limit asked(Limit law, String adviceRequestId) {
    return switch (advice.get().stream().findFirst().map(bound -> bound.of(adviceRequestId)).orElse(Force.LAW)) {
      case LAW -> law;
      case GUIDANCE -> law.withoutForce("Code chapter 9; reg 8 binds only the bodies of s.31",
          "whoever we asked, by guidance alone", law.exceptions());
      case FAMILY -> law.withoutForce("Code chapter 9; the law sets the family no limit", "family",
          ExceptionSet.NONE);
    };
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
    Limit law = of(limit);
    Assessment found = Calculator.assess(law, limit.startedOn(), limit.comparedOn(), null, exceptions, ADVISING_BODY,
        calendar);
    return law.isFamilyTime() && limit.doneOn() != null ? inTime(found) : found;
  }

  /** The family's own time is never late. */
  private static Assessment inTime(Assessment found) {
    return new Assessment(found.deadline(), Status.ON_TIME, 0, found.effectiveOn(), found.comparedOn(),
        found.exception());
  }

  /** The last day of a limit as if its clock had started on this day. */
  LocalDate lastDay(CaseLimit limit, LocalDate from) {
    return Calculator.assess(of(limit), from, null, null, List.of(), ADVISING_BODY, calendar).deadline().due();
  }

  /** What the law says of one claim. */
  public ExceptionFinding test(CaseLimit limit, ExceptionFacts claim) {
    return assess(limit, List.of(claim)).exception();
  }

  String explain(CaseLimit limit) {
    return Calculator.explain(of(limit), limit.startedOn(), calendar);
  }
}
