package org.ehccasework.engine;

/** The messages the models wait for. */
public enum CaseMessage {
  CASE_LEFT_EARLY("CaseLeftEarly"),
  EXCEPTION_AUTHORISED("ExceptionAuthorised"),
  LIMIT_MET("LimitMet"),
  DECIDE_WITHOUT_PANEL("DecideWithoutPanel"),
  DECIDE_TO_ISSUE_WITHOUT_PANEL("DecideToIssueWithoutPanel"),
  ADVICE_NOT_NEEDED("AdviceNotNeeded"),
  NOTICE_NOT_NEEDED("NoticeNotNeeded"),
  WHO_DECIDES_NOT_NEEDED("WhoDecidesNotNeeded");

  private final String messageName;

  CaseMessage(String messageName) {
    this.messageName = messageName;
  }

  /** The name of the message in the models. */
  public String messageName() {
    return messageName;
  }
}
