package org.ehccasework.advice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.internal.AdviceBodies;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.statute.YearGroup;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;

/** What to know before choosing whom to ask. */
@Component
class ChooseAdviceNotes {

  private static final int WEEKS = 6;

  private final AdviceBodies bodies;
  private final DocumentStore documents;
  private final Clock clock;

  ChooseAdviceNotes(AdviceBodies bodies, DocumentStore documents, Clock clock) {
    this.bodies = bodies;
    this.documents = documents;
    this.clock = clock;
  }

  List<Note> of(CaseFile file) {
    List<Note> notes = new ArrayList<>();
    var today = LocalDate.now(clock);
    notes.add(new Note(Note.Kind.INFO, "We always ask", always(file.ref())));
    notes.add(Note.info("When", "The requests leave today. A request that arrives today is due by "
        + Words.dayAndDate(today.plusWeeks(WEEKS)) + ". We remind at 3 and 5 weeks, and tell the lead of the body "
        + "at 6. Late advice does not move our own dates."));
    notes.add(Note.info("Year group", file.child().firstName() + " is in " + year(file, today) + " by age."));
    List<String> unknown = unknown(file.ref());
    if (!unknown.isEmpty()) {
      notes.add(new Note(Note.Kind.WARNING, "We do not know whom to ask for this advice", unknown));
    }
    List<String> titles = documents.of(file.ref()).stream().map(DocumentStore.Document::title).toList();
    if (!titles.isEmpty()) {
      notes.add(new Note(Note.Kind.INFO, "Documents on file, which may hold advice we already have", titles));
    }
    return notes;
  }

  private List<String> always(String ref) {
    return asked().map(kind -> {
      String name = bodies.of(ref, kind).name();
      return kind.words() + (name == null ? "" : ": " + name);
    }).toList();
  }

  private List<String> unknown(String ref) {
    return asked().filter(kind -> bodies.of(ref, kind).name() == null)
        .map(kind -> kind.words() + ". " + (kind.body() == null ? "Add the person to the people of the case."
            : "An administrator can add the body under Administration.")).toList();
  }

  private static Stream<AdviceKind> asked() {
    return Stream.concat(Stream.of(AdviceKind.FAMILY), AdviceKind.ALWAYS.stream());
  }

  private static String year(CaseFile file, LocalDate today) {
    int year = YearGroup.of(file.child().dateOfBirth(), today);
    return year < 1 ? year == 0 ? "the reception year" : "the years before school" : "year " + year;
  }
}
