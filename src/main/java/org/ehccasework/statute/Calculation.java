package org.ehccasework.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run of the calculator: the facts, and the values and steps found so far. */
final class Calculation {

  static final String TRIBUNAL_HOUR = "17:00";

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final List<String> steps = new ArrayList<>();
  private final StatuteBook book;
  private final WorkingCalendar calendar;
  private final Facts facts;
  private String law = "";

  Calculation(StatuteBook book, WorkingCalendar calendar, Map<String, Object> given) {
    this.book = book;
    this.calendar = calendar;
    this.facts = new Facts(given);
  }

  Facts facts() {
    return facts;
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  /** The earliest of the days that can start the clock; a problem is noted where none is known. */
  LocalDate start(Limit newest) {
    LocalDate earliest = null;
    for (String fact : newest.starts()) {
      earliest = Days.earliest(earliest, facts.date(fact));
    }
    if (newest.starts().contains("received_on")) {
      LocalDate arrived = facts.londonDate("request_received_at");
      earliest = Days.earliest(earliest, arrived);
      put("received_on", arrived);
    }
    if (earliest == null && newest.starts().stream().noneMatch(facts::has) && !facts.has("request_received_at")) {
      String asked = newest.starts().get(0);
      boolean byAnother = asked.equals("received_on") && !newest.bound().contains("authority");
      facts.wrong(asked, byAnother ? "Enter received_on, the date the " + newest.bound() + " received the request, as yyyy-mm-dd."
          : FactWords.askForDate(asked) + ".");
    }
    return earliest;
  }

  /** The law of the limit on the day its clock started, once all facts read are good. */
  Limit inForce(Limit newest, LocalDate start) {
    facts.check();
    try {
      Limit limit = book.limit(newest.id(), start);
      law = limit.law();
      return limit;
    } catch (NotInForce tooEarly) {
      String given = newest.starts().stream().filter(facts::has).findFirst().orElse(newest.starts().get(0));
      facts.wrong(given, tooEarly.getMessage() + ".");
      facts.check();
      throw tooEarly;
    }
  }

  Limit inForce(String id, LocalDate start) {
    return inForce(book.newest(new LimitId(id)), start);
  }

  void law(String provision) {
    law = provision;
  }

  void put(String name, Object value) {
    if (value != null) {
      values.put(name, value instanceof LocalDate day ? day.toString() : value);
    }
  }

  void step(String sentence) {
    steps.add(sentence);
  }

  /** Gives the dates and, where something was done or claimed, how the limit stands. */
  void finish(Limit limit, LocalDate start, Deadline deadline, Done done) {
    refuseDoneBefore(limit, start, done);
    put("due", deadline.due());
    put("operational_due", deadline.operationalDue());
    put("outer", deadline.outer());
    Explaining.dates(this, limit, deadline);
    if (deadline.due() == null) {
      return;
    }
    ExceptionFinding finding = ExceptionFinding.refused("No exception is recorded.");
    if (done.claims() != null) {
      finding = new ExceptionCheck(limit.exceptions(), start, deadline.due(), facts.text("body")).test(done.claims());
      put("excused", finding.excused());
      put("excuse_ends", finding.excuseEnds());
      put("internal_target", finding.internalTarget());
      step(finding.reason());
    }
    if (done.on() != null) {
      Assessment found = assess(limit, deadline, done, finding);
      put("effective_on", done.method() == null ? null : found.effectiveOn());
      put("status", found.status().code());
      put("days_late", found.daysLate());
      Explaining.done(this, limit, done, found);
    }
  }

  private Assessment assess(Limit limit, Deadline deadline, Done done, ExceptionFinding finding) {
    try {
      return Calculator.assess(limit.verb(), deadline, done.on(), done.method(), finding, calendar);
    } catch (CalendarEnds beyond) {
      facts.wrong("done_on", beyond.getMessage());
      facts.check();
      throw beyond;
    }
  }

  private void refuseDoneBefore(Limit limit, LocalDate start, Done done) {
    if (done.on() != null && !limit.count().runsBack() && done.on().isBefore(start)) {
      facts.wrong("done_on", "Enter a done_on, " + FactWords.of("done_on") + ", that is not before the clock started on "
          + Dates.plain(start) + ".");
      facts.check();
    }
  }

  Result result() {
    return new Result(Collections.unmodifiableMap(values), law, String.join(" ", steps), facts.unused());
  }
}
