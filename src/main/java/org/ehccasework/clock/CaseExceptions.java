package org.ehccasework.clock;

import java.util.List;

/** Reads the exceptions claimed in cases. */
public interface CaseExceptions {

  /** All claims of a case, newest first, whatever became of them. */
  List<CaseException> of(String caseRef);

  /** One line for a list: the ground, who claimed it, what became of it. */
  String words(CaseException exception);

  /** Whether the law of this limit knows any exception, so that one may be claimed for it. */
  boolean possible(CaseLimit limit);
}
