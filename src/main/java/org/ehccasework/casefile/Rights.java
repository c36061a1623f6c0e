package org.ehccasework.casefile;

import java.time.LocalDate;
import org.ehccasework.casefile.internal.RightsPass;

/**
 * Who holds the rights of a family (timetable 2.11; Act, ss.80 and 83(2)): the parents until the end of compulsory
 * school age, then the young person, or who acts for them where they cannot decide (Mental Capacity Act 2005).
 *
 * @param passOn the first day they are the young person's: the day after the last Friday in June
 * @param capacity the latest decision whether the young person can decide; null where there is none
 */
public record Rights(Holder holder, LocalDate passOn, CapacityDecision capacity) {

  /** Who decides and is written to. */
  public enum Holder { PARENTS, YOUNG_PERSON, ACTING_FOR_YOUNG_PERSON }

  /** How long before the day coordinators are asked to make ready for it, where the authority has not said. */
  public static final int USUAL_WEEKS = 8;

  /** The first day the rights are those of a young person born on this day. */
  public static LocalDate passOn(LocalDate born) {
    return RightsPass.lastDayBefore(born).plusDays(1);
  }

  /** Whether they pass within so many weeks: time to find out who decides and how to reach them. */
  public static boolean passSoon(LocalDate born, LocalDate today, int weeks) {
    LocalDate passOn = passOn(born);
    return today.isBefore(passOn) && !today.isBefore(passOn.minusWeeks(weeks));
  }

  /** Whether letters speak to the young person. */
  public boolean personally() {
    return holder == Holder.YOUNG_PERSON;
  }
}
