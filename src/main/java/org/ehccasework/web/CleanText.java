package org.ehccasework.web;

import java.util.stream.Collectors;

/**
 * Takes out of a text what nobody types and nothing can keep or print: control characters and halves of pairs, as a
 * word processor leaves them in what is pasted. No XML holds them, so no letter could be drawn; a NUL is refused by
 * PostgreSQL.
 */
public final class CleanText {

  /** What a word processor makes of Shift and Enter, and its end of a page. */
  private static final int VERTICAL_TAB = 0x0B;
  private static final int FORM_FEED = 0x0C;

  private CleanText() {}

  /** The text without them, line ends kept; the same text where there are none; null stays null. */
  public static String of(String text) {
    if (text == null || text.codePoints().allMatch(CleanText::isKept)) {
      return text;
    }
    var clean = new StringBuilder(text.length());
    text.codePoints().map(each -> each == VERTICAL_TAB || each == FORM_FEED ? '\n' : each)
        .filter(CleanText::isKept).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The text on one line, without outer blanks. */
  public static String oneLine(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
  }

  /** Whether XML 1.0 knows the character. */
  private static boolean isKept(int character) {
    return character >= 0x20 && character <= 0xD7FF || character == '\n' || character == '\r' || character == '\t'
        || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
  }
}
