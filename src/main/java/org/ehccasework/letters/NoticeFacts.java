package org.ehccasework.letters;

/** The names of facts a letter may need beyond the case, the council and the decision. */
public final class NoticeFacts {

  /** N5: the advice asked for, as in "medical advice". */
  public static final String ADVICE = "advice";
  /** N5: "yes" where the pupil is in or beyond year 9. */
  public static final String YEAR_NINE_OR_LATER = "yearNineOrLater";
  /** N5: a qualified teacher's part where sight, hearing or both are affected, in words. */
  public static final String QUALIFIED_TEACHER = "qualifiedTeacher";
  /** N5: "yes" where the family is asked, in words for them. */
  public static final String FAMILY_VIEWS = "familyViews";
  /** N9: the setting that is asked. */
  public static final String SETTING = "setting";
  /** N9: the authority that maintains the setting, where it is another one. */
  public static final String MAINTAINING_AUTHORITY = "maintainingAuthority";
  /** N8, N9, N10: the number of the plan's version. */
  public static final String PLAN_VERSION = "planVersion";
  /** N8: names of settings that must not stand in the letter, one a line. */
  public static final String SETTINGS_NOT_TO_NAME = "settingsNotToName";
  /** N22, LATE: what was to be done, in words that follow "We should": "decide whether to assess". */
  public static final String LIMIT = "limit";
  /** N22, LATE: the legal date, as an ISO date. */
  public static final String DUE = "due";
  /** N22, LATE: the day it was done, as an ISO date, where it has been done by now. */
  public static final String DONE_ON = "doneOn";
  /** N22: the ground in the regulations. */
  public static final String GROUND = "ground";
  /** N22: what shows that the ground applies. */
  public static final String EVIDENCE = "evidence";
  /** LATE: what is being done about it. */
  public static final String NEXT_STEP = "nextStep";
  /** HANDOVER: the name of the coordinator the family knows. */
  public static final String COORDINATOR_BEFORE = "coordinatorBefore";
  /** HANDOVER: why there is another one, in a sentence; none where nothing is said. */
  public static final String CHANGE_REASON = "changeReason";
  /** CORRECTION, REPLY: the letters that told a wrong day, as in "our letter of 13 October 2026". */
  public static final String WRONG_LETTERS = "wrongLetters";
  /** CORRECTION: the day the request was said to have come, where that was wrong, as an ISO date. */
  public static final String RECEIVED_BEFORE = "receivedBefore";
  /** CORRECTION, REPLY: what is to be done by which day, one a line. */
  public static final String RIGHT_DATES = "rightDates";
  /** CORRECTION: "yes" where it gives the family another last day of its own. */
  public static final String OWN_DAYS = "ownDays";
  /** CORRECTION: "yes" where a later day was told than the law gives. */
  public static final String TOLD_LATER = "toldLater";
  /** CORRECTION, REPLY: by which sending each copy it puts right gives its last days from then on, one a line. */
  public static final String PUTS_RIGHT = "putsRight";
  /** Any approved letter: "yes" where a fact that it tells was corrected since. */
  public static final String IN_DOUBT = "inDoubt";

  private NoticeFacts() {}
}
