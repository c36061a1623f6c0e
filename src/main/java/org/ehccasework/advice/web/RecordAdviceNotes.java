package org.ehccasework.advice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;

/** What was asked, by when, and what counts as advice. */
@Component
class RecordAdviceNotes {

  private final AdviceDue due;
  private final Clock clock;

  RecordAdviceNotes(AdviceDue due, Clock clock) {
    this.due = due;
    this.clock = clock;
  }

  List<Note> of(AdviceRequest request) {
    List<Note> notes = new ArrayList<>();
    var today = LocalDate.now(clock);
    due.of(request).ifPresent(day -> notes.add(day.isBefore(today)
        ? Note.warning("This advice is late", "It was due on " + Words.date(day) + ". It is still wanted: record it "
            + "when it comes. The authority's own dates stay as they are.")
        : Note.info("When", "Due " + Words.dayAndDate(day) + ". " + Words.due(day, today) + ".")));
    notes.add(new Note(Note.Kind.INFO, "What is asked", asked(request)));
    if (request.kind() == AdviceKind.SOCIAL_CARE) {
      notes.add(Note.warning("“Not known to us” is not advice", "Social care advice says what the needs are and "
          + "what provision they call for, also where the child or young person was not known before."));
    }
    if (request.note() != null) {
      notes.add(Note.info("About this request", request.note()));
    }
    return notes;
  }

  /** What counts as advice, and what more is asked of this adviser. */
  List<String> asked(AdviceRequest request) {
    List<String> asked = new ArrayList<>();
    asked.add(request.body() + (request.organisation() == null ? "" : " from " + request.organisation())
        + (request.askedOn() == null ? "." : ", asked on " + Words.date(request.askedOn()) + "."));
    if (request.kind() == AdviceKind.FAMILY) {
      asked.add("What goes well, what is hard, what helps, and what they hope for, in their own words. Write it under "
          + "Needs, and leave empty what they do not speak of.");
      return asked;
    }
    asked.add("Needs, the provision for each need (what, who, how often, how long, group size), and outcomes.");
    if (request.adulthood()) {
      asked.add("Preparing for adulthood and independent living: in or beyond year 9 (regulation 6(1)(g)).");
    }
    if (request.qualifiedTeacher() != null) {
      asked.add(request.qualifiedTeacher());
    }
    return asked;
  }
}
