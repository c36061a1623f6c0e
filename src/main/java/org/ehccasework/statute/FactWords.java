package org.ehccasework.statute;

import java.util.Map;
import java.util.stream.Collectors;

/** What each fact is, for messages and explanations. */
final class FactWords {

  private static final Map<String, String> WORDS =
      Rows.of("facts.txt").stream().collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private FactWords() {}

  static String of(String fact) {
    String name = fact.substring(fact.lastIndexOf('.') + 1);
    return WORDS.getOrDefault(name, "the " + name.replace('_', ' '));
  }

  static String askForDate(String fact) {
    return "Enter " + fact + ", " + of(fact) + ", as yyyy-mm-dd";
  }
}
