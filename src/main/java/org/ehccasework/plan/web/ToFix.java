package org.ehccasework.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.ehccasework.plan.PlanNote;
import org.ehccasework.web.task.Note;

/** What is to fix, as notes above a form: what blocks first. */
final class ToFix {

  private ToFix() {}

  static List<Note> notes(List<PlanNote> found) {
    List<Note> notes = new ArrayList<>();
    List<String> blocking = found.stream().filter(PlanNote::blocks).map(PlanNote::message).toList();
    List<String> others = found.stream().filter(note -> !note.blocks()).map(PlanNote::message).toList();
    if (!blocking.isEmpty()) {
      notes.add(new Note(Note.Kind.WARNING, "To fix: the plan cannot be sent like this", blocking));
    }
    if (!others.isEmpty()) {
      notes.add(new Note(Note.Kind.INFO, "To fix, or to send with a reason", others));
    }
    if (found.isEmpty()) {
      notes.add(Note.info("Nothing to fix", "All checks of the plan are met."));
    }
    return notes;
  }
}
