package org.ehccasework.people;

/** A change of people or passwords broke a rule; the message says what to put right. */
public class StaffRuleBroken extends RuntimeException {

  private final String field;

  public StaffRuleBroken(String field, String message) {
    super(message);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
