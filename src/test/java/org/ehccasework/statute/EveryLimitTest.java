package org.ehccasework.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One worked example at least for every limit of the timetable; a # remark says the weekdays. */
class EveryLimitTest {

  private static final String EXAMPLES = """
      consult-on-request | received_on=2027-03-01 | clock_start=2027-03-01 # Monday, no number in law
      notify-partners-of-request | received_on=2027-03-25 | policy_due=2027-03-31 # Thursday to Wednesday over Easter
      decide-whether-to-assess | received_on=2027-01-04 | due=2027-02-15 # Monday to Monday
      request-advice | decided_on=2027-02-15 | due=2027-02-15 # Monday, same day
      advice-response | received_on=2027-01-18 | due=2027-03-01 # Monday to Monday
      notify-decision-not-to-issue | received_on=2027-01-04 | due=2027-04-26 # Monday to Monday
      notify-decision-to-issue | received_on=2027-01-04 | due=2027-04-26 # Monday to Monday
      send-draft-plan | received_on=2027-01-04 | due=2027-04-12, alarm_on=2027-04-26, policy_due=2027-04-12 # Mondays
      latest-workable-draft | final_due=2027-05-24 | due=2027-05-09, operational_due=2027-05-07 # Monday to Sunday
      draft-representations | served_on=2027-04-12 | period_last_day=2027-04-26 # Monday to Monday
      earliest-finalise | served_on=2027-04-12 | earliest_finalise=2027-04-27 # Monday to Tuesday
      earliest-finalise | served_on=2027-04-12; family_finished_on=2027-04-20 | earliest_finalise=2027-04-20 # Tuesday
      draft-meeting | asked_on=2027-04-14 | policy_due=2027-04-21 # Wednesday to Wednesday
      school-consultation-response | received_on=2027-04-12 | due=2027-04-27 # Monday to Tuesday
      send-final-plan | received_on=2027-01-04 | due=2027-05-24 # Monday to Monday
      secure-provision | final_sent_on=2027-05-24 | due=2027-05-24 # Monday, at once
      admit-named-school | final_sent_on=2027-05-24 | due=2027-05-24 # Monday, at once
      needs-assessment-cooling-off | last_assessment_on=2026-11-20; received_on=2027-05-21 | ground_ends=2027-05-20, may_refuse_on_time_ground=false # Friday
      complete-first-review | plan_made_on=2027-05-24 | due=2028-05-23, review_meeting_latest=2028-04-25 # Monday to Tuesday
      complete-subsequent-review | decision_notified_on=2027-05-24 | due=2028-05-23 # Monday to Tuesday
      complete-subsequent-review | meeting_on=2027-01-11; decision_notified_on=2027-03-01 | last_reviewed_on=2027-02-08, decision_status=late, due=2028-02-07 # capped at four weeks
      review-meeting-latest | twelve_months_end=2028-05-23 | due=2028-04-25 # Tuesday to Tuesday
      termly-review-list | term_starts_on=2027-09-06 | due=2027-08-22, outer=2027-08-23 # Monday to Sunday
      review-meeting-notice | meeting_on=2027-03-15 | due=2027-02-28, outer=2027-03-01 # Monday to Sunday
      review-papers-circulation | meeting_on=2027-03-15 | due=2027-02-28, operational_due=2027-02-26 # Monday to Sunday
      review-report | meeting_on=2027-03-15 | due=2027-03-29, operational_due=2027-03-25 # Easter Monday
      review-decision | meeting_on=2027-03-15 | due=2027-04-12 # Monday to Monday
      amendment-notice | meeting_on=2027-03-15 | due=2027-04-12 # Monday to Monday
      amendment-representations | sent_on=2027-03-25; method=post-first | served_on=2027-03-31, period_last_day=2027-04-14 # Wednesdays, over Easter
      send-amended-final-plan | amendment_notice_sent_on=2027-04-12 | due=2027-06-07 # Monday to Monday
      send-amended-final-plan | meeting_on=2027-03-15; amendment_notice_sent_on=2027-04-12 | due=2027-06-07, notice_status=on-time # Mondays
      notify-no-amendment-after-notice | amendment_notice_sent_on=2027-04-12 | due=2027-06-07 # Monday to Monday
      amend-without-review | amendment_notice_sent_on=2027-04-12 | due=2027-06-07 # Monday to Monday
      under-5-review | last_reviewed_on=2027-01-31 | due=2027-04-30, outer=2027-07-31 # Sunday to Friday
      year-9-pfa | meeting_on=2027-03-15 | due=2027-03-15 # Monday, at the review itself
      early-review-request | received_on=2027-03-15 | policy_due=2027-03-30 # Monday to Tuesday
      phase-transfer-school | transfer=middle-to-secondary; transfer_on=2028-09-04 | due=2028-02-14, outer=2028-02-15, applies=true # a Monday
      phase-transfer-school | transfer=secondary-to-post16; transfer_on=2028-09-04 | applies=false
      phase-transfer-school | transfer=primary-to-secondary; transfer_on=2027-09-01; meeting_on=2026-11-02; amendment_notice_sent_on=2026-11-16 | due=2027-01-11, review_route_due=2027-01-11 # eight weeks, a Monday
      phase-transfer-post16 | transfer=secondary-to-post16; transfer_on=2028-09-04 | due=2028-03-30, outer=2028-03-31 # a Thursday
      post16-to-post16-transfer | transfer_on=2027-07-31 | due=2027-02-27, outer=2027-02-28 # no 31 February
      decide-whether-to-reassess | received_on=2027-03-15 | due=2027-03-30 # Monday to Tuesday
      reassessment-cooling-off | last_assessment_on=2026-08-31; received_on=2027-02-28 | ground_ends=2027-02-28, may_refuse_on_time_ground=true # no 31 February
      notify-no-change-after-reassessment | reassessment_notified_on=2027-03-15 | due=2027-05-24 # Monday to Monday
      send-plan-after-reassessment | own_initiative=true; reassessment_decided_on=2027-03-08; reassessment_notified_on=2027-03-15 | due=2027-06-14 # Monday to Monday
      transfer-plan-to-new-la | aware_on=2027-03-17; move_on=2027-04-09 | due=2027-04-09 # Wednesday, exactly 15 working days before Friday
      transfer-plan-to-new-la | aware_on=2027-04-12; move_on=2027-04-01 | due=2027-04-30 # Monday is day 1, Friday day 15
      maintain-transferred-plan | transferred_on=2027-04-16 | due=2027-04-16 # Friday, at once
      notify-family-of-transfer | transferred_on=2027-04-16 | due=2027-05-28 # Friday to Friday
      review-after-transfer | last_reviewed_on=2027-03-01; transferred_on=2027-04-16 | due=2028-02-29, three_month_limb=2027-07-15 # leap day
      icb-change-notify | aware_on=2027-04-12 | due=2027-05-04 # Monday is day 0; May Day is skipped
      icb-change-notify | aware_on=2027-04-12; move_on=2027-04-13 | due=2027-04-30 # Monday is day 1
      icb-request-after-change | aware_on=2027-04-12 | due=2027-05-04 # Monday to Tuesday
      cease-consult | consulted_on=2027-04-12 | policy_due=2027-04-27 # Monday to Tuesday
      cease-decision-notice | meeting_on=2027-03-15 | due=2027-04-12 # Monday to Monday
      cease-decision-notice | decided_on=2027-03-15 | policy_due=2027-03-22 # Monday to Monday, no number in law
      cease-earliest-effective | notice_sent_on=2027-03-15; certificate_issued_on=2027-05-10 | appeal_last_day=2027-06-10, earliest_cease_on=2027-06-11 # Thursday
      age-25-end | date_of_birth=2002-05-20 | due=2027-05-20 # Thursday
      contact-mediation-adviser | notice_sent_on=2026-12-31 | due=2027-02-28 # Sunday, no roll
      mediation-certificate-no-mediation | informed_on=2027-04-30 | due=2027-05-06 # Friday to Thursday over May Day
      notify-icb-of-mediation-issues | informed_on=2027-04-30 | due=2027-05-06 # Friday to Thursday
      arrange-mediation | informed_on=2027-04-30 | due=2027-05-30, operational_due=2027-05-28 # Friday to Sunday
      mediation-date-notice | mediation_on=2027-05-17 | due=2027-05-09, outer=2027-05-10 # five clear working days, a Sunday
      mediation-certificate-after | concluded_on=2027-05-17 | due=2027-05-20 # Monday to Thursday
      mediation-certificate-deemed | informed_on=2027-05-17 | due=2027-05-20 # Monday to Thursday
      mediation-agreement-appealable | agreement_on=2027-05-17; agreed=name-school | due=2027-05-31, operational_due=2027-05-28 # a bank holiday Monday
      mediation-agreement-appealable | agreement_on=2027-05-17; agreed=assess | notify_due=2027-05-31, final_plan_due=2027-08-23 # Mondays
      mediation-agreement-appealable | agreement_on=2027-05-17; agreed=issue-plan | draft_due=2027-06-21, final_plan_due=2027-08-02 # Mondays
      mediation-agreement-appealable | agreement_on=2027-05-17; agreed=amend-section-f-and-name-school | due=2027-05-31, outer=2027-06-21 # Mondays
      mediation-agreement-appealable | agreement_on=2027-05-17; agreed=amend-section-f; agreed_due_on=2027-07-01 | due=2027-07-01 # varied in writing
      mediation-agreement-other | agreement_on=2027-05-17; agreed=section-g | due=2027-05-31 # Monday to Monday
      icb-mediation-agreement-notice | agreement_on=2027-05-17 | due=2027-05-24 # Monday to Monday
      appeal-window | notice_sent_on=2027-05-31 | raw_end=2027-07-31, appeal_last_day=2027-08-02, due=2027-08-02 # Saturday rolls once, to Monday
      tribunal-la-response | appeal_received_on=2027-03-01 | due=2027-04-14, time_of_day=17:00 # thirty working days over Easter
      tribunal-order-assess | order_on=2027-03-01 | notify_due=2027-03-15, refuse_plan_due=2027-05-10, final_plan_due=2027-06-07 # Mondays
      tribunal-order-assess-notify | order_on=2027-03-01 | due=2027-03-15 # Monday
      tribunal-order-assess-refuse | order_on=2027-03-01 | due=2027-05-10 # Monday
      tribunal-order-assess-final | order_on=2027-03-01 | due=2027-06-07 # Monday
      tribunal-order-make-plan | order_on=2027-03-01 | draft_due=2027-04-05, final_plan_due=2027-05-17 # Mondays
      tribunal-order-make-plan-draft | order_on=2027-03-01 | due=2027-04-05 # Monday
      tribunal-order-make-plan-final | order_on=2027-03-01 | due=2027-05-17 # Monday
      tribunal-order-reconsider | order_on=2027-03-01 | due=2027-03-15 # Monday
      tribunal-order-amend | order_on=2027-03-01 | due=2027-04-05 # Monday
      tribunal-order-name-school | order_on=2027-03-01 | due=2027-03-15 # Monday
      tribunal-order-amend-and-name-school | order_on=2027-03-01 | due=2027-03-15, outer=2027-04-05 # Mondays
      tribunal-order-maintain | order_on=2027-03-01 | due=2027-03-01 # at once
      tribunal-order-maintain-and-amend | order_on=2027-03-01 | maintain_due=2027-03-01, amend_due=2027-04-05 # Mondays
      tribunal-order-cease-appeal-dismissed | order_on=2027-03-01 | due=2027-03-01 # at once
      unopposed-appeal-assess | tribunal_notified_on=2027-03-01 | notify_due=2027-03-15, refuse_plan_due=2027-05-10 # Mondays
      unopposed-appeal-make-plan | tribunal_notified_on=2027-03-01 | draft_due=2027-04-05, final_plan_due=2027-05-17 # Mondays
      unopposed-appeal-content | tribunal_notified_on=2027-03-01 | due=2027-04-05 # Monday
      unopposed-appeal-school | tribunal_notified_on=2027-03-01 | due=2027-03-15 # Monday
      unopposed-appeal-school | tribunal_notified_on=2027-03-01; with_content=true | due=2027-04-05 # Monday
      unopposed-appeal-cease | tribunal_notified_on=2027-03-01 | maintain_due=2027-03-01, amend_due=2027-04-05 # Mondays
      concession-without-order | received_on=2026-06-01; conceded_on=2027-01-15; response_already_submitted=true | due=2026-10-19 # the first clock
      concession-without-order | received_on=2026-06-01; conceded_on=2027-01-15; consent_order_on=2027-03-01 | due=2027-06-07, notify_due=2027-03-15 # from the order
      tribunal-recommendation-response | recommendation_on=2027-03-01 | due=2027-04-05 # Monday
      personal-budget-request | received_on=2027-03-01 | clock_start=2027-03-01 # no number in law
      direct-payment-decision | review_requested_on=2027-03-01 | policy_due=2027-03-16 # Monday to Tuesday
      direct-payment-first-review | first_paid_on=2027-03-01 | due=2027-05-31 # Monday to Monday
      direct-payment-reduce | notice_sent_on=2027-03-01 | policy_due=2027-03-29 # Monday to Monday
      direct-payment-stop | notice_sent_on=2027-03-01 | policy_due=2027-03-29 # Monday to Monday
      detained-decide-whether-to-assess | received_on=2027-01-11 | due=2027-02-22 # Monday to Monday
      detained-notify-decision-not-to-issue | received_on=2027-01-11 | due=2027-05-03, operational_due=2027-04-30 # a bank holiday Monday
      detained-draft-representations | served_on=2027-04-12 | period_last_day=2027-04-26 # Monday to Monday
      detained-final-plan | received_on=2027-01-11 | due=2027-05-31, operational_due=2027-05-28 # a bank holiday Monday
      compulsory-school-age-end | date_of_birth=2011-08-31 | due=2027-06-25 # last Friday in June
      compulsory-school-age-end | date_of_birth=2011-09-01 | due=2028-06-30 # a day younger, a year later
      social-care-assessment | referred_on=2027-01-04 | due=2027-03-08 # 45 working days, Monday to Monday
      disclosure-for-higher-education | requested_on=2027-03-01 | due=2027-03-22 # Monday to Monday
      """;

