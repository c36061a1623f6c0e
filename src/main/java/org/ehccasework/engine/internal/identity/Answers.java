package org.ehccasework.engine.internal.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** How the answers to Camunda's questions about people are compared with what was asked for. */
final class Answers {

  private Answers() {}

  /** Whether the value is the one asked for; true where none was asked for. */
  static boolean same(String asked, String value) {
    return asked == null || asked.equalsIgnoreCase(value);
  }

  /** As SQL's "like": {@code %} stands for any text. */
  static boolean like(String asked, String value) {
    if (asked == null) {
      return true;
    }
    String pattern = Pattern.quote(asked.toLowerCase(Locale.UK)).replace("%", "\\E.*\\Q");
    return value != null && value.toLowerCase(Locale.UK).matches(pattern);
  }
}
