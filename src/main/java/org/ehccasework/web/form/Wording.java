package org.ehccasework.web.form;

import java.util.Locale;
import java.util.Set;

/** Error messages: what to do, in the words of the label. */
final class Wording {

  private static final Set<String> NEEDS_ARTICLE = Set.of("date", "day", "name", "reason", "reasons",
      "number", "role", "author", "method", "outcome", "area", "section", "body", "document", "type",
      "kind", "setting", "person", "action", "recommendation", "decision", "need", "reply", "responsible",
      "education", "health", "social");
  private static final Set<String> NAMES_A_DAY = Set.of("date", "day", "first", "last");

  private Wording() {}

  static String missing(FormField field) {
    return switch (field.type()) {
      case RADIO, SELECT, CHECKLIST, CHECKBOX -> "Select " + inSentence(field.label());
      case LIST -> "Fill in at least one row: " + inSentence(field.label());
      case DATE -> noDate(field.label());
      default -> "Enter " + inSentence(field.label());
    };
  }

  static String notAChoice(FormField field) {
    return "Select " + inSentence(field.label()) + " from the list";
  }

  static String notADate(FormField field) {
    return asSubject(field.label()) + " must be a real date, like 27 3 2026";
  }

  static String shortYear(FormField field) {
    return asSubject(field.label()) + " must have a year of four digits, like 2026";
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

  /** "Enter the first day away", and for a label that names no day, as "Answer by": "Enter a date for 'Answer by'". */
  private static String noDate(String label) {
    return NAMES_A_DAY.contains(firstWord(label).toLowerCase(Locale.UK))
        ? "Enter the " + Character.toLowerCase(label.charAt(0)) + label.substring(1)
        : "Enter a date for '" + label + "'";
  }

  private static String firstWord(String label) {
    return label.split("\\s", 2)[0];
  }

  private static String asSubject(String label) {
    return label.endsWith("?") ? "The answer to '" + label + "'" : label;
  }

  private static String inSentence(String label) {
    if (label.endsWith("?")) {
      return "an answer to '" + label + "'";
    }
    String firstWord = firstWord(label);
    boolean shortForm = firstWord.length() > 1 && Character.isUpperCase(firstWord.charAt(1));
    String lowered = shortForm ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    boolean lettered = label.matches("\\S+ [A-Z]\\b.*");   // section C has its name already
    return !lettered && NEEDS_ARTICLE.contains(firstWord.toLowerCase(Locale.UK)) ? "the " + lowered : lowered;
  }
}
