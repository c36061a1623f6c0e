package org.ehccasework.clock.web;

/** Says how many cases have followed a change of the council's own days or targets. */
final class OwnDateWords {

  private OwnDateWords() {}

  static String cases(int changed) {
    return switch (changed) {
      case 0 -> "No running case had to change.";
      case 1 -> "1 running case has changed. Its legal dates stay.";
      default -> changed + " running cases have changed. Their legal dates stay.";
    };
  }
}
