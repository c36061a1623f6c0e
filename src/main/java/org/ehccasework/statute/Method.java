package org.ehccasework.statute;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a notice was sent; {@code workingDays} is how many working days later it takes effect (0: the same day). */
public enum Method {
  PORTAL("portal", 0), EMAIL("email", 0), HAND("hand", 0), POST_FIRST("post-first", 2), POST_SECOND("post-second", 4);

  private final String code;
  private final int workingDays;

  Method(String code, int workingDays) {
    this.code = code;
    this.workingDays = workingDays;
  }

  public String code() {
    return code;
  }

  public int workingDays() {
    return workingDays;
  }

  @Override
  public String toString() {
    return code;
  }

  /** The method written with this code, or empty. */
  public static Optional<Method> of(String code) {
    return Arrays.stream(values()).filter(method -> method.code.equals(code)).findFirst();
  }

  static String codes() {
    return Arrays.stream(values()).map(Method::code).collect(Collectors.joining(", "));
  }
}
