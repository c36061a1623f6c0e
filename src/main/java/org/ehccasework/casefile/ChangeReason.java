package org.ehccasework.casefile;

/** Why a case has another coordinator, as its family is told. */
public enum ChangeReason {
  LEFT("The coordinator before has left"),
  OTHER_WORK("The coordinator before does other work now"),
  AWAY("The coordinator before is away for some time"),
  SHARED("We share the work in a new way");

  private final String words;

  ChangeReason(String words) {
    this.words = words;
  }

  /** For a form; the letter has its own sentences. */
  public String words() {
    return words;
  }
}
