package org.ehccasework.statute;

/** How many letters must change to turn one word into another (Levenshtein), to suggest the limit that was meant. */
final class Distance {

  private static final int LONGEST = 60;

  private Distance() {}

  static int between(String one, String other) {
    if (one.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
