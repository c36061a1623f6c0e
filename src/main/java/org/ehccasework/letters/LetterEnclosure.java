package org.ehccasework.letters;

import java.util.Optional;
import org.ehccasework.web.print.Paper;

/** What goes with a letter, drawn by the module it belongs to. */
public interface LetterEnclosure {

  /** As in "The draft plan, version 1". */
  record Enclosed(String title, Paper paper) {}

  /** Empty where nothing of this module goes with this letter. */
  Optional<Enclosed> with(Notice notice);
}
