package org.ehccasework.letters.internal;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.statute.Basis;
import org.ehccasework.statute.Method;
import org.ehccasework.statute.Verb;
import org.ehccasework.web.Words;

/**
 * The last day a letter is in time: by then it must have taken effect (notify) or have left (send).
 *
 * @param set who set the day: the law, the Code or our own targets
 */
record LastDay(LocalDate day, Verb verb, Basis set) {

  /** Days a letter of this kind is held against, the strictest in law first; empty where there is none. */
  static List<LastDay> of(NoticeType type, LocalDate clockStart, LocalDate preparedOn) {
    return switch (type) {
      case N1, N2 -> List.of(limit("notify-partners-of-request", clockStart));
      case N3, N4 -> List.of(limit("decide-whether-to-assess", clockStart));
      case N6 -> List.of(limit("notify-decision-not-to-issue", clockStart));
      case N7 -> List.of(limit("notify-decision-to-issue", clockStart));
      case N8 -> List.of(limit("latest-workable-draft", LegalDates.last("send-final-plan", clockStart)),
          limit("send-draft-plan", clockStart));
      case N10 -> List.of(limit("send-final-plan", clockStart));
      case N22 -> List.of(new LastDay(preparedOn, Verb.NOTIFY, Basis.HOUSE));   // timetable section 6: the same day
      case N5, N9, LATE, HANDOVER, CORRECTION, REPLY -> List.of();
    };
  }

  private static LastDay limit(String id, LocalDate start) {
    var limit = LegalDates.limit(id, start);
    return new LastDay(LegalDates.last(id, start), limit.verb(), limit.basis());
  }

  /** How to send it in time, from today on. */
  String advice(LocalDate today) {
    if (today.isAfter(day)) {
      var sooner = verb == Verb.SEND ? "Send it today." : "Send it today, by portal, email or hand.";
      return nameAtStart() + " was " + Words.dayAndDate(day) + ", " + Words.workingDays(day, today) + " ago. " + sooner;
    }
    var must = set == Basis.HOUSE ? "It should " : "It must ";
    var what = verb == Verb.SEND ? "leave by " : "count as given by ";
    return must + what + Words.dayAndDate(day) + ", " + name() + ". " + ways(today);
  }

  /** Whether a letter sent like this was in time, to follow a comma. */
  String verdict(Sending sending) {
    var compared = verb == Verb.SEND ? sending.on() : sending.effectiveOn();
    return compared.isAfter(day)
        ? Words.workingDays(day, compared) + " after " + name() + ", " + Words.dayAndDate(day)
        : "in time: " + name() + " is " + Words.dayAndDate(day);
  }

  private String ways(LocalDate today) {
    if (verb == Verb.SEND) {
      return "Send it, in any way, by " + Words.dayAndDate(workday(day, today)) + ".";
    }
    var atOnce = "Send by portal, email or hand by " + Words.dayAndDate(workday(day, today));
    var calendar = LegalDates.WORKING_DAYS;
    var post = calendar.minusWorkingDays(calendar.lastWorkingDayOnOrBefore(day), Method.POST_FIRST.workingDays());
    return post.isBefore(today) ? atOnce + ". It is too late for first class post."
        : atOnce + ", or post first class by " + Words.dayAndDate(post) + ".";
  }

  /** The last working day in time, or the day itself where that is all that is left. */
  private static LocalDate workday(LocalDate day, LocalDate today) {
    var working = LegalDates.WORKING_DAYS.lastWorkingDayOnOrBefore(day);
    return working.isBefore(today) ? day : working;
  }

  private String nameAtStart() {
    return Character.toUpperCase(name().charAt(0)) + name().substring(1);
  }

  private String name() {
    return switch (set) {
      case LAW -> "the last legal day";
      case CODE -> "the last day under the Code of Practice";
      case DERIVED -> "the last day that leaves the family 15 days before the final plan is due";
      case HOUSE -> "our own target";
    };
  }
}
