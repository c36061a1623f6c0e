package org.ehccasework.statute;

/** How a limit stands; the code is the word used in data, on screens and in the API. */
public enum Status {
  OPEN("open"), ON_TIME("on-time"), CONTESTED("contested"), LATE_EXCUSED("late-excused"), LATE("late");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }

  /** The status written with this code. */
  public static Status of(String code) {
    for (Status status : values()) {
      if (status.code.equals(code)) {
        return status;
      }
    }
    throw new IllegalArgumentException("No status '" + code + "'");
  }
}
