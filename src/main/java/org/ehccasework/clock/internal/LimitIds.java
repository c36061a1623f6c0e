package org.ehccasework.clock.internal;

import java.util.List;

/** The limits of a case that this module knows by name, as in the timetable. */
public final class LimitIds {

  public static final String CONSULT = "consult-on-request";
  public static final String TELL_PARTNERS = "notify-partners-of-request";
  public static final String DECIDE_TO_ASSESS = "decide-whether-to-assess";
  public static final String REFUSE_PLAN = "notify-decision-not-to-issue";
  public static final String AGREE_PLAN = "notify-decision-to-issue";
  public static final String SEND_DRAFT = "send-draft-plan";
  public static final String SEND_FINAL = "send-final-plan";
  public static final String REQUEST_ADVICE = "request-advice";
  public static final String ADVICE = "advice-response";
  public static final String FAMILY_ANSWERS = "draft-representations";
  public static final String EARLIEST_FINALISE = "earliest-finalise";
  public static final String CONSULTATION = "school-consultation-response";
  public static final String FIRST_REVIEW = "complete-first-review";
  public static final String MEDIATION = "contact-mediation-adviser";
  public static final String APPEAL = "appeal-window";

  /** What a request starts: each counts from the day the clock of the case started. */
  static final List<String> OF_REQUEST = List.of(CONSULT, TELL_PARTNERS, DECIDE_TO_ASSESS, REFUSE_PLAN, AGREE_PLAN,
      SEND_DRAFT, SEND_FINAL);

  /** Each has an instance of its own that reminds, escalates and records the breach. */
  public static final List<String> WATCHED = List.of(DECIDE_TO_ASSESS, REFUSE_PLAN, SEND_FINAL);

  /** The dates lists show as the next of a case: law and Code only, no target of our own. */
  static final List<String> SHOWN_NEXT = List.of(DECIDE_TO_ASSESS, REFUSE_PLAN, AGREE_PLAN, SEND_FINAL, FIRST_REVIEW);

  /** The family's rights after a decision: they run on when the case has ended. */
  static final List<String> FAMILY_RIGHTS = List.of(MEDIATION, APPEAL);

  /** What goes on when the journey to a plan has ended: those rights, and the yearly review of a plan. */
  static final List<String> OUTLAST_THE_CASE = List.of(MEDIATION, APPEAL, FIRST_REVIEW);

  private LimitIds() {}
}
