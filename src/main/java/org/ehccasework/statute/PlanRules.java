package org.ehccasework.statute;

import java.time.LocalDate;
import java.util.Set;

/** Advice, the family's time on a draft, cooling-off and reassessment. */
final class PlanRules {

  /** Those who give advice without being bodies of section 31: for them the six weeks are guidance. */
  private static final Set<String> BOUND_BY_GUIDANCE_ONLY = Set.of("school", "head", "head-teacher", "college", "early-years-provider",
      "educational-psychologist", "social-care", "parent", "young-person");
  private static final int FAMILY_DAYS = 15;

  private PlanRules() {}

  static void advice(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate start = calculation.start(newest);
    LocalDate requested = facts.date("requested_on");
    String body = facts.text("body");
    Done done = Done.read(facts, newest.verb());
    if (requested != null && start != null && start.isBefore(requested)) {
      facts.wrong("received_on", "Enter a received_on, the date the body received its request, that is not before requested_on.");
    }
    Limit limit = calculation.inForce(newest, start);
    SingleStart.count(limit, start, done, calculation);
    if (body != null && BOUND_BY_GUIDANCE_ONLY.contains(body)) {
      calculation.law("Code chapter 9");
      calculation.step("Six weeks are guidance for this adviser, not law; the authority's own limits do not move.");
    }
  }

  static void representations(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate sent = facts.date("sent_on");
    LocalDate given = facts.date("served_on");
    Method method = Done.method(facts);
    LocalDate finished = newest.id().value().equals("earliest-finalise") ? facts.date("family_finished_on") : null;
    if (sent == null && given == null) {
      facts.required("served_on");
    }
    if (given == null && sent != null && !facts.has("method")) {
      facts.wrong("method", "Enter method, how the draft was sent: " + Method.codes() + ".");
    }
    Limit limit = calculation.inForce(newest, Days.earliest(sent, given));
    LocalDate deemed = sent == null || method == null ? sent : EffectiveDate.of(sent, method, calculation.calendar());
    LocalDate served = Days.latest(deemed, given);
    LocalDate last = served.plusDays(FAMILY_DAYS - 1L);
    calculation.put("served_on", served);
    calculation.put("period_last_day", last);
    LocalDate first = finished == null ? last.plusDays(1) : Days.earliest(Days.latest(finished, served), last.plusDays(1));
    calculation.put("earliest_finalise", first);
    Explaining.count(calculation, limit, served);
    calculation.step("Served on " + Dates.weekday(served) + "; the family's " + FAMILY_DAYS + " days end on " + Dates.weekday(last) + ".");
    if (limit.isFamilyTime()) {
      calculation.put("due", last);
    } else {
      calculation.step((finished == null ? "The plan" : "The family has said that it has finished, so the plan")
          + " may be finalised from " + Dates.weekday(first) + ".");
    }
  }

  static void coolingOff(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate assessed = facts.required("last_assessment_on");
    LocalDate received = facts.date("received_on");
    if (assessed != null && received != null && received.isBefore(assessed)) {
      facts.wrong("received_on", "Enter a received_on, the date of the request, that is not before the last assessment.");
    }
    Limit limit = calculation.inForce(newest, assessed);
    LocalDate ends = limit.count().from(assessed, calculation.calendar());
    calculation.put("ground_ends", ends);
    Explaining.count(calculation, limit, assessed);
    calculation.step("The time ground is open until " + Dates.weekday(ends) + ".");
    if (received != null) {
      calculation.put("may_refuse_on_time_ground", !received.isAfter(ends));
    }
  }

  static void afterReassessment(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    boolean ownInitiative = facts.flag("own_initiative");
    LocalDate decided = facts.date("reassessment_decided_on");
    LocalDate notified = facts.date("reassessment_notified_on");
    Done done = Done.read(facts, newest.verb());
    boolean fromDecision = ownInitiative || (notified == null && decided != null);
    LocalDate start = fromDecision ? decided : notified;
    if (start == null) {
      facts.required(fromDecision ? "reassessment_decided_on" : "reassessment_notified_on");
    }
    Limit limit = calculation.inForce(newest, start);
    SingleStart.count(limit, start, done, calculation);
  }
}
