package org.ehccasework.panel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.panel.Question;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.springframework.stereotype.Component;

/** What stands beside the form of either decision: the most pressing first. */
@Component
class DecisionContext {

  private final CaseNotes notes;
  private final PanelNotes panel;
  private final Clock clock;

  DecisionContext(CaseNotes notes, PanelNotes panel, Clock clock) {
    this.notes = notes;
    this.panel = panel;
    this.clock = clock;
  }

  TaskContext of(String caseRef, Question question) {
    List<Note> read = new ArrayList<>();
    notes.dates(caseRef, question).ifPresent(read::add);
    read.add(notes.request(caseRef));
    notes.advice(caseRef).ifPresent(read::add);
    read.add(panel.of(caseRef, question));
    read.add(notes.legalTest(question));
    Map<String, Object> values = new HashMap<>();
    values.put("decidedOn", LocalDate.now(clock));
    panel.passedOver(caseRef, question).ifPresent(reason -> values.put("departureReason", reason));
    return new TaskContext(values, Map.of(), read);
  }
}
