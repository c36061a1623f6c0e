package org.ehccasework.clock.web;

import java.util.ArrayList;
import java.util.List;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;

/** What a person should know of a limit before they act on it. */
final class LimitNotes {

  private LimitNotes() {}

  static Note of(CaseLimit limit) {
    List<String> lines = new ArrayList<>();
    lines.add("Due " + Words.dayAndDate(limit.due()) + late(limit) + ".");
    lines.add(limit.explanation());
    if (limit.internalTarget() != null) {
      lines.add("Our own target is " + Words.dayAndDate(limit.internalTarget()) + ". It is not a legal date.");
    }
    return new Note(Note.Kind.INFO, limit.title(), lines);
  }

  private static String late(CaseLimit limit) {
    if (limit.daysLate() == 0) {
      return "";
    }
    return ", " + limit.howLate() + (limit.excused() ? ", excused" : "");
  }
}
