package org.ehccasework.statute;

import java.time.LocalDate;

/** The common rule: one count from the earliest start fact, with further dates counted from the same day. */
final class SingleStart implements Rule {

  @Override
  public void apply(Limit newest, Calculation calculation) {
    LocalDate start = calculation.start(newest);
    Done done = Done.read(calculation.facts(), newest.verb());
    Limit limit = calculation.inForce(newest, start);
    count(limit, start, done, calculation);
  }

  static void count(Limit limit, LocalDate start, Done done, Calculation calculation) {
    if (limit.starts().contains("received_on")) {
      calculation.put("clock_start", start);
    }
    limit.parts().forEach((name, count) -> calculation.put(name, count.from(start, calculation.calendar())));
    if (limit.count().primitive() == Primitive.TWD) {
      calculation.put("time_of_day", Calculation.TRIBUNAL_HOUR);
    }
    Explaining.count(calculation, limit, start);
    calculation.finish(limit, start, Calculator.compute(limit, start, calculation.calendar()), done);
  }
}
