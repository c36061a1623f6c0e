package org.ehccasework.casefile;

/** What sort of advocate or supporter someone is; none of them decides for the family. */
public enum Support {
  INDEPENDENT_ADVOCATE("Independent advocate"),
  ADVICE_SERVICE("Information, advice and support service (SENDIASS)"),
  FRIEND_OR_FAMILY("Friend or family supporter"),
  SOLICITOR("Solicitor or legal adviser"),
  OTHER("Other supporter");

  private final String words;

  Support(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
