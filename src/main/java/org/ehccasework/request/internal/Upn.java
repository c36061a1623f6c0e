package org.ehccasework.request.internal;

import java.util.Locale;

/**
 * A unique pupil number: a check letter, then 12 digits, the last of which is a letter in a temporary one. The
 * letter is the sum of each digit times its place (2 to 13), counted round the 23 letters without I, O and S.
 */
public record Upn(String value) {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  /** What was typed, without blanks and in capitals. */
  public static Upn of(String typed) {
    return new Upn(typed.replaceAll("\\s", "").toUpperCase(Locale.UK));
  }

  public boolean hasTheForm() {
    return value.matches("[A-HJ-NP-RT-Z]\\d{11}[0-9A-HJ-NP-RT-Z]");
  }

  public boolean checks() {
    int sum = 0;
    for (int place = 2; place <= value.length(); place++) {
      char sign = value.charAt(place - 1);
      sum += place * (Character.isDigit(sign) ? sign - '0' : LETTERS.indexOf(sign));
    }
    return LETTERS.charAt(sum % LETTERS.length()) == value.charAt(0);
  }
}
