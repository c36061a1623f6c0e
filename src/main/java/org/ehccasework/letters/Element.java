package org.ehccasework.letters;

import java.util.EnumSet;
import java.util.Set;

/**
 * Something the law or the Code wants in a letter, and where to add it when it is missing. Which letter holds which is
 * section 6 of the timetable. Where that names no provision, or another than the one here, it rests on these:
 * <ul>
 * <li>the appeal block: the Act, s.51 (the right) and s.52 (mediation is to be told of), and what each notice must tell
 *     beside: reg 5 (no assessment), reg 10 (no plan), reg 14 (the finished plan, sent under s.39(8) or s.40(5)), each
 *     with the right, the times, the information of reg 32, disagreement resolution and independent advice;
 * <li>the decision: the Act, s.36(5) (no assessment) and s.36(9) (the outcome of an assessment, whether there will be a
 *     plan, and the reasons, either way), with the times of regs 5 and 10;
 * <li>views and evidence: the Act, s.36(4) (consult) and s.36(7)(b) (the right to give them); s.32 (advice and
 *     information for families);
 * <li>a request for advice: reg 6(1) (needs, provision and outcomes) with 6(1)(g), 6(1)(h), and 6(3) (what the family
 *     sent goes with it); reg 8(1) (six weeks);
 * <li>the draft: the Act, s.38(2) (representations, a request for a setting), reg 13(1) (15 days, a meeting, where to
 *     find out about settings), s.49 (personal budget);
 * <li>a consultation: the duty is ss.39(2) and 40(3), the ground s.39(4); that a copy of the draft goes with it, and
 *     the 15 days, are the Code's (9.83);
 * <li>the final plan: reg 13(2); its section K reg 12(4); s.55(2) (no certificate for section I alone); SI 2017/1306;
 * <li>an exception: the regulations only excuse; that the family is told, and why, is the Code's (9.43).
 * </ul>
 * What neither asks for is our own good practice and says so.
 */
public enum Element {
  // the appeal block: Children and Families Act 2014 s.51, SEND Regulations 2014 reg 32
  APPEAL_RIGHT("that you can appeal and what about", Where.TEMPLATE, true,
      "Children and Families Act 2014, section 51"),
  APPEAL_TIME_LIMITS("the time limits for an appeal", Where.TEMPLATE, true, Law.NOTICES),
  MEDIATION_RIGHT("the right to mediation", Where.TEMPLATE, true, Law.MEDIATION),
  MEDIATION_CERTIFICATE("that a certificate is needed before an appeal", Where.TEMPLATE, true, Law.MEDIATION),
  MEDIATION_ADVISER("how to contact the mediation adviser", Where.COUNCIL, true, Law.MEDIATION),
  MEDIATION_TIMESCALE("the time to ask for mediation", Where.TEMPLATE, true, Law.MEDIATION),
  TELL_US_ABOUT_MEDIATION("what to tell us if mediation is wanted", Where.TEMPLATE, true, Law.MEDIATION),
  MEDIATION_CONTACT("whom to contact at the council about mediation", Where.COUNCIL, true, Law.MEDIATION),
  DISAGREEMENT_RESOLUTION("the disagreement resolution service", Where.COUNCIL, true, Law.NOTICES),
  INDEPENDENT_ADVICE_FOR_APPEAL("where to get free independent advice about the appeal", Where.COUNCIL, true,
      Law.NOTICES),

