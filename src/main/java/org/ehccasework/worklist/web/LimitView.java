package org.ehccasework.worklist.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.statute.Limit;
import org.ehccasework.statute.LimitId;
import org.ehccasework.statute.StatuteBook;
import org.ehccasework.statute.WorkingCalendar;
import org.ehccasework.web.Words;
import org.springframework.util.StringUtils;

/**
 * One limit of a case with everything that explains it.
 *
 * @param due when it is due and what came of it
 * @param facts what it was worked out from, question by question
 */
record LimitView(String anchor, String title, String status, String colour, String due, Map<String, String> facts,
    List<Claim> exceptions, List<Tab> links) {

  private static final StatuteBook LAW = StatuteBook.standard();
  private static final WorkingCalendar CALENDAR = WorkingCalendar.england();

  /** An exception claimed for this limit, with its page. */
  record Claim(String text, String href) {}

  static LimitView of(String anchor, CaseLimit limit, List<Claim> claims, List<Tab> links, LocalDate today) {
    LimitTag tag = LimitTag.of(limit, today);
    return new LimitView(anchor, limit.title(), tag.words(), tag.colour(),
        due(limit, today), facts(limit), claims, links);
  }

  private static String due(CaseLimit limit, LocalDate today) {
    if (limit.due() == null) {
      return limit.doneOn() == null ? "As soon as practicable: the law gives no number."
          : "Done " + Words.dayAndDate(limit.doneOn()) + ".";
    }
    if (limit.doneOn() != null) {
      return "Done %s. It was due %s.".formatted(done(limit), Words.dayAndDate(limit.due()));
    }
    if (!limit.owed()) {
      return "No longer owed. It would have been due %s.".formatted(Words.dayAndDate(limit.due()));
    }
    boolean moves = limit.operationalDue() != null && !limit.operationalDue().equals(limit.due());
    return (limit.isDuty() ? "Due " : firstDay(limit) ? "From " : "Until ") + Words.dayAndDate(limit.honoured())
        + (limit.isDuty() ? ". " + Words.due(limit.due(), today) + "." : ".")
        + (moves ? aim(limit) : "")
        + (limit.internalTarget() == null || !limit.isDuty() ? ""
            : " Our own target is " + Words.dayAndDate(limit.internalTarget()) + ".");
  }

  private static boolean firstDay(CaseLimit limit) {
    return LAW.limit(new LimitId(limit.limitId()), limit.startedOn()).isFirstDay();
  }

  private static String aim(CaseLimit limit) {
    return (CALENDAR.isWorkingDay(limit.due()) ? " The council is shut then, so aim for "
        : " That is not a working day, so aim for ") + Words.dayAndDate(limit.operationalDue()) + ".";
  }

  private static String done(CaseLimit limit) {
    String day = Words.dayAndDate(limit.doneOn());
    boolean later = limit.comparedOn() != null && !limit.comparedOn().equals(limit.doneOn());
    return later ? day + ", with effect from " + Words.dayAndDate(limit.comparedOn()) : day;
  }

  private static Map<String, String> facts(CaseLimit limit) {
    Limit law = LAW.limit(new LimitId(limit.limitId()), limit.startedOn());
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Counted from", Words.dayAndDate(limit.startedOn()) + ", " + start(limit, law));
    facts.put("Rule", law.rule() + " that day");
    facts.put("Law", limit.law());
    facts.put("Who must act", StringUtils.capitalize(limit.bound()));
    facts.put("Exceptions the law knows", limit.bound().equals("family") ? "None" : exceptions(law));
    facts.put("How it was worked out", limit.explanation());
    put(facts, limit.isDuty() ? "Other reading of the law" : "Told to the family, and honoured", limit.outer());
    put(facts, "Our own target, not a legal date", limit.internalTarget());
    put(facts, "Recorded as missed on", limit.breachedOn());
    return facts;
  }

  /** A body that gives advice or answers counts from the day our own request reached it. */
  private static String start(CaseLimit limit, Limit law) {
    boolean asked = limit.itemId() != null && law.starts().contains("received_on");
    return asked ? "the day our request reached them" : law.startWords();
  }

  private static String exceptions(Limit law) {
    String grounds = Arrays.stream(ExceptionKind.values()).filter(law.exceptions()::allows).map(ExceptionKind::words)
        .collect(Collectors.joining("; "));
    return grounds.isEmpty() ? "None" : StringUtils.capitalize(grounds);
  }

  private static void put(Map<String, String> facts, String name, LocalDate day) {
    if (day != null) {
      facts.put(name, Words.dayAndDate(day));
    }
  }
}
