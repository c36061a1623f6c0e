package org.ehccasework.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Plans for the next phase of education (reg 18): the fixed date of the year, against the ordinary review limits. */
final class PhaseRules {

  private static final List<List<String>> TRANSFERS = Rows.of("transfers.txt");

  private PhaseRules() {}

  static void transfer(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    String transfer = facts.text("transfer");
    LocalDate on = facts.date("transfer_on");
    LocalDate meeting = facts.date("meeting_on");
    LocalDate notice = facts.date("amendment_notice_sent_on");
    Done done = Done.read(facts, newest.verb());
    if (!facts.has("transfer")) {
      facts.wrong("transfer", "Enter transfer, the kind of move: " + codes(newest.id()) + ".");
    }
    ReviewRules.refuseBefore(facts, "amendment_notice_sent_on", notice, "meeting_on", meeting);
    facts.check();
    if (!counts(transfer, newest.id())) {
      doesNotApply(newest, calculation, transfer, on);
      return;
    }
    facts.required("transfer_on");
    Limit limit = calculation.inForce(newest, on);
    calculation.put("applies", true);
    Deadline phase = Calculator.compute(limit, on, calculation.calendar());
    LocalDate route = route(calculation, limit, meeting, notice);
    calculation.put("review_route_due", route);
    Explaining.count(calculation, limit, on);
    boolean phaseBinds = route == null || !route.isBefore(phase.due());
    if (route != null) {
      calculation.step("The ordinary review limits run to " + Dates.weekday(route) + "; the earlier day counts.");
    }
    Deadline deadline = phaseBinds ? phase : Deadline.of(route, null, false, calculation.calendar());
    calculation.finish(limit, on, deadline, done);
  }

  private static LocalDate route(Calculation calculation, Limit limit, LocalDate meeting, LocalDate notice) {
    ReviewRules.noticeDates(calculation, limit, meeting, notice);
    LocalDate fromNotice = notice == null ? null : limit.part("from_notice").from(notice);
    LocalDate ceiling = meeting == null ? null : limit.part("ceiling").from(meeting);
    return Days.earliest(fromNotice, ceiling);
  }

  /** A school's own sixth form is not a post-16 institution; the March date is kept as policy. */
  private static void doesNotApply(Limit newest, Calculation calculation, String transfer, LocalDate on) {
    calculation.law(newest.law());
    calculation.put("applies", false);
    calculation.step("'" + transfer + "' is not a listed transfer for this limit; the ordinary review limits still run.");
    if (newest.id().value().equals("phase-transfer-post16") && transfer.contains("sixth-form") && on != null) {
      LocalDate policy = newest.count().from(on);
      calculation.put("policy_due", policy);
      calculation.step("The project keeps " + Dates.weekday(policy) + " as its own target.");
    }
  }

  private static boolean counts(String transfer, LimitId limit) {
    return TRANSFERS.stream().anyMatch(row -> row.get(0).equals(transfer) && row.get(1).equals(limit.value()));
  }

  private static String codes(LimitId limit) {
    return TRANSFERS.stream().filter(row -> row.get(1).equals(limit.value())).map(row -> row.get(0))
        .collect(Collectors.joining(", "));
  }
}