  COORDINATOR("the name and contact details of the coordinator", Where.COORDINATOR, false, Law.CODE),
  INDEPENDENT_ADVICE("where to get free independent advice", Where.COUNCIL, false,
      "Children and Families Act 2014, section 32"),
  DECISION("the decision", Where.TASK, false,
      "Children and Families Act 2014, section 36(5) and (9), and SEND Regulations 2014, regulations 5 and 10"),
  REASONS("the reasons for the decision", Where.TASK, false,
      "Children and Families Act 2014, section 36(5) and (9)"),
  DECISION_MAKER("who made the decision", Where.TASK, false, Law.OURS),
  RECEIVED_ON("the day the request came", Where.TEMPLATE, false, Law.OURS),
  DECISION_DATE("the day by which we decide", Where.TEMPLATE, false, "SEND Regulations 2014, regulation 5(1)"),
  INVITATION_TO_GIVE_VIEWS("that we ask the family for views and evidence", Where.TEMPLATE, false,
      "Children and Families Act 2014, section 36(4) and (7)"),
  CONSIDERING_ASSESSMENT("that an assessment is being considered", Where.TEMPLATE, false,
      "SEND Regulations 2014, regulation 4(2)"),
  WHAT_IS_ASKED("what the reader is asked to do", Where.TEMPLATE, false, Law.OURS),
  RIGHT_TO_ASK_FOR_ADVICE("the right to ask for advice from someone by name", Where.TEMPLATE, false,
      "SEND Regulations 2014, regulation 6(1)(h)"),
  NEXT_DATES("the next dates", Where.TEMPLATE, false, "SEND Regulations 2014, regulations 10(1) and 13(2)"),
  SCHOOL_SUPPORT("the support to expect at school", Where.TEMPLATE, false, Law.CODE),
  ADVICE_DATE("the six-week date for the advice", Where.TEMPLATE, false, "SEND Regulations 2014, regulation 8(1)"),
  NEEDS_PROVISION_OUTCOMES("that needs, provision and outcomes are asked for", Where.TEMPLATE, false,
      "SEND Regulations 2014, regulation 6(1)"),
  FAMILY_EVIDENCE("that it comes with copies of what the family sent", Where.TEMPLATE, false,
      "SEND Regulations 2014, regulation 6(3)"),
  PREPARING_FOR_ADULTHOOD("that we ask about preparing for adulthood", Where.TEMPLATE, false,
      "SEND Regulations 2014, regulation 6(1)(g)"),
  COPIES_OF_ADVICE("that it comes with copies of the advice", Where.TEMPLATE, false, Law.CODE),
  DRAFT_DATE("when to expect the draft plan", Where.TEMPLATE, false, Law.CODE),
  DRAFT_PLAN("that it comes with the draft plan with its section K", Where.TEMPLATE, false,
      "Children and Families Act 2014, section 38(2), and SEND Regulations 2014, regulation 12(4)"),
  REPRESENTATIONS_RIGHT("the right to say what you think of the draft", Where.TEMPLATE, false,
      "Children and Families Act 2014, section 38(2)"),
  REQUEST_INSTITUTION_RIGHT("the right to ask for a school or college", Where.TEMPLATE, false,
      "Children and Families Act 2014, section 38(2)"),
  REPRESENTATIONS_LAST_DAY("the last day to answer about the draft", Where.TEMPLATE, false, Law.DRAFT),
  MEETING_RIGHT("the right to a meeting", Where.TEMPLATE, false, Law.DRAFT),
  SCHOOL_INFORMATION("where to find out about schools and colleges", Where.COUNCIL, false, Law.DRAFT),
  PERSONAL_BUDGET_RIGHT("the right to ask for a personal budget", Where.TEMPLATE, false,
      "Children and Families Act 2014, section 49"),
  DRAFT_AND_ADVICE("that it comes with the draft plan and the advice", Where.TEMPLATE, false, Law.CODE),
  REPLY_DATE("the day to reply by", Where.TEMPLATE, false, Law.CODE),
  LEGAL_GROUNDS("the legal grounds for saying no", Where.TEMPLATE, false,
      "Children and Families Act 2014, section 39(4)"),
  FINAL_PLAN("that it comes with the final plan", Where.TEMPLATE, false, "SEND Regulations 2014, regulation 13(2)"),
  SECTION_K("that it comes with the advice in section K", Where.TEMPLATE, false,
      "SEND Regulations 2014, regulation 12(4)"),
  NO_CERTIFICATE_FOR_SECTION_I("that section I alone needs no certificate", Where.TEMPLATE, false,
      "Children and Families Act 2014, section 55(2)"),
  HEALTH_AND_CARE_RECOMMENDATIONS("what the tribunal can recommend on health and care", Where.TEMPLATE, false,
      "SEND (First-tier Tribunal Recommendations Power) Regulations 2017 (SI 2017/1306)"),
  /** Of an exception and of lateness alike: the second letter no law asks for. */
  LIMIT("which time limit it is about", Where.TASK, false, "SEND Code of Practice, paragraph 9.43, of an exception"),
  EXCEPTION_GROUND("the ground of the exception", Where.TASK, false, Law.EXCEPTIONS),
  EXCEPTION_EVIDENCE("the evidence for the exception", Where.TASK, false, Law.EXCEPTIONS),
  DUTY_GOES_ON("that we must still act as soon as we can", Where.TEMPLATE, false, Law.EXCEPTIONS),
  WHAT_HAPPENS_NEXT("what happens next", Where.TEMPLATE, false, Law.OURS),
  RIGHT_DATES("the right dates", Where.TASK, false, Law.OURS),
  COMPLAINT_ROUTE("how to complain", Where.COUNCIL, false, Law.CODE);

