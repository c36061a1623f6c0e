package org.ehccasework.letters.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.ehccasework.letters.Element;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.Letter.Block;
import org.ehccasework.letters.Letter.Kind;

/**
 * Puts facts into the passages of a letter. The plain marks of a wording ("## " heading, "- " list item, a blank
 * line between paragraphs) are read before the facts are put in, each of which is put in once: what people wrote can
 * never look like a mark.
 */
final class LetterText {

  private final Map<String, Object> known;
  private final Map<String, String> longTexts;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private Set<Element> elements = EnumSet.noneOf(Element.class);
  private Kind kind = Kind.PARAGRAPH;
  private String title = "";

  LetterText(Map<String, Object> known, Map<String, String> longTexts) {
    this.known = known;
    this.longTexts = longTexts;
  }

  Letter letter() {
    return new Letter(title, blocks);
  }

  /** Adds a passage in this wording, unless a fact it needs is not known. */
  void add(Passage passage, String wording) {
    String words = Passage.OPTIONAL.matcher(wording).replaceAll(part ->
        Matcher.quoteReplacement(allKnown(part.group(1)) ? part.group(1) : ""));
    if (!passage.applies(known) || !allKnown(words)) {
      return;
    }
    if (passage.isTitle()) {
      title = filled(words.strip());
      return;
    }
    elements = EnumSet.noneOf(Element.class);
    elements.addAll(passage.elements());
    words.lines().map(String::strip).forEach(this::line);
    endBlock();
  }

  private void line(String line) {
    Matcher alone = Placeholder.MARK.matcher(line);
    if (line.isEmpty()) {
      endBlock();
    } else if (line.startsWith("## ")) {
      endBlock();
      blocks.add(new Block(Kind.HEADING, Set.of(), List.of(filled(line.substring(3).strip()))));
    } else if (alone.matches() && isLong(alone.group(1))) {
      endBlock();
      longText(longTexts.get(Placeholder.of(alone.group(1)).orElseThrow().key()));
    } else if (line.startsWith("- ") && isLong(bare(line.substring(2)))) {
      longTexts.get(Placeholder.of(bare(line.substring(2))).orElseThrow().key()).lines()
          .forEach(item -> add(Kind.LIST, item.strip()));
    } else if (line.startsWith("- ")) {
      add(Kind.LIST, filled(line.substring(2).strip()));
    } else {
      add(Kind.PARAGRAPH, filled(line));
    }
  }

  /** The name of the fact that stands there alone; the words themselves where something else stands there. */
  private static String bare(String words) {
    Matcher alone = Placeholder.MARK.matcher(words.strip());
    return alone.matches() ? alone.group(1) : words;
  }

  private void add(Kind wanted, String line) {
    if (kind != wanted) {
      endBlock();
      kind = wanted;
    }
    lines.add(line);
  }

  private void longText(String text) {
    for (String paragraph : text.strip().split("\\R\\s*\\R")) {
      paragraph.lines().map(String::strip).forEach(lines::add);
      endBlock();
    }
  }

  /** Address lines and the like stay lines. */
  private void endBlock() {
    if (!lines.isEmpty()) {
      blocks.add(new Block(kind, elements, kind == Kind.LIST ? lines : List.of(String.join("\n", lines))));
      lines.clear();
      elements = EnumSet.noneOf(Element.class);
    }
    kind = Kind.PARAGRAPH;
  }

  private boolean allKnown(String words) {
    return Placeholder.MARK.matcher(words).results()
        .allMatch(found -> Placeholder.of(found.group(1)).filter(this::isKnown).isPresent());
  }

  private boolean isKnown(Placeholder fact) {
    String text = longTexts.get(fact.key());
    return fact.staysOpen() || known.containsKey(fact.key()) || text != null && !text.isBlank();
  }

  private boolean isLong(String name) {
    return Placeholder.of(name).filter(fact -> longTexts.containsKey(fact.key())).isPresent();
  }

  private String filled(String line) {
    return Placeholder.MARK.matcher(line).replaceAll(found -> Matcher.quoteReplacement(value(found)));
  }

  private String value(MatchResult found) {
    String key = Placeholder.of(found.group(1)).orElseThrow().key();
    if (key.startsWith("{")) {
      return key;
    }
    return known.containsKey(key) ? known.get(key).toString() : longTexts.get(key).strip().replaceAll("\\s+", " ");
  }
}
