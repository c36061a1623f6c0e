package org.ehccasework.clock.internal;

import org.ehccasework.clock.CaseLimit;
import org.ehccasework.web.Words;

/** What the history of a case says of its limits. */
final class LimitEntries {

  private LimitEntries() {}

  static String met(CaseLimit limit, boolean corrected) {
    String how = limit.due() == null ? "done"
        : switch (limit.status()) {
          case OPEN, ON_TIME -> "done in time, due " + Words.date(limit.due());
          case CONTESTED, LATE -> "done " + limit.howLate() + ", was due " + Words.date(limit.due());
          case LATE_EXCUSED -> "done " + limit.howLate() + " and excused, was due " + Words.date(limit.due());
        };
    return limit.title() + ": " + how + (corrected ? " (counted again after a correction)." : ".");
  }

  /** What the family was told beside what the law gives. */
  static String honoured(CaseLimit limit) {
    return limit.title() + ": the family was told " + Words.dayAndDate(limit.outer()) + ". By the corrected record it "
        + "is " + Words.dayAndDate(limit.due()) + ". We hold to the later day.";
  }

  static String notMet(CaseLimit limit) {
    return limit.title() + ": not done, by the corrected record. It is still owed"
        + (limit.due() == null ? "." : ", due " + Words.date(limit.due()) + ".");
  }

  static String notOwed(CaseLimit limit) {
    return limit.title() + ": no longer owed.";
  }
}
