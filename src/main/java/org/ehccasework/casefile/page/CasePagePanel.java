package org.ehccasework.casefile.page;

import java.util.List;
import java.util.Optional;

/** Lines a feature shows beside the page of a case. */
public interface CasePagePanel {

  /**
   * A heading with lines; {@code href} and {@code detail} may be null.
   *
   * @param folded all of it in a few words, under which the lines are folded away; null where they stand open
   */
  record Panel(String title, List<Line> lines, String folded) {

    public Panel(String title, List<Line> lines) {
      this(title, lines, null);
    }

    /** One line: a text, where it leads, and what more to know. */
    public record Line(String text, String detail, String href) {}
  }

  /** What to show for this case; empty where there is nothing yet. */
  Optional<Panel> of(String caseRef);
}
