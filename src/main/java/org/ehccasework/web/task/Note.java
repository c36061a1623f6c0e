package org.ehccasework.web.task;

import java.util.List;

/**
 * Something to read before answering, shown above the form; a LETTER is shown as a sheet of paper.
 *
 * @param paragraphs all of it as plain text
 * @param blocks the same with its headings and lists, for a LETTER only
 */
public record Note(Kind kind, String heading, List<String> paragraphs, List<Block> blocks) {

  /** How a note looks. */
  public enum Kind {
    INFO, WARNING, LETTER,
    /** Shown by its heading, and unfolded by whoever wants to know more. */
    MORE
  }

  /** One heading, paragraph or list of a letter; a list has a line for each item. */
  public record Block(Kind kind, List<String> lines) {

    /** How a block looks. */
    public enum Kind { HEADING, PARAGRAPH, LIST }

    public Block {
      lines = List.copyOf(lines);
    }

    public String text() {
      return String.join("\n", lines);
    }
  }

  public Note {
    paragraphs = List.copyOf(paragraphs);
    blocks = List.copyOf(blocks);
  }

  public Note(Kind kind, String heading, List<String> paragraphs) {
    this(kind, heading, paragraphs, List.of());
  }

  public static Note info(String heading, String... paragraphs) {
    return new Note(Kind.INFO, heading, List.of(paragraphs));
  }

  public static Note more(String heading, String... paragraphs) {
    return new Note(Kind.MORE, heading, List.of(paragraphs));
  }

  public static Note warning(String heading, String... paragraphs) {
    return new Note(Kind.WARNING, heading, List.of(paragraphs));
  }
}
