package org.ehccasework.web.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * One field as a page draws it.
 *
 * @param id the id of its first control, which error messages link to
 * @param value what was typed; for a date see {@code day}, {@code month}, {@code year}
 * @param error what to put right, or null
 * @param rows the rows of a LIST, each with its own fields
 * @param toFix what is to be mended before the whole is sent; it does not keep anybody from saving
 */
public record FieldView(String id, String name, FieldType type, String label, String hint, String value,
    String day, String month, String year, List<Choice> choices, List<List<FieldView>> rows,
    int maxLength, String error, List<String> toFix) {

  /** Characters a line of a text area holds, and the lines it has at least and at most. */
  private static final int LINE = 65;
  private static final int FEWEST = 5;
  private static final int MOST = 18;

  /** One answer to choose. */
  public record Choice(String id, String value, String label, boolean chosen) {}

  /** The list of suggestions a text offers: one for all rows of a list; null where there is none. */
  public String suggestions() {
    return type != FieldType.TEXT || choices.isEmpty() ? null
        : "suggest-" + name.replaceFirst("\\[\\d+]\\.", "-");
  }

  /** Whether the list of suggestions is drawn with this field, and not with the first row. */
  public boolean bringsSuggestions() {
    return suggestions() != null && (!name.contains("[") || name.contains("[0]."));
  }

  /** Lines a text area shows: as many as its text needs, within reason. */
  public int lines() {
    return lines(value);
  }

  /** The same for a text that is no field of a form. */
  public static int lines(String value) {
    int needed = value == null ? 0 : value.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
    return Math.max(FEWEST, Math.min(MOST, needed + 1));
  }

  /** A field with nothing to fix. */
  public FieldView(String id, String name, FieldType type, String label, String hint, String value, String day,
      String month, String year, List<Choice> choices, List<List<FieldView>> rows, int maxLength, String error) {
    this(id, name, type, label, hint, value, day, month, year, choices, rows, maxLength, error, List.of());
  }

  public FieldView withToFix(List<String> notes) {
    return new FieldView(id, name, type, label, hint, value, day, month, year, choices, rows, maxLength, error,
        List.copyOf(notes));
  }

  /** A text field of a page that has no form file. */
  public static FieldView text(String name, String label, String hint, String value, String error) {
    return new FieldView(name, name, FieldType.TEXT, label, hint, value, "", "", "", List.of(), List.of(),
        250, error);
  }

  /** The ids of the hint, what is to fix and the error, for {@code aria-describedby}; null where there is none. */
  public String describedBy() {
    String ids = String.join(" ", Stream.of(hasHint() ? id + "-hint" : "", toFix.isEmpty() ? "" : id + "-fix",
        error == null ? "" : id + "-error")
        .filter(part -> !part.isEmpty()).toList());
    return ids.isEmpty() ? null : ids;
  }

  public boolean hasHint() {
    return hint != null && !hint.isBlank();
  }

  public boolean ticked() {
    return "true".equals(value);
  }
}
