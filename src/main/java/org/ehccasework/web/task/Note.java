package org.ehccasework.web.task;

import java.util.List;

/** Something to read before answering, shown above the form; a LETTER is shown as a sheet of paper. */
public record Note(Kind kind, String heading, List<String> paragraphs) {

  /** How a note looks. */
  public enum Kind { INFO, WARNING, LETTER }

  public Note {
    paragraphs = List.copyOf(paragraphs);
  }

  public static Note info(String heading, String... paragraphs) {
    return new Note(Kind.INFO, heading, List.of(paragraphs));
  }

  public static Note warning(String heading, String... paragraphs) {
    return new Note(Kind.WARNING, heading, List.of(paragraphs));
  }
}
