package org.ehccasework.statute;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders of the tribunal, agreements that count like them, and concessions. */
final class OrderRules {

  private static final Set<String> SCHOOL = Set.of("school", "i", "placement", "institution", "setting", "college");
  private static final Set<String> CONTENT = Set.of("b", "f", "bf", "content", "contents", "amend");
  private static final Set<String> ASSESS = Set.of("assess", "reassess", "assessment", "reassessment");
  private static final Set<String> MAKE = Set.of("make", "issue");

  private OrderRules() {}

  static void orderToAssess(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate conceded = facts.date("conceded_on");
    String kind = facts.text("order_kind");
    facts.flag("response_already_submitted");
    new SingleStart().apply(newest, calculation);
    if (conceded != null || kind != null) {
      calculation.step("An order, by consent or not, starts its own periods; the day of a concession does not.");
    }
  }

  static void unopposedSchool(Limit newest, Calculation calculation) {
    boolean content = calculation.facts().flag("with_content");
    LocalDate start = calculation.start(newest);
    Done done = Done.read(calculation.facts(), newest.verb());
    Limit limit = calculation.inForce(newest, start);
    Count count = content ? limit.part("with_content") : limit.count();
    calculation.step(limit.title() + ": " + count.words() + " " + Dates.weekday(start) + " (" + limit.law() + ").");
    calculation.finish(limit, start, Deadline.of(count.from(start), null, false, calculation.calendar()), done);
  }

  static void appealableAgreement(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate agreement = facts.required("agreement_on");
    String agreed = facts.text("agreed");
    LocalDate varied = facts.date("agreed_due_on");
    Done done = Done.read(facts, newest.verb());
    if (!facts.has("agreed") && varied == null) {
      facts.wrong("agreed", "Enter agreed, " + FactWords.of("agreed") + ".");
    }
    Limit limit = calculation.inForce(newest, agreement);
    if (varied != null) {
      vary(limit, agreement, varied, done, calculation);
      return;
    }
    Limit order = calculation.inForce(matchingOrder(agreed), agreement);
    calculation.law(limit.law() + "; " + order.law());
    calculation.step("The agreement counts like a tribunal order: " + order.title() + ".");
    SingleStart.count(order, agreement, done, calculation);
  }

  static void otherAgreement(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate varied = facts.date("agreed_due_on");
    facts.text("agreed");
    LocalDate agreement = facts.required("agreement_on");
    Done done = Done.read(facts, newest.verb());
    Limit limit = calculation.inForce(newest, agreement);
    if (varied == null) {
      SingleStart.count(limit, agreement, done, calculation);
    } else {
      vary(limit, agreement, varied, done, calculation);
    }
  }

  private static void vary(Limit limit, LocalDate agreement, LocalDate varied, Done done, Calculation calculation) {
    calculation.step("The parties agreed in writing on " + Dates.weekday(varied) + " (" + limit.law() + ").");
    calculation.finish(limit, agreement, Deadline.of(varied, null, false, calculation.calendar()), done);
  }

  /** The order whose period an agreement borrows; where the words do not tell, both readings of the mixed order are shown. */
  private static String matchingOrder(String agreed) {
    Set<String> words = Arrays.stream(agreed.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).collect(Collectors.toSet());
    boolean school = !Collections.disjoint(words, SCHOOL);
    boolean content = !Collections.disjoint(words, CONTENT);
    if (!Collections.disjoint(words, ASSESS)) {
      return "tribunal-order-assess";
    }
    if (!Collections.disjoint(words, MAKE)) {
      return "tribunal-order-make-plan";
    }
    if (words.contains("maintain") || words.contains("keep")) {
      return content ? "tribunal-order-maintain-and-amend" : "tribunal-order-maintain";
    }
    boolean sectionOnlySchool = school && Collections.disjoint(words, Set.of("b", "f", "bf", "content", "contents"))
        && !(words.contains("amend") && words.contains("and"));
    if (sectionOnlySchool) {
      return "tribunal-order-name-school";
    }
    return content && !school ? "tribunal-order-amend" : "tribunal-order-amend-and-name-school";
  }

  static void concession(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate conceded = facts.date("conceded_on");
    LocalDate consentOrder = facts.date("consent_order_on");
    LocalDate told = facts.date("tribunal_notified_on");
    boolean responded = facts.flag("response_already_submitted");
    Done done = Done.read(facts, newest.verb());
    facts.check();
    if (consentOrder != null) {
      ReviewRules.refuseBefore(facts, "consent_order_on", consentOrder, "received_on", facts.date("received_on"));
      calculation.step("A consent order starts the periods of regulation 44 from the order.");
      likeAnOrder("tribunal-order-assess-final", "tribunal-order-assess", consentOrder, done, calculation);
    } else if (told != null && !responded) {
      calculation.step("The tribunal was told before the response, so the periods of regulation 45 run.");
      likeAnOrder("tribunal-order-assess-final", "unopposed-appeal-assess", told, done, calculation);
    } else {
      LocalDate received = calculation.start(newest);
      ReviewRules.refuseBefore(facts, "conceded_on", conceded, "received_on", received);
      Limit limit = calculation.inForce(newest, received);
      calculation.step("No consent order and no notice before the response: the original clock still governs.");
      SingleStart.count(limit, received, done, calculation);
    }
  }

  private static void likeAnOrder(String finalPlan, String order, LocalDate start, Done done, Calculation calculation) {
    calculation.facts().date("received_on");
    Limit limit = calculation.inForce(finalPlan, start);
    Limit periods = calculation.inForce(order, start);
    periods.parts().forEach((name, count) -> calculation.put(name, count.from(start)));
    SingleStart.count(limit, start, done, calculation);
  }

  static void recommendation(Limit newest, Calculation calculation) {
    String addressee = calculation.facts().text("addressee");
    new SingleStart().apply(newest, calculation);
    if (addressee != null) {
      calculation.step("The answer is owed by: " + addressee.replace('-', ' ') + ".");
    }
  }
}
