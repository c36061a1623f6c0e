package org.ehccasework.web.form;

import java.util.Locale;
import java.util.Set;

/** Error messages: what to do, in the words of the label. */
final class Wording {

  private static final Set<String> NEEDS_ARTICLE = Set.of("date", "day", "name", "reason", "reasons",
      "number", "role", "author", "method", "outcome", "area", "section", "body", "document", "type",
      "kind", "setting", "person", "action", "recommendation", "decision");

  private Wording() {}

  static String missing(FormField field) {
    return switch (field.type()) {
      case RADIO, SELECT, CHECKLIST, CHECKBOX -> "Select " + inSentence(field.label());
      case LIST -> "Fill in at least one row: " + inSentence(field.label());
      default -> "Enter " + inSentence(field.label());
    };
  }

  static String notAChoice(FormField field) {
    return "Select " + inSentence(field.label()) + " from the list";
  }

  static String notADate(FormField field) {
    return asSubject(field.label()) + " must be a real date, like 27 3 2026";
  }

  static String notWhole(FormField field, String missingPart) {
    return asSubject(field.label()) + " must include a " + missingPart;
  }

  static String notANumber(FormField field) {
    return asSubject(field.label()) + " must be a whole number, like 3";
  }

  static String tooLong(FormField field) {
    return "%s must be %,d characters or fewer".formatted(asSubject(field.label()), field.maxLength());
  }

  static String notText(FormField field) {
    return asSubject(field.label()) + " must be given as one value";
  }

  static String inRow(String message, int row) {
    return message + " (row " + (row + 1) + ")";
  }

  private static String asSubject(String label) {
    return label.endsWith("?") ? "The answer to '" + label + "'" : label;
  }

  private static String inSentence(String label) {
    if (label.endsWith("?")) {
      return "an answer to '" + label + "'";
    }
    String firstWord = label.split("\\s", 2)[0];
    boolean shortForm = firstWord.length() > 1 && Character.isUpperCase(firstWord.charAt(1));
    String lowered = shortForm ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    boolean lettered = label.matches("\\S+ [A-Z]\\b.*");   // section C has its name already
    return !lettered && NEEDS_ARTICLE.contains(firstWord.toLowerCase(Locale.UK)) ? "the " + lowered : lowered;
  }
}
