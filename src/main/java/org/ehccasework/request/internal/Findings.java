package org.ehccasework.request.internal;

import java.util.ArrayList;
import java.util.List;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;

/** Gathers all there is to put right, so that a person sees it at once. */
final class Findings {

  private final List<Violation> broken = new ArrayList<>();

  void add(String field, String message) {
    broken.add(new Violation(field, message));
  }

  /** The text must be there and fit its column. */
  void required(String field, String label, String text, int most) {
    if (text == null) {
      add(field, "Enter the " + Character.toLowerCase(label.charAt(0)) + label.substring(1));
    } else {
      atMost(field, label, text, most);
    }
  }

  void atMost(String field, String label, String text, int most) {
    if (text != null && text.length() > most) {
      add(field, label + " must be " + most + " characters or fewer");
    }
  }

  List<Violation> all() {
    return List.copyOf(broken);
  }

  void throwIfAny() {
    if (!broken.isEmpty()) {
      throw new RuleBroken(broken);
    }
  }
}
