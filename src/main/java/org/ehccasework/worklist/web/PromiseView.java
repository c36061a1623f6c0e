package org.ehccasework.worklist.web;

import java.time.LocalDate;
import org.ehccasework.web.Words;
import org.ehccasework.worklist.PromiseLine;

/** A promise as a row shows it; the tone only repeats what the words say. */
record PromiseView(String promise, String toWhom, String child, String reference, String caseHref, String due,
    String dueWords, String tone, String keptHref) {

  static PromiseView of(PromiseLine line, LocalDate today) {
    return new PromiseView(line.promise(), line.toWhom(), line.childName(), line.caseRef(),
        "/cases/" + line.caseRef() + "/where", line.dueOn() == null ? "No day was named"
        : Words.shortDay(line.dueOn(), today), line.dueOn() == null ? "" : Words.due(line.dueOn(), today), TaskView.tone(line.dueOn(), today),
        "/cases/" + line.caseRef() + "/contacts/" + line.id() + "/kept");
  }
}
