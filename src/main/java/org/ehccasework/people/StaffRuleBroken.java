package org.ehccasework.people;

import java.util.List;

/** A change of people or passwords broke rules; each message says what to put right. */
public class StaffRuleBroken extends RuntimeException {

  private final transient List<Fault> faults;

  /** What to put right at which field. */
  public record Fault(String field, String message) {}

  public StaffRuleBroken(String field, String message) {
    this(List.of(new Fault(field, message)));
  }

  public StaffRuleBroken(List<Fault> faults) {
    super(faults.get(0).message());
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  /** The field of the first fault. */
  public String field() {
    return faults.get(0).field();
  }
}
