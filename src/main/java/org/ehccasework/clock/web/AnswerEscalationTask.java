package org.ehccasework.clock.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ehccasework.clock.AnswerEscalation;
import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.CaseExceptions;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Shows a manager what is late, who has what still to do, and takes the answer. */
@Component
class AnswerEscalationTask implements TaskHandler {

  private static final String KEY = "answer-escalation";

  private final CaseLimits limits;
  private final CaseExceptions exceptions;
  private final CaseTasks tasks;
  private final StaffDirectory staff;
  private final AnswerEscalation answerEscalation;

  AnswerEscalationTask(CaseLimits limits, CaseExceptions exceptions, CaseTasks tasks, StaffDirectory staff,
      AnswerEscalation answerEscalation) {
    this.limits = limits;
    this.exceptions = exceptions;
    this.tasks = tasks;
    this.staff = staff;
    this.answerEscalation = answerEscalation;
  }

  @Override
  public String taskKey() {
    return KEY;
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    answerEscalation.answer(new AnswerEscalation.Command(task.caseRef(), task.itemId(), answers.text("action"),
        answers.date("newTarget").orElse(null)));
  }

  @Override
  public TaskContext context(OpenTask task) {
    List<Note> notes = new ArrayList<>();
    limits.find(task.caseRef(), task.itemId(), null).ifPresent(limit -> {
      if (!limit.isOpen()) {
        notes.add(moot(limit));
      }
      notes.add(LimitNotes.of(limit));
    });
    notes.add(new Note(Note.Kind.INFO, "Still to do in this case", stillToDo(task)));
    notes.add(new Note(Note.Kind.INFO, "Exceptions", claims(task)));
    return new TaskContext(Map.of(), Map.of(), notes);
  }

  /** For cases begun when the models still asked a manager after the work was done. */
  private static Note moot(CaseLimit limit) {
    return Note.info("There is nothing left to decide", limit.owed()
        ? "This was done on " + Words.dayAndDate(limit.doneOn()) + ". Say so in a word to close the task."
        : "This is no longer owed. Say so in a word to close the task.");
  }

  private List<String> stillToDo(OpenTask escalation) {
    List<String> open = tasks.open(escalation.caseRef()).stream().filter(task -> !task.key().equals(KEY))
        .map(task -> task.title() + ": "
            + (task.assignee() == null ? "nobody has taken it" : staff.nameOf(task.assignee()))
            + (task.dueOn() == null ? "" : ", aim for " + Words.date(task.dueOn()))).toList();
    return open.isEmpty() ? List.of("No task is open.") : open;
  }

  private List<String> claims(OpenTask task) {
    List<String> lines = new ArrayList<>(exceptions.of(task.caseRef()).stream()
        .filter(claim -> claim.limitId().equals(task.itemId())).map(this::line).toList());
    if (lines.isEmpty()) {
      lines.add("No exception is recorded for this date.");
    }
    lines.add("Staff shortage, workload, panel dates and school holidays by themselves are no exception in law.");
    return lines;
  }

  private String line(CaseException claim) {
    return exceptions.words(claim);
  }
}
