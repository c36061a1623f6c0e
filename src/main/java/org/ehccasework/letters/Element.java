package org.ehccasework.letters;

/** Something the law or the Code wants in a letter, and where to add it when it is missing. */
public enum Element {
  // the appeal block: Children and Families Act 2014 s.51, SEND Regulations 2014 reg 32
  APPEAL_RIGHT("that you can appeal and what about", Where.TEMPLATE, true),
  APPEAL_TIME_LIMITS("the time limits for an appeal", Where.TEMPLATE, true),
  MEDIATION_RIGHT("the right to mediation", Where.TEMPLATE, true),
  MEDIATION_CERTIFICATE("that a certificate is needed before an appeal", Where.TEMPLATE, true),
  MEDIATION_ADVISER("how to contact the mediation adviser", Where.COUNCIL, true),
  MEDIATION_TIMESCALE("the time to ask for mediation", Where.TEMPLATE, true),
  TELL_US_ABOUT_MEDIATION("what to tell us if mediation is wanted", Where.TEMPLATE, true),
  MEDIATION_CONTACT("whom to contact at the council about mediation", Where.COUNCIL, true),
  DISAGREEMENT_RESOLUTION("the disagreement resolution service", Where.COUNCIL, true),
  INDEPENDENT_ADVICE_FOR_APPEAL("where to get free independent advice about the appeal", Where.COUNCIL, true),

  COORDINATOR("the name and contact details of the coordinator", Where.COORDINATOR, false),
  INDEPENDENT_ADVICE("where to get free independent advice", Where.COUNCIL, false),
  DECISION("the decision", Where.TASK, false),
  REASONS("the reasons for the decision", Where.TASK, false),
  DECISION_MAKER("who made the decision", Where.TASK, false),
  RECEIVED_ON("the day the request came", Where.TEMPLATE, false),
  DECISION_DATE("the day by which we decide", Where.TEMPLATE, false),
  INVITATION_TO_GIVE_VIEWS("that we ask the family for views and evidence", Where.TEMPLATE, false),
  CONSIDERING_ASSESSMENT("that an assessment is being considered", Where.TEMPLATE, false),
  WHAT_IS_ASKED("what the reader is asked to do", Where.TEMPLATE, false),
  RIGHT_TO_ASK_FOR_ADVICE("the right to ask for advice from someone by name", Where.TEMPLATE, false),
  NEXT_DATES("the next dates", Where.TEMPLATE, false),
  SCHOOL_SUPPORT("the support to expect at school", Where.TEMPLATE, false),
  ADVICE_DATE("the six-week date for the advice", Where.TEMPLATE, false),
  NEEDS_PROVISION_OUTCOMES("that needs, provision and outcomes are asked for", Where.TEMPLATE, false),
  FAMILY_EVIDENCE("that it comes with copies of what the family sent", Where.TEMPLATE, false),
  PREPARING_FOR_ADULTHOOD("that we ask about preparing for adulthood", Where.TEMPLATE, false),
  COPIES_OF_ADVICE("that it comes with copies of the advice", Where.TEMPLATE, false),
  DRAFT_DATE("when to expect the draft plan", Where.TEMPLATE, false),
  DRAFT_PLAN("that it comes with the draft plan with its section K", Where.TEMPLATE, false),
  REPRESENTATIONS_RIGHT("the right to say what you think of the draft", Where.TEMPLATE, false),
  REQUEST_INSTITUTION_RIGHT("the right to ask for a school or college", Where.TEMPLATE, false),
  REPRESENTATIONS_LAST_DAY("the last day to answer about the draft", Where.TEMPLATE, false),
  MEETING_RIGHT("the right to a meeting", Where.TEMPLATE, false),
  SCHOOL_INFORMATION("where to find out about schools and colleges", Where.COUNCIL, false),
  PERSONAL_BUDGET_RIGHT("the right to ask for a personal budget", Where.TEMPLATE, false),
  DRAFT_AND_ADVICE("that it comes with the draft plan and the advice", Where.TEMPLATE, false),
  REPLY_DATE("the day to reply by", Where.TEMPLATE, false),
  LEGAL_GROUNDS("the legal grounds for saying no", Where.TEMPLATE, false),
  FINAL_PLAN("that it comes with the final plan", Where.TEMPLATE, false),
  SECTION_K("that it comes with the advice in section K", Where.TEMPLATE, false),
  NO_CERTIFICATE_FOR_SECTION_I("that section I alone needs no certificate", Where.TEMPLATE, false),
  HEALTH_AND_CARE_RECOMMENDATIONS("what the tribunal can recommend on health and care", Where.TEMPLATE, false),
  LIMIT("which time limit it is about", Where.TASK, false),
  EXCEPTION_GROUND("the ground of the exception", Where.TASK, false),
  EXCEPTION_EVIDENCE("the evidence for the exception", Where.TASK, false),
  DUTY_GOES_ON("that we must still act as soon as we can", Where.TEMPLATE, false),
  WHAT_HAPPENS_NEXT("what happens next", Where.TEMPLATE, false),
  COMPLAINT_ROUTE("how to complain", Where.COUNCIL, false);

  private enum Where {
    COUNCIL("An administrator can add it under Administration, Council details."),
    COORDINATOR("Give the case a coordinator, and add a phone number or email under Administration, People."),
    TASK("It should have come with what was recorded in the case. Tell the administrator."),
    TEMPLATE("It is missing from the letter's template. Tell the administrator.");

    private final String words;

    Where(String words) {
      this.words = words;
    }
  }

  private final String what;
  private final Where where;
  private final boolean appealBlock;

  Element(String what, Where where, boolean appealBlock) {
    this.what = what;
    this.where = where;
    this.appealBlock = appealBlock;
  }

  /** True for what must stand in every letter about a decision that can be appealed. */
  public boolean appealBlock() {
    return appealBlock;
  }

  /**
   * True where a letter must wait for it: the appeal block, and what comes with the letter itself. The coordinator and
   * the council's other details are wanted by the Code; their absence warns, and never stops a notice that is owed.
   */
  public boolean stops() {
    return appealBlock || where == Where.TASK || where == Where.TEMPLATE;
  }

  /** What is wrong when it is missing, and how to mend it. */
  public String missingWords() {
    return "The letter does not say " + what + ". " + where.words;
  }
}
