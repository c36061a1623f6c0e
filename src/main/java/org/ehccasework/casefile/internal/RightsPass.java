package org.ehccasework.casefile.internal;

import java.time.LocalDate;
import java.util.Map;
import org.ehccasework.statute.Calculator;

/** When the rights of parents pass to the young person: at the end of compulsory school age (Act, s.83(2)). */
public final class RightsPass {

  private static final Calculator LAW = Calculator.standard();

  private RightsPass() {}

  /** The last day of compulsory school age: born on 1 March 2011, it is Friday 25 June 2027. */
  public static LocalDate lastDayBefore(LocalDate born) {
    var found = LAW.calculate("compulsory-school-age-end", Map.of("date_of_birth", born.toString()));
    return LocalDate.parse(found.values().get("due").toString());
  }

  static boolean by(LocalDate born, LocalDate today) {
    return today.isAfter(lastDayBefore(born));
  }
}