  record Example(String limit, Map<String, Object> inputs, Map<String, Object> expected) {
    static Example read(String line) {
      String[] parts = line.replaceAll("#.*", "").split("\\|");
      return new Example(parts[0].strip(), pairs(parts[1], ";"), pairs(parts[2], ","));
    }

    private static Map<String, Object> pairs(String text, String between) {
      Map<String, Object> pairs = new LinkedHashMap<>();
      for (String pair : text.split(between)) {
        String[] sides = pair.strip().split("=");
        pairs.put(sides[0], sides[1].matches("true|false") ? Boolean.valueOf(sides[1]) : sides[1]);
      }
      return pairs;
    }
  }

  static List<Example> examples() {
    return Stream.of(EXAMPLES.split("\n")).map(Example::read).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void comesOutAsWorkedByHand(Example example) {
    Result result = Calculator.standard().calculate(example.limit(), example.inputs());

    assertThat(result.values()).containsAllEntriesOf(example.expected());
    assertThat(result.law()).isNotBlank();
    assertThat(result.explanation()).isNotBlank();
  }

  @Test
  void leavesNoLimitOut() {
    assertThat(StatuteBook.standard().all().stream().map(limit -> limit.id().value()).collect(Collectors.toSet()))
        .isEqualTo(examples().stream().map(Example::limit).collect(Collectors.toSet()));
  }
}
