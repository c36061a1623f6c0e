package org.ehccasework.worklist.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number typed in full that means one case or one child: a reference, a UPN or an NHS number.
 *
 * @param column where it stands, of {@code case_file f} or {@code child c}
 */
public record WholeNumber(String column, String value) {

  private static final Pattern REFERENCE = Pattern.compile("EHC-\\d{4}-\\d{4,}");
  private static final Pattern UPN = Pattern.compile("[A-Z]\\d{11}[A-Z0-9]");
  private static final Pattern NHS = Pattern.compile("\\d{3}[ -]?\\d{3}[ -]?\\d{4}");

  /** Empty for a part of a number, and for any other words. */
  public static Optional<WholeNumber> of(String typed) {
    String text = typed == null ? "" : typed.strip().toUpperCase(Locale.UK);
    String close = text.replace(" ", "");
    if (REFERENCE.matcher(close).matches()) {
      return Optional.of(new WholeNumber("f.ref", close));
    }
    if (UPN.matcher(close).matches()) {
      return Optional.of(new WholeNumber("c.upn", close));
    }
    return NHS.matcher(text).matches()
        ? Optional.of(new WholeNumber("c.nhs_number", text.replaceAll("[ -]", ""))) : Optional.empty();
  }
}
