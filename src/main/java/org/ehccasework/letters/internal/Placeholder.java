package org.ehccasework.letters.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A fact that stands between double brackets in the wording of a letter, as in "((full name))". Nothing else can
 * stand there: a wording is filled in, never run.
 */
public enum Placeholder {
  CHILD("child", "child", Use.ALWAYS, "First name; \"you\" in letters to a young person"),
  FULL_NAME("full name", "childFull", Use.ALWAYS, "Full name of the child or young person"),
  WHOM("whom", "whom", Use.ALWAYS, "Full name; \"you\" in letters to a young person"),
  DATE_OF_BIRTH("date of birth", "born", Use.ALWAYS, "Date of birth"),
  REFERENCE("reference", "reference", Use.ALWAYS, "Reference of the case"),
  GREETING("greeting", "dear", Use.ALWAYS, "Who is greeted"),
  COUNCIL("council", "council", Use.ALWAYS, "Name of the council"),
  REQUEST_RECEIVED("request received", "receivedOn", Use.ALWAYS, "The day the request came"),
  DECIDE_BY("decide by", "sixWeeks", Use.ALWAYS, "6 weeks: the last day to decide whether to assess"),
  NO_PLAN_BY("no plan by", "sixteenWeeks", Use.ALWAYS, "16 weeks: the last day to say there will be no plan"),
  FINAL_PLAN_BY("final plan by", "twentyWeeks", Use.ALWAYS, "20 weeks: the last day to send the final plan"),
  DRAFT_PLANNED_FOR("draft planned for", "draftTarget", Use.ALWAYS, "The day we aim to send the draft plan"),
  DATE_SENT("date sent", "{sent-on}", Use.ALWAYS, "The day the letter is sent"),
  COUNCIL_CONTACT("council contact", "councilContact", Use.WHERE_KNOWN, "The council's phone number and email address"),
  COORDINATOR("coordinator", "coordinator", Use.WHERE_KNOWN, "Name of the coordinator"),
  COORDINATOR_CONTACT("coordinator contact", "coordinatorContact", Use.WHERE_KNOWN,
      "The coordinator's phone number and email address"),
  DEPUTY("deputy", "deputy", Use.WHERE_KNOWN, "Who covers for the coordinator, where the council names them"),
  DEPUTY_CONTACT("deputy contact", "deputyContact", Use.WHERE_KNOWN, "The deputy's phone number and email address"),
  AWAY_UNTIL("away until", "awayUntil", Use.WHERE_KNOWN, "The last day the coordinator is away"),
  LOCAL_OFFER("local offer", "localOffer", Use.WHERE_KNOWN, "Address of the local offer on the web"),
  INDEPENDENT_ADVICE("independent advice", "independentAdvice", Use.WHERE_KNOWN,
      "The information, advice and support service, and how to reach it"),
  MEDIATION_ADVISER("mediation adviser", "mediationAdviser", Use.HERE, "Name of the mediation adviser"),
  MEDIATION_ADVISER_CONTACT("mediation adviser contact", "mediationAdviserContact", Use.HERE,
      "How to reach the mediation adviser"),
  MEDIATION_CONTACT("mediation contact", "mediationContact", Use.HERE, "Whom to tell at the council about mediation"),
  DISAGREEMENT_RESOLUTION("disagreement resolution", "disagreementResolution", Use.HERE,
      "How to reach the disagreement resolution service"),
  WHAT_CAN_BE_APPEALED("what can be appealed", "appealAbout", Use.HERE, "What the family can appeal about"),
  TWO_MONTHS_ON("two months on", "{two-months-on}", Use.SENDING, "2 months after the letter is sent"),
  SIX_WEEKS_ON("six weeks on", "{six-weeks-on}", Use.SENDING, "6 weeks after the letter arrives"),
  REPLY_BY("reply by", "{reply-by}", Use.SENDING, "15 days after the letter arrives"),
  ANSWER_BY("answer by", "{representations-by}", Use.SENDING, "The last day to answer about the draft plan"),
  HOW_DAYS_ARE_COUNTED("how the days are counted", "{representations-rule}", Use.SENDING,
      "How the 15 days are counted"),
  DECISION_MAKER("decision maker", "decisionMaker", Use.HERE, "Who made the decision"),
  DECIDED_ON("decided on", "decidedOn", Use.HERE, "The day of the decision"),
  REASONS("reasons", "reasons", Use.HERE, "The reasons, as they were recorded; on a line of its own"),
  ADVICE("advice", "advice", Use.HERE, "The advice that is asked for"),
  TEACHERS_PART("teacher's part", "qualifiedTeacher", Use.HERE, "What a qualified teacher is asked to do"),
  SETTING("setting", "setting", Use.HERE, "The school or college that is asked"),
  PLAN_VERSION("plan version", "planVersion", Use.HERE, "Number of the plan's version"),
  LIMIT("limit", "limit", Use.HERE, "What was to be done, like \"decide whether to assess\""),
  DUE("due", "due", Use.HERE, "The legal date"),
  DONE_ON("done on", "doneOn", Use.HERE, "The day it was done"),
  GROUND("ground", "ground", Use.HERE, "The ground of the exception in law"),
  EVIDENCE("evidence", "evidence", Use.HERE, "What shows the ground; on a line of its own"),
  NEXT_STEP("next step", "nextStep", Use.HERE, "What is being done about it; on a line of its own"),
  COORDINATOR_BEFORE("coordinator before", "coordinatorBefore", Use.HERE, "Name of the coordinator until now"),
  CHANGE_REASON("reason for the change", "changeReason", Use.HERE, "Why the coordinator changed, in a sentence"),
  WRONG_LETTERS("letters with the wrong date", "wrongLetters", Use.HERE, "The letters that named a wrong date"),
  RECEIVED_BEFORE("request received before", "receivedBefore", Use.HERE,
      "The day we said the request came, where that was wrong"),
  RIGHT_DATES("right dates", "rightDates", Use.HERE, "What is to be done by which day; on a list item of its own"),
  OWN_WORDS("own words", "freePart", Use.HERE, "What the officer adds");

  /** Matches what stands between double brackets. */
  static final Pattern MARK = Pattern.compile("\\(\\(([^()]*)\\)\\)");

  /** Where a fact is known. */
  enum Use {
    /** In every letter. */
    ALWAYS,
    /** In the letters whose standard wording has it; it hangs on the day of sending. */
    SENDING,
    /** In every letter, but not in every case. */
    WHERE_KNOWN,
    /** In the letters whose standard wording has it, and not in every case. */
    HERE
  }

  private final String words;
  private final String key;
  private final Use use;
  private final String about;

  Placeholder(String words, String key, Use use, String about) {
    this.words = words;
    this.key = key;
    this.use = use;
    this.about = about;
  }

  /** As it is typed, with its brackets. */
  public String mark() {
    return "((" + words + "))";
  }

  /** What it stands for. */
  public String about() {
    return about;
  }

  String key() {
    return key;
  }

  /** Whether any letter may use it. */
  boolean anywhere() {
    return use == Use.ALWAYS || use == Use.WHERE_KNOWN;
  }

  /** Whether it is known in every case, where a letter may use it at all. */
  boolean always() {
    return use == Use.ALWAYS || use == Use.SENDING;
  }

  /** Dates that hang on the day of sending stay open until then. */
  boolean staysOpen() {
    return key.startsWith("{");
  }

  static Optional<Placeholder> of(String typed) {
    String wanted = typed.strip().replace('\u2019', '\'');
    return Arrays.stream(values()).filter(one -> one.words.equalsIgnoreCase(wanted)).findFirst();
  }
}
