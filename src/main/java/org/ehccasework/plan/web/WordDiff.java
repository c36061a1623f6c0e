package org.ehccasework.plan.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Two texts word by word.
 *
 * @param before the old text in pieces, the words that went marked
 * @param after the new text in pieces, the words that came marked
 */
record WordDiff(List<Piece> before, List<Piece> after) {

  /** A run of words; {@code marked} where the other text does not have them. */
  record Piece(String words, boolean marked) {}

  /** Below this share of common words two texts are two texts, and marks between single words would only confuse. */
  private static final double KIN = 0.3;

  /** White space alone is no difference. */
  static boolean isSame(String before, String after) {
    return flat(before).equals(flat(after));
  }

  static WordDiff of(String before, String after) {
    if (isSame(before, after)) {
      return new WordDiff(whole(before, false), whole(after, false));
    }
    List<String> old = words(before);
    List<String> now = words(after);
    // The plain algorithm keeps every path, which is more than a node has for two long texts with nothing in common.
    var deltas = DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>((one, other) ->
        one.strip().equals(other.strip()))).getDeltas();
    int gone = deltas.stream().mapToInt(delta -> delta.getSource().size()).sum();
    if (old.size() - gone < KIN * Math.min(old.size(), now.size())) {
      return new WordDiff(whole(before, true), whole(after, true));
    }
    List<Piece> was = new ArrayList<>();
    List<Piece> is = new ArrayList<>();
    int oldAt = 0;
    int nowAt = 0;
    for (AbstractDelta<String> delta : deltas) {
      add(was, old.subList(oldAt, delta.getSource().getPosition()), false);
      add(is, now.subList(nowAt, delta.getTarget().getPosition()), false);
      add(was, delta.getSource().getLines(), true);
      add(is, delta.getTarget().getLines(), true);
      oldAt = delta.getSource().getPosition() + delta.getSource().size();
      nowAt = delta.getTarget().getPosition() + delta.getTarget().size();
    }
    add(was, old.subList(oldAt, old.size()), false);
    add(is, now.subList(nowAt, now.size()), false);
    return new WordDiff(was, is);
  }

  private static String flat(String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }

  private static List<Piece> whole(String text, boolean marked) {
    return text == null || text.isBlank() ? List.of() : List.of(new Piece(text.strip(), marked));
  }

  /** Each word with the white space behind it. */
  private static List<String> words(String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("(?<=\\s)(?=\\S)"));
  }

  /** White space at the end of marked words stays outside the mark. */
  private static void add(List<Piece> pieces, List<String> words, boolean marked) {
    String text = String.join("", words);
    String mark = marked ? text.stripTrailing() : text;
    if (!mark.isEmpty()) {
      pieces.add(new Piece(mark, marked));
    }
    if (mark.length() < text.length()) {
      pieces.add(new Piece(text.substring(mark.length()), false));
    }
  }
}
