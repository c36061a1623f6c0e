package org.ehccasework.letters.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ehccasework.letters.Element;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.Letter.Block;
import org.ehccasework.letters.Letter.Kind;

/**
 * Reads the plain marks of a letter's text: "# " title, "## " heading, "- " list item, "@ELEMENT" before
 * the block that holds an element, "> name" for a longer text a person wrote. What people wrote is put in
 * after the marks were read, so it can never look like one.
 */
final class LetterText {

  private final Map<String, String> longTexts;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private Set<Element> elements = EnumSet.noneOf(Element.class);
  private Kind kind = Kind.PARAGRAPH;
  private String title = "";

  private LetterText(Map<String, String> longTexts) {
    this.longTexts = longTexts;
  }

  static Letter read(String text, Map<String, String> longTexts) {
    var reader = new LetterText(longTexts);
    text.lines().map(String::strip).forEach(reader::line);
    reader.endBlock();
    return new Letter(reader.title, reader.blocks);
  }

  private void line(String line) {
    if (line.isEmpty()) {
      endBlock();
    } else if (line.startsWith("@")) {
      endBlock();
      Arrays.stream(line.split("\\s+")).map(mark -> Element.valueOf(mark.substring(1))).forEach(elements::add);
    } else if (line.startsWith("# ")) {
      title = line.substring(2);
    } else if (line.startsWith("## ")) {
      single(Kind.HEADING, line.substring(3));
    } else if (line.startsWith("> ")) {
      longText(longTexts.get(line.substring(2)));
    } else if (line.startsWith("- ")) {
      add(Kind.LIST, line.substring(2));
    } else {
      add(Kind.PARAGRAPH, line);
    }
  }

  private void add(Kind wanted, String line) {
    if (kind != wanted) {
      endBlockKeepingElements();
      kind = wanted;
    }
    lines.add(line);
  }

  private void single(Kind wanted, String line) {
    endBlock();
    add(wanted, line);
    endBlock();
  }

  private void longText(String text) {
    if (text == null || text.isBlank()) {
      elements = EnumSet.noneOf(Element.class);
      return;
    }
    for (String paragraph : text.strip().split("\\R\\s*\\R")) {
      kind = Kind.PARAGRAPH;
      paragraph.lines().map(String::strip).forEach(lines::add);
      endBlock();
    }
  }

  private void endBlockKeepingElements() {
    if (!lines.isEmpty()) {
      endBlock();
    }
  }

  private void endBlock() {
    if (!lines.isEmpty()) {
      blocks.add(new Block(kind, elements, kind == Kind.LIST ? lines : joined()));
      lines.clear();
      elements = EnumSet.noneOf(Element.class);
    }
    kind = Kind.PARAGRAPH;
  }

  /** Address lines and the like stay lines. */
  private List<String> joined() {
    return List.of(String.join("\n", lines));
  }
}
