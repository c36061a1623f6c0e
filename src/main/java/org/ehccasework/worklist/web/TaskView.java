package org.ehccasework.worklist.web;

import java.time.LocalDate;
import org.ehccasework.web.Words;
import org.ehccasework.worklist.TaskLine;

/**
 * A task as a row of a list shows it; the tones only repeat what the words say.
 *
 * @param adviceAsked the request for advice that can be chased; null for any other task
 */
record TaskView(String id, String name, String href, String child, String reference, String caseHref,
    String due, String dueWords, String tone, String week, String clock, String clockHref,
    String clockTone, String takenBy, String adviceAsked) {

  private static final String ADVICE = "record-advice";


  static TaskView of(TaskLine line, LocalDate today) {
    LocalDate due = line.dueOn();
    return new TaskView(line.id(), line.name(), line.href(), line.childName(), line.caseRef(),
        "/cases/" + line.caseRef(), due == null ? "No date" : Words.shortDay(due, today),
        due == null ? "" : Words.due(due, today), tone(due, today), line.clock().week(today),
        line.clock().next(today), line.clock().href(line.caseRef()),
        line.clock().isLate(today) ? "app-late" : "app-quiet", line.assigneeName(),
        ADVICE.equals(line.key()) ? line.itemId() : null);
  }

  static String tone(LocalDate due, LocalDate today) {
    if (due == null || due.isAfter(today.plusDays(1))) {
      return "app-quiet";
    }
    return due.isBefore(today) ? "app-late" : "app-soon";
  }
}
