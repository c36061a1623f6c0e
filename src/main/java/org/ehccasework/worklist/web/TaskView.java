package org.ehccasework.worklist.web;

import java.time.LocalDate;
import org.ehccasework.web.Words;
import org.ehccasework.worklist.TaskLine;

/**
 * A task as a row of a list shows it; the tones only repeat what the words say.
 *
 * @param covering whose task it is, where the person covers for somebody; null otherwise
 * @param anchor where the way back from the case leads to; null in all rows of a case but its first
 */
record TaskView(String id, String name, String hint, String href, String child, String reference, String caseHref,
    String due, String dueWords, String tone, String week, String clock, String clockHref,
    String clockTone, String takenBy, String anchor, String covering) {

  static TaskView of(TaskLine line, LocalDate today) {
    return of(line, today, false);
  }

  /** @param first whether it is the first row of its case */
  static TaskView of(TaskLine line, LocalDate today, boolean first) {
    LocalDate due = line.dueOn();
    return new TaskView(line.id(), line.name(), line.hint(), line.href(), line.childName(), line.caseRef(),
        "/cases/" + line.caseRef(), due == null ? "No date" : Words.shortDay(due, today),
        due == null ? "" : Words.due(due, today), tone(due, today), line.clock().week(today),
        line.clock().next(today), line.clock().href(line.caseRef()),
        line.clock().isLate(today) ? "app-late" : "app-quiet", line.assigneeName(),
        first ? "case-" + line.caseRef() : null, line.covered() ? "Covering for " + line.assigneeName() : null);
  }

  static String tone(LocalDate due, LocalDate today) {
    if (due == null || due.isAfter(today.plusDays(1))) {
      return "app-quiet";
    }
    return due.isBefore(today) ? "app-late" : "app-soon";
  }
}
