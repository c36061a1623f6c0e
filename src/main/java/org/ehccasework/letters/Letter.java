package org.ehccasework.letters;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A letter as it is read: a title and what follows, with the elements the law wants marked in it. */
public record Letter(String title, List<Block> blocks) {

  /** How a block of a letter looks. */
  public enum Kind { HEADING, PARAGRAPH, LIST }

  /** One heading, paragraph or list; a list has a line for each item. */
  public record Block(Kind kind, Set<Element> elements, List<String> lines) {

    public Block {
      elements = Set.copyOf(elements);
      lines = List.copyOf(lines);
    }

    public String text() {
      return lines.stream().map(line -> kind == Kind.LIST ? "• " + line : line).collect(Collectors.joining("\n"));
    }
  }

  public Letter {
    blocks = List.copyOf(blocks);
  }

  /** The elements this letter holds. */
  public Set<Element> elements() {
    Set<Element> found = EnumSet.noneOf(Element.class);
    blocks.forEach(block -> found.addAll(block.elements()));
    return found;
  }

  /** What stands before the title on paper: the date, the reference, whom it is about, and the greeting. */
  public List<Block> opening() {
    return blocks.subList(0, greeting() + 1);
  }

  /** What follows the title on paper, to who signs. */
  public List<Block> body() {
    return blocks.subList(greeting() + 1, blocks.size());
  }

  /** What follows the title, up to the last heading. */
  public List<Block> middle() {
    return body().subList(0, lastHeading());
  }

  /** The last heading and all that follows it, to who signs: it stays on one page. */
  public List<Block> end() {
    return body().subList(lastHeading(), body().size());
  }

  private int lastHeading() {
    for (int place = body().size() - 1; place >= 0; place--) {
      if (body().get(place).kind() == Kind.HEADING) {
        return place;
      }
    }
    return 0;
  }

  /** Who it is from: the last line of every letter is the council. */
  public String from() {
    return blocks.isEmpty() ? "" : blocks.get(blocks.size() - 1).text().lines().reduce("", (before, line) -> line);
  }

  /** The place of the greeting; -1 where there is none. */
  private int greeting() {
    for (int place = 0; place < blocks.size(); place++) {
      if (blocks.get(place).text().startsWith("Dear ")) {
        return place;
      }
    }
    return -1;
  }

  /** The letter's paragraphs as plain text, without its title. */
  public List<String> paragraphs() {
    return blocks.stream().map(Block::text).toList();
  }

  /** The whole letter as plain text. */
  public String text() {
    return title + "\n\n" + String.join("\n\n", paragraphs());
  }
}
