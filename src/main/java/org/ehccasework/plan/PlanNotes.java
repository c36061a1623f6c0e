package org.ehccasework.plan;

import java.util.List;

/** Says how many notes a plan goes with. */
final class PlanNotes {

  private PlanNotes() {}

  /** Empty where there are none, else as in " with 2 notes still to fix". */
  static String count(List<PlanNote> notes) {
    if (notes.isEmpty()) {
      return "";
    }
    return " with " + notes.size() + (notes.size() == 1 ? " note" : " notes") + " still to fix";
  }
}
