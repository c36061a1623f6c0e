package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.Map;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.statute.Assessment;
import org.ehccasework.statute.Method;
import org.ehccasework.web.Words;

/** Limits in the words of screens and letters. */
public final class LimitWords {

  private static final Map<String, String> TO_FAMILY = Map.of(
      LimitIds.DECIDE_TO_ASSESS, "decide whether to assess and tell you",
      LimitIds.REFUSE_PLAN, "tell you whether we will issue an EHC plan",
      LimitIds.AGREE_PLAN, "tell you whether we will issue an EHC plan",
      LimitIds.SEND_FINAL, "send you the final EHC plan",
      LimitIds.ADVICE, "have all the advice we asked for");

  private static final Map<String, String> NEXT_STEP = Map.of(
      LimitIds.DECIDE_TO_ASSESS, "We will decide as soon as we can. We will then write to you with our decision and "
          + "the reasons. You lose none of your rights because we are late.",
      LimitIds.REFUSE_PLAN, "We will decide as soon as we can whether to issue an EHC plan. We will then write to you "
          + "with our decision. You lose none of your rights because we are late.",
      LimitIds.SEND_FINAL, "We will finish the plan as soon as we can and send it to you. You lose none of your rights "
          + "because we are late.");

  private LimitWords() {}

  /** What is owed, to follow "We must" in a letter to the family. */
  public static String toFamily(CaseLimit limit) {
    return TO_FAMILY.getOrDefault(limit.limitId(), inSentence(limit.title()).replace("the family", "you"));
  }

  /** What the letter about being late says will happen now. */
  static String nextStep(CaseLimit limit) {
    String step = NEXT_STEP.getOrDefault(limit.limitId(), "We will do this as soon as we can and write to you.");
    return limit.excused() ? "The law allows us to be later here, as we wrote to you. " + step : step;
  }

  /** A title within a sentence: "decide whether to assess and tell the family". */
  public static String inSentence(String title) {
    return Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  /** Weeks of the limit in short, to name it by: "the 20 weeks"; its title where it is not counted in weeks. */
  public static String shortName(CaseLimit limit) {
    return switch (limit.limitId()) {
      case LimitIds.DECIDE_TO_ASSESS -> "the 6 weeks";
      case LimitIds.REFUSE_PLAN, LimitIds.AGREE_PLAN -> "the 16 weeks";
      case LimitIds.SEND_FINAL -> "the 20 weeks";
      case LimitIds.ADVICE -> "late advice";
      default -> "'" + limit.title() + "'";
    };
  }

  static String explanation(String dates, String shut, CaseLimit limit, Assessment found, boolean exceptions) {
    StringBuilder text = new StringBuilder(dates).append(shut);
    if (exceptions) {
      text.append(' ').append(found.exception().reason());
    }
    if (limit.doneOn() != null) {
      text.append(' ').append(done(limit)).append(": ").append(howMet(found)).append('.');
    }
    return text.toString();
  }

  /** Nobody loses time because the day of a letter was recorded wrongly. */
  static String honoured(LocalDate told) {
    return " The family was told " + Words.dayAndDate(told) + ". That is later, so we hold to it.";
  }

  private static String done(CaseLimit limit) {
    String sent = Words.dayAndDate(limit.doneOn());
    if (limit.method() == null) {
      return "It was done on " + sent;
    }
    String how = "It was sent on " + sent + " (" + methodWords(limit.method()) + ")";
    return limit.comparedOn().equals(limit.doneOn()) ? how
        : how + " and took effect on " + Words.dayAndDate(limit.comparedOn());
  }

  static String methodWords(String code) {
    return Method.of(code).map(method -> switch (method) {
      case PORTAL -> "online portal";
      case EMAIL -> "email";
      case HAND -> "by hand";
      case POST_FIRST -> "first-class post";
      case POST_SECOND -> "second-class post";
    }).orElse(code);
  }

  /** As in "in time" or "2 working days late, excused". */
  static String howMet(Assessment found) {
    LocalDate due = found.deadline().due();
    String late = due == null ? "late" : Words.late(due, due.plusDays(found.daysLate()));
    return switch (found.status()) {
      case OPEN, ON_TIME -> "in time";
      case CONTESTED -> late + " on the safe reading, in time on the other";
      case LATE_EXCUSED -> late + ", excused";
      case LATE -> late;
    };
  }
}