  /** Rights and days that the law gives, where no law asks the letter to tell of them. */
  private static final Set<Element> GIVEN_NOT_TOLD = EnumSet.of(DECISION_DATE, RIGHT_TO_ASK_FOR_ADVICE, NEXT_DATES,
      ADVICE_DATE, PERSONAL_BUDGET_RIGHT, LEGAL_GROUNDS);

  /** Laws that several of them rest on. */
  private static final class Law {

    static final String CODE = "SEND Code of Practice";
    static final String OURS = "no law; our own good practice";
    static final String NOTICES = "SEND Regulations 2014, regulations 5, 10 and 14";
    static final String MEDIATION = "SEND Regulations 2014, regulation 32";
    static final String DRAFT = "SEND Regulations 2014, regulation 13(1)";
    static final String EXCEPTIONS = "SEND Regulations 2014, regulations 5(4), 8(2), 10(4) and 13(3), and Code 9.43";
  }

  private enum Where {
    COUNCIL("An administrator can add it under Administration, Council details."),
    COORDINATOR("Give the case a coordinator, and add a phone number or email under Administration, People."),
    TASK("It should have come with what was recorded in the case. Tell the administrator."),
    TEMPLATE("It is missing from the letter's wording. An administrator can mend it under Administration, Letters.");

    private final String words;

    Where(String words) {
      this.words = words;
    }
  }

  private final String what;
  private final Where where;
  private final boolean appealBlock;
  private final String law;

  Element(String what, Where where, boolean appealBlock, String law) {
    this.what = what;
    this.where = where;
    this.appealBlock = appealBlock;
    this.law = law;
  }

  /** As in "the day by which we decide"; it follows "the letter says". */
  public String what() {
    return what;
  }

  /** What wants it in the letter. */
  public String law() {
    return law;
  }

  /** True for what must stand in every letter about a decision that can be appealed. */
  public boolean appealBlock() {
    return appealBlock;
  }

  /**
   * True where a letter must wait for it: the appeal block, and what the law itself wants of the letter. What the Code
   * or our own practice wants, what the law gives without asking that the letter tells of it, and the council's other
   * details, warn when missing and never stop a notice that is owed.
   */
  public boolean stops() {
    return appealBlock || (where == Where.TASK || where == Where.TEMPLATE) && !law.equals(Law.CODE)
        && !law.equals(Law.OURS) && !GIVEN_NOT_TOLD.contains(this);
  }

  /** What is wrong when it is missing, and how to mend it. */
  public String missingWords() {
    return "The letter does not say " + what + ". " + where.words;
  }
}
