package org.ehccasework.statute;

import java.util.Arrays;
import java.util.Optional;

/** The grounds of exception that exist; anything else is never an exception. */
public enum ExceptionKind {
  SCHOOL_CLOSED("school-closed-4w", "a school closed for four weeks"),
  ABSENCE("absence-from-area", "an absence from the area"),
  PERSONAL("exceptional-personal-circumstances", "exceptional personal circumstances"),
  MISSED_APPOINTMENT("missed-appointment", "a missed appointment");

  private final String code;
  private final String words;

  ExceptionKind(String code, String words) {
    this.code = code;
    this.words = words;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  /** The ground written with this code, or empty where it is no ground in law. */
  public static Optional<ExceptionKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
