package org.ehccasework.statute;

import java.util.List;

/** Small numbers in words, as a sentence needs them. */
final class Numbers {

  private static final List<String> WORDS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private Numbers() {}

  static String days(long days) {
    String number = days < WORDS.size() ? WORDS.get((int) days) : Long.toString(days);
    return number + (days == 1 ? " day" : " days");
  }
}
