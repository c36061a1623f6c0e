package org.ehccasework.plan.web;

import java.util.ArrayList;
import java.util.List;

/** A paragraph or a list of what a person wrote: a blank line parts paragraphs, a dash begins an item. */
record TextBlock(boolean list, List<String> lines) {

  static TextBlock paragraph(String line) {
    return new TextBlock(false, List.of(line));
  }

  static List<TextBlock> of(String text) {
    List<TextBlock> blocks = new ArrayList<>();
    if (text == null) {
      return blocks;
    }
    List<String> lines = new ArrayList<>();
    boolean list = false;
    for (String line : text.lines().map(String::strip).toList()) {
      boolean item = line.startsWith("- ") || line.startsWith("• ");
      if (!lines.isEmpty() && (line.isEmpty() || item != list)) {
        blocks.add(new TextBlock(list, List.copyOf(lines)));
        lines.clear();
      }
      if (!line.isEmpty()) {
        list = item;
        lines.add(item ? line.substring(2).strip() : line);
      }
    }
    if (!lines.isEmpty()) {
      blocks.add(new TextBlock(list, List.copyOf(lines)));
    }
    return blocks;
  }
}
