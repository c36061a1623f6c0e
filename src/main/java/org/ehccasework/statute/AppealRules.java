package org.ehccasework.statute;

import java.time.LocalDate;

/** The time to appeal, and ceasing a plan, which waits for it. */
final class AppealRules {

  private static final int LETTER_DAYS = 5;

  private AppealRules() {}

  static void window(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate sent = facts.required("notice_sent_on");
    LocalDate certificate = facts.date("certificate_issued_on");
    Done done = Done.read(facts, newest.verb());
    ReviewRules.refuseBefore(facts, "certificate_issued_on", certificate, "notice_sent_on", sent);
    Limit limit = calculation.inForce(newest, sent);
    LocalDate fromNotice = sent.plusMonths(limit.count().number());
    LocalDate fromCertificate = certificate == null ? null : limit.part("certificate").from(certificate);
    LocalDate raw = Days.latest(fromNotice, fromCertificate);
    LocalDate last = TribunalCalendar.lastDay(raw, calculation.calendar());
    calculation.put("raw_end", raw);
    calculation.put("appeal_last_day", last);
    calculation.step("Two months after the notice was sent on " + Dates.weekday(sent) + " end on " + Dates.weekday(fromNotice) + ".");
    if (fromCertificate != null) {
      calculation.step("One month after the mediation certificate ends on " + Dates.weekday(fromCertificate) + "; the later counts.");
    }
    calculation.step("By the tribunal's calendar the appeal can be started until 17:00 on " + Dates.weekday(last)
        + " (HESC r.20(1)(c), r.12).");
    if (limit.isFamilyTime()) {
      calculation.put("time_of_day", Calculation.TRIBUNAL_HOUR);
      calculation.finish(limit, sent, new Deadline(last, null, null), done);
    } else {
      calculation.put("earliest_cease_on", last.plusDays(1));
      calculation.step("The plan can cease on " + Dates.weekday(last.plusDays(1)) + " at the earliest, later if there is an appeal ("
          + limit.law() + ").");
    }
  }

  static void ceaseDecision(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate decided = facts.date("decided_on");
    if (decided == null || facts.has("meeting_on")) {
      Rule ordinary = new SingleStart();
      ordinary.apply(newest, calculation);
      return;
    }
    Limit limit = calculation.inForce(newest, decided);
    calculation.put("policy_due", calculation.calendar().plusWorkingDays(decided, LETTER_DAYS));
    calculation.step("Outside a review the law gives no number (" + limit.law()
        + "): as soon as practicable; the project allows five working days.");
  }
}
