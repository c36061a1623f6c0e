package org.ehccasework.clock.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.statute.ExceptionSet;
import org.springframework.stereotype.Component;

/** The grounds of exception the law knows for each limit, and how they are called; the lists are closed. */
@Component
public class Grounds {

  private static final Map<String, String> PROVISION = Map.of(
      LimitIds.DECIDE_TO_ASSESS, "regulation 5(4)",
      LimitIds.REFUSE_PLAN, "regulation 10(4)",
      LimitIds.AGREE_PLAN, "regulation 10(4), which we follow for this date too",
      LimitIds.SEND_FINAL, "regulation 13(3)",
      LimitIds.ADVICE, "regulation 8(2)");

  private static final Map<String, String> AFFECTED = Map.of(
      "child", "the child", "parent", "a parent", "young-person", "the young person");

  private final LimitLaw law;

  Grounds(LimitLaw law) {
    this.law = law;
  }

  /** Those that can be claimed for this limit, in the order of the timetable; none where the law knows none. */
  public List<ExceptionKind> of(CaseLimit limit) {
    ExceptionSet set = law.of(limit).exceptions();
    return Arrays.stream(ExceptionKind.values()).filter(set::allows).toList();
  }

  /** As asked on a page: what happened? */
  public static String title(ExceptionKind kind) {
    return switch (kind) {
      case SCHOOL_CLOSED -> "The school, college or early years provider was closed for at least 4 weeks";
      case ABSENCE -> "The child, parent or young person was away from the area for at least 4 weeks";
      case PERSONAL -> "There were exceptional personal circumstances";
      case MISSED_APPOINTMENT -> "An appointment for an examination or test was missed";
    };
  }

  /**
   * As it stands in the letter to the family: the ground with its provision.
   *
   * @param who whom it is about, as in "parent"; null where the ground is about nobody
   */
  public static String legal(CaseLimit limit, ExceptionKind kind, String who) {
    String ground = switch (kind) {
      case SCHOOL_CLOSED -> "we asked a school, college or early years provider for advice and it was closed for at "
          + "least 4 weeks";
      case ABSENCE -> whom(who) + " was away from our area for at least 4 weeks";
      case PERSONAL -> "exceptional personal circumstances affected " + whom(who);
      case MISSED_APPOINTMENT -> "an appointment for an examination or test was missed";
    };
    return ground + " (Special Educational Needs and Disability Regulations 2014, "
        + PROVISION.getOrDefault(limit.limitId(), limit.law()) + ").";
  }

  private static String whom(String who) {
    return AFFECTED.getOrDefault(String.valueOf(who), "the child, a parent or the young person");
  }

  /** Why a ground does not serve for this limit. */
  public String refusal(CaseLimit limit, ExceptionKind kind) {
    if (of(limit).isEmpty()) {
      return "The law knows no exception for " + LimitWords.shortName(limit) + ".";
    }
    return kind == ExceptionKind.MISSED_APPOINTMENT
        ? "A missed appointment excuses late advice, not " + LimitWords.shortName(limit) + "."
        : "A closed school excuses the council's own dates, not " + LimitWords.shortName(limit) + ".";
  }
}
