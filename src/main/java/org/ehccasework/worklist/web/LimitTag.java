package org.ehccasework.worklist.web;

import java.time.LocalDate;
import org.ehccasework.clock.CaseLimit;

/** How a limit stands in one or two words; the colour only repeats them. */
record LimitTag(String words, String colour) {

  static LimitTag of(CaseLimit limit, LocalDate today) {
    if (limit.doneOn() != null) {
      return done(limit);
    }
    if (!limit.owed()) {
      return new LimitTag("not needed", "grey");
    }
    boolean past = limit.isDuty() && limit.due() != null && limit.due().isBefore(today);
    if (past) {
      return limit.excused() ? new LimitTag("exception", "yellow") : new LimitTag("late", "red");
    }
    if (!limit.isDuty()) {
      return new LimitTag("running", "blue");
    }
    if (limit.due() == null) {
      return new LimitTag("to do", "blue");
    }
    return DueSoon.is(limit.due(), today) ? new LimitTag("due soon", "yellow") : new LimitTag("on track", "green");
  }

  private static LimitTag done(CaseLimit limit) {
    return switch (limit.status()) {
      case OPEN, ON_TIME -> new LimitTag("finished", "green");
      case CONTESTED -> new LimitTag("finished, date open to argument", "yellow");
      case LATE_EXCUSED -> new LimitTag("finished late, exception", "yellow");
      case LATE -> new LimitTag("finished late", "red");
    };
  }
}
