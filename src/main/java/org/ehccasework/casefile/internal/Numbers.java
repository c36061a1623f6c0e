package org.ehccasework.casefile.internal;

import java.util.Locale;

/** The numbers children are known by, written the one way they are kept; null where none was given. */
final class Numbers {

  private Numbers() {}

  /** A unique pupil number: letters and digits without spaces, in capitals. */
  static String upn(String typed) {
    return kept(typed, "[^A-Za-z0-9]");
  }

  /** An NHS number: ten digits without spaces. */
  static String nhs(String typed) {
    return kept(typed, "[^0-9]");
  }

  private static String kept(String typed, String without) {
    String kept = typed == null ? "" : typed.replaceAll(without, "").toUpperCase(Locale.ROOT);
    return kept.isEmpty() ? null : kept;
  }
}
