package org.ehccasework.statute;

import java.util.Set;

/** The closed list of grounds that can excuse a limit, and how many days of absence it asks for. */
public enum ExceptionSet {
  /** No exception exists in law. */
  NONE(0),
  /** Regs 5(4), 10(4), 13(3), 27(3): the authority. */
  EX_A(28, ExceptionKind.SCHOOL_CLOSED, ExceptionKind.PERSONAL, ExceptionKind.ABSENCE),
  /** Reg 8(2): the advising body. */
  EX_B(28, ExceptionKind.PERSONAL, ExceptionKind.ABSENCE, ExceptionKind.MISSED_APPOINTMENT),
  /** Regs 44(3), 45(7): the authority after an order. */
  EX_T(14, ExceptionKind.SCHOOL_CLOSED, ExceptionKind.PERSONAL, ExceptionKind.ABSENCE),
  /** SI 2015/62: the home authority of a detained person. */
  EX_D(0, ExceptionKind.SCHOOL_CLOSED, ExceptionKind.PERSONAL);

  private final int absenceDays;
  private final Set<ExceptionKind> grounds;

  ExceptionSet(int absenceDays, ExceptionKind... grounds) {
    this.absenceDays = absenceDays;
    this.grounds = Set.of(grounds);
  }

  public boolean allows(ExceptionKind ground) {
    return grounds.contains(ground);
  }

  public int absenceDays() {
    return absenceDays;
  }
}
