package org.ehccasework.request.internal;

/** An NHS number: ten digits, the last of which checks the others (modulus 11). */
public record NhsNumber(String value) {

  private static final int DIGITS = 10;
  private static final int MODULUS = 11;

  /** What was typed, without blanks and dashes. */
  public static NhsNumber of(String typed) {
    return new NhsNumber(typed.replaceAll("[\\s-]", ""));
  }

  public boolean hasTheForm() {
    return value.matches("\\d{10}");
  }

  public boolean checks() {
    int sum = 0;
    for (int place = 0; place < DIGITS - 1; place++) {
      sum += (DIGITS - place) * (value.charAt(place) - '0');
    }
    int check = (MODULUS - sum % MODULUS) % MODULUS;
    return check == value.charAt(DIGITS - 1) - '0';   // a check of 10 equals no digit: no such number is given out
  }
}
