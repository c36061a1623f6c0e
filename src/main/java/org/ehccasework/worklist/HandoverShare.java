package org.ehccasework.worklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How cases are shared out among colleagues. */
public enum HandoverShare {
  /** Everyone gets as many of them as the others. */
  EQUALLY("Equally: the same number for each"),
  /** Whoever has the fewest open cases gets the next one. */
  CASELOAD("By caseload: who has fewest cases gets the next");

  private final String words;

  HandoverShare(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** The name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The way of this name; equally for any other text. */
  public static HandoverShare ofCode(String code) {
    return CASELOAD.code().equals(code) ? CASELOAD : EQUALLY;
  }

  /**
   * Who gets each of so many cases, in their order.
   *
   * @param colleagues usernames, at least one
   * @param load open cases each of them has now
   */
  public List<String> among(List<String> colleagues, Map<String, Integer> load, int cases) {
    List<String> gets = new ArrayList<>();
    Map<String, Integer> now = new HashMap<>(this == CASELOAD ? load : Map.of());
    Comparator<String> fewest = Comparator.comparing(who -> now.getOrDefault(who, 0));
    for (int i = 0; i < cases; i++) {
      String next = colleagues.stream().min(fewest.thenComparing(colleagues::indexOf)).orElseThrow();
      now.merge(next, 1, Integer::sum);
      gets.add(next);
    }
    return gets;
  }
}
