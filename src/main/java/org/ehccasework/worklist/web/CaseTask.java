package org.ehccasework.worklist.web;

import java.time.LocalDate;
import org.ehccasework.web.Words;

/** A task on the case page; the address is null where it is for another role, the colour where nothing presses. */
record CaseTask(String name, String href, String hint, String due, String colour) {

  static CaseTask of(String name, String href, String hint, LocalDate dueOn, LocalDate today) {
    if (dueOn == null) {
      return new CaseTask(name, href, hint, "No date", null);
    }
    if (dueOn.isBefore(today)) {
      return new CaseTask(name, href, hint, Words.due(dueOn, today), "red");
    }
    boolean soon = !dueOn.isAfter(today.plusDays(1));
    return new CaseTask(name, href, hint, soon ? Words.due(dueOn, today) : Words.dayMonth(dueOn, today),
        soon ? "yellow" : null);
  }
}
