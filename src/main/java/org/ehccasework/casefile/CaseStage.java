package org.ehccasework.casefile;

/** Where a case stands in its journey. */
public enum CaseStage {
  DECIDING_TO_ASSESS("Deciding whether to assess", true),
  ASSESSING("Assessing", true),
  DECIDING_TO_ISSUE("Deciding whether to issue a plan", true),
  DRAFTING("Writing the draft plan", true),
  DRAFT_SENT("Draft plan with the family", true),
  FINALISING("Making the plan final", true),
  NOT_ASSESSED("Not assessed", false),
  NOT_ISSUED("Plan not issued", false),
  PLAN_ISSUED("Plan issued", false),
  WITHDRAWN("Request withdrawn", false),
  MOVED_AWAY("Moved away", false),
  DIED("Died", false);

  private final String words;
  private final boolean open;

  CaseStage(String words, boolean open) {
    this.words = words;
    this.open = open;
  }

  public String words() {
    return words;
  }

  /** False once the journey from request to plan has ended. */
  public boolean isOpen() {
    return open;
  }

  /** The name in addresses and the API: deciding-to-assess. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public static java.util.Optional<CaseStage> ofCode(String code) {
    return java.util.Arrays.stream(values()).filter(stage -> stage.code().equals(code)).findFirst();
  }
}
