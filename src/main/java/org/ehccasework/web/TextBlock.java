package org.ehccasework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A paragraph or a list of what a person wrote: a blank line parts paragraphs, a dash begins an item, two stars on
 * each side make words bold. Everything else of Markdown, and all HTML, stays the characters it is.
 */
public record TextBlock(boolean list, List<Line> lines) {

  /** A line of a paragraph, or an item of a list. */
  public record Line(List<Run> runs) {}

  /** Words that look the same. */
  public record Run(String words, boolean bold) {}

  private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();

  /** A dash, or the bullet that a word processor pastes. */
  private static final Pattern ITEM = Pattern.compile("[-\u2022\u00b7]\\s+(?=\\S)");

  private static final Pattern MEANT = Pattern.compile("(?<!\\*)\\*\\*(?!\\*)|\\p{Punct}");

  public static TextBlock paragraph(String line) {
    return new TextBlock(false, List.of(new Line(List.of(new Run(line, false)))));
  }

  public static List<TextBlock> of(String text) {
    List<TextBlock> blocks = new ArrayList<>();
    for (Node node = text == null ? null : PARSER.parse(markdown(text)).getFirstChild(); node != null;
        node = node.getNext()) {
      Lines lines = new Lines();
      lines.add(node, false);
      blocks.add(new TextBlock(node instanceof BulletList, lines.done()));
    }
    return blocks;
  }

  /** The words alone, in one line. */
  public static String plain(String text) {
    return of(text).stream().flatMap(block -> block.lines().stream())
        .map(line -> line.runs().stream().map(Run::words).collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  /** Paragraphs, items and bold words as Markdown, with every other character that it might read as a sign escaped. */
  private static String markdown(String text) {
    StringBuilder markdown = new StringBuilder();
    boolean inList = false;
    for (String line : text.lines().map(String::strip).toList()) {
      Matcher item = ITEM.matcher(line);
      boolean isItem = item.lookingAt();
      // Else a line behind an item would belong to it.
      markdown.append(inList && !isItem ? "\n" : "").append(isItem ? "- " : "")
          .append(escaped(isItem ? line.substring(item.end()) : line)).append('\n');
      inList = isItem;
    }
    return markdown.toString();
  }

  private static String escaped(String line) {
    return MEANT.matcher(line).replaceAll(sign -> Matcher.quoteReplacement(
        sign.group().equals("**") ? "**" : "\\" + sign.group()));
  }

  /** Gathers the words of a block line by line. */
  private static final class Lines {

    private final List<Line> lines = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();

    void add(Node node, boolean bold) {
      if (node instanceof Text words) {
        add(words.getLiteral(), bold);
      } else if (node.getFirstChild() == null) {
        end();
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        add(child, bold || child instanceof StrongEmphasis);
        if (node instanceof BulletList) {
          end();
        }
      }
    }

    private void add(String words, boolean bold) {
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.bold() == bold) {
        runs.set(runs.size() - 1, new Run(last.words() + words, bold));
      } else {
        runs.add(new Run(words, bold));
      }
    }

    private void end() {
      if (!runs.isEmpty()) {
        lines.add(new Line(runs));
        runs = new ArrayList<>();
      }
    }

    List<Line> done() {
      end();
      return lines;
    }
  }
}
