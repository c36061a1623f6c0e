package org.ehccasework.plan.internal;

import java.util.ArrayList;
import java.util.List;
import org.ehccasework.plan.PlanNote;
import org.ehccasework.plan.PlanNote.Severity;

/** Collects what is to fix. */
final class Notes {

  private final List<PlanNote> found = new ArrayList<>();

  void blocks(int check, String section, String field, String message) {
    found.add(new PlanNote(check, section, field, message, Severity.BLOCKS));
  }

  void needsReason(int check, String section, String field, String message) {
    found.add(new PlanNote(check, section, field, message, Severity.NEEDS_REASON));
  }

  List<PlanNote> all() {
    return List.copyOf(found);
  }
}
