package org.ehccasework.statute;

import java.time.LocalDate;

/** Reviews and the amendments that follow them. */
final class ReviewRules {

  private static final int MEETING_BEFORE_END = 28;

  private ReviewRules() {}

  static void first(Limit newest, Calculation calculation) {
    LocalDate made = calculation.start(newest);
    Done done = Done.read(calculation.facts(), newest.verb());
    Limit limit = calculation.inForce(newest, made);
    SingleStart.count(limit, made, done, calculation);
    calculation.put("review_meeting_latest", limit.count().from(made).minusDays(MEETING_BEFORE_END));
  }

  static void subsequent(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate meeting = facts.date("meeting_on");
    LocalDate notified = facts.date("decision_notified_on");
    LocalDate known = facts.date("last_reviewed_on");
    Done done = Done.read(facts, newest.verb());
    if (notified == null && known == null) {
      facts.required("decision_notified_on");
    }
    refuseBefore(facts, "decision_notified_on", notified, "meeting_on", meeting);
    Limit limit = calculation.inForce(newest, Days.earliest(known, notified));
    LocalDate reviewed = Days.earliest(known, notified);
    if (meeting != null) {
      LocalDate decisionDue = limit.part("decision").from(meeting);
      calculation.put("decision_due", decisionDue);
      calculation.put("decision_status", notified == null ? null : intermediate(notified, decisionDue));
      reviewed = Days.earliest(reviewed, decisionDue);
    }
    calculation.put("last_reviewed_on", reviewed);
    LocalDate due = limit.count().from(reviewed);
    calculation.put("review_meeting_latest", due.minusDays(MEETING_BEFORE_END));
    Explaining.count(calculation, limit, reviewed);
    calculation.finish(limit, reviewed, Deadline.of(due, null, false, calculation.calendar()), done);
  }

  static void decision(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate meeting = facts.required("meeting_on");
    LocalDate made = facts.date("plan_made_on");
    LocalDate reviewed = facts.date("last_reviewed_on");
    Done done = Done.read(facts, newest.verb());
    refuseBefore(facts, "meeting_on", meeting, "plan_made_on", made);
    Limit limit = calculation.inForce(newest, meeting);
    LocalDate fourWeeks = limit.count().from(meeting);
    LocalDate year = reviewed == null ? made : reviewed;
    LocalDate yearEnd = year == null ? null : limit.part("twelve_months").from(year);
    Explaining.count(calculation, limit, meeting);
    if (yearEnd != null) {
      calculation.step("The twelve months end on " + Dates.weekday(yearEnd) + "; the earlier day counts.");
    }
    calculation.finish(limit, meeting, Deadline.of(Days.earliest(fourWeeks, yearEnd), null, false, calculation.calendar()), done);
  }

  static void afterNotice(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate meeting = facts.date("meeting_on");
    LocalDate notice = facts.date("amendment_notice_sent_on");
    Done done = Done.read(facts, newest.verb());
    if (meeting == null && notice == null) {
      facts.required("amendment_notice_sent_on");
    }
    refuseBefore(facts, "amendment_notice_sent_on", notice, "meeting_on", meeting);
    LocalDate start = notice == null ? meeting : notice;
    Limit limit = calculation.inForce(newest, start);
    LocalDate fromNotice = notice == null ? null : limit.count().from(notice);
    LocalDate ceiling = meeting == null ? null : limit.part("ceiling").from(meeting);
    boolean late = noticeDates(calculation, limit, meeting, notice);
    Explaining.count(calculation, limit, start);
    if (ceiling != null) {
      calculation.step(limit.part("ceiling").words() + " the meeting is " + Dates.weekday(ceiling) + "; the earlier day counts.");
    }
    LocalDate outer = late ? Days.latest(fromNotice, ceiling) : null;
    calculation.finish(limit, start, Deadline.of(Days.earliest(fromNotice, ceiling), outer, false, calculation.calendar()), done);
  }

  /** Gives when the amendment notice was due; answers whether it was late. */
  static boolean noticeDates(Calculation calculation, Limit limit, LocalDate meeting, LocalDate notice) {
    if (meeting == null) {
      return false;
    }
    LocalDate noticeDue = limit.part("notice").from(meeting);
    calculation.put("notice_due", noticeDue);
    calculation.put("notice_status", notice == null ? null : intermediate(notice, noticeDue));
    return notice != null && notice.isAfter(noticeDue);
  }

  static void withoutReview(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate notice = facts.required("amendment_notice_sent_on");
    LocalDate given = facts.date("served_on");
    Done done = Done.read(facts, newest.verb());
    Limit limit = calculation.inForce(newest, notice);
    if (done.method() != null || given != null) {
      LocalDate deemed = done.method() == null ? null : EffectiveDate.of(notice, done.method(), calculation.calendar());
      LocalDate served = Days.latest(deemed, given);
      LocalDate last = limit.part("representations").from(served);
      calculation.put("served_on", served);
      calculation.put("period_last_day", last);
      calculation.put("earliest_finalise", last.plusDays(1));
      calculation.step("The family's 15 days end on " + Dates.weekday(last) + ".");
    }
    Explaining.count(calculation, limit, notice);
    calculation.finish(limit, notice, Calculator.compute(limit, notice, calculation.calendar()), done);
  }

  static void refuseBefore(Facts facts, String name, LocalDate day, String firstName, LocalDate first) {
    if (day != null && first != null && day.isBefore(first)) {
      facts.wrong(name, "Enter a " + name + ", " + FactWords.of(name) + ", that is not before " + firstName + ".");
    }
  }

  private static String intermediate(LocalDate done, LocalDate due) {
    return (done.isAfter(due) ? Status.LATE : Status.ON_TIME).code();
  }
}
