package org.ehccasework.worklist.web;

import java.util.Arrays;
import java.util.List;

/** The pages of a case, in the order of their tabs; the features draw most of them. */
enum CaseTab {
  OVERVIEW("Overview", ""), TASKS("Tasks", "tasks"), CLOCK("Clock", "clock"), ADVICE("Advice", "advice"),
  PLAN("Plan", "plan"), PLACEMENT("Placement", "placement"), DOCUMENTS("Documents", "documents"),
  LETTERS("Letters", "letters"), PEOPLE("People", "people"), HISTORY("History", "history");

  private final String words;
  private final String segment;

  CaseTab(String words, String segment) {
    this.words = words;
    this.segment = segment;
  }

  /**
   * @param current the part of the address after the reference; empty on the overview
   * @param received how many of those asked for advice gave it
   */
  static List<Tab> all(String reference, String current, int tasks, int received, int asked) {
    return Arrays.stream(values()).map(tab -> new Tab(tab.text(tasks, received, asked), tab.href(reference),
        tab.segment.equals(current))).toList();
  }

  private String text(int tasks, int received, int asked) {
    return switch (this) {
      case TASKS -> words + " (" + tasks + ")";
      case ADVICE -> asked == 0 ? words : words + " (" + received + " of " + asked + ")";
      default -> words;
    };
  }

  private String href(String reference) {
    return "/cases/" + reference + (segment.isEmpty() ? "" : "/" + segment);
  }
}
