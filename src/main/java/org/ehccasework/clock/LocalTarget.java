package org.ehccasework.clock;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an authority has set itself for one of its limits; never law, and never later than the law.
 *
 * @param limitId as in the timetable, or {@link #EVERY_LIMIT} for a reminder that counts wherever no other is set
 * @param remindDays how many days of work before the legal date the coordinator is reminded; null where not set
 * @param count how many weeks or days of work after the clock started the work should be done; null where not set
 * @param setBy username of who set it
 */
public record LocalTarget(String limitId, Integer remindDays, Integer count, Unit unit, String reason, String setBy,
    Instant setAt) {

  public static final String EVERY_LIMIT = "every-limit";

  /** What is counted. */
  public enum Unit {
    WEEKS("weeks", "week"), WORKING_DAYS("working-days", "working day");

    private final String code;
    private final String one;

    Unit(String code, String one) {
      this.code = code;
      this.one = one;
    }

    public String code() {
      return code;
    }

    /** As in "1 week" and "10 working days". */
    public String words(int count) {
      return count + " " + one + (count == 1 ? "" : "s");
    }

    public static Optional<Unit> ofCode(String code) {
      return Stream.of(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }
  }
}
