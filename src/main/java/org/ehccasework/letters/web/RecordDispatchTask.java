package org.ehccasework.letters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an approved letter and the ways it may go, and records how it went. */
@Component
class RecordDispatchTask implements TaskHandler {

  private final RecordDispatch recordDispatch;
  private final Sheets sheets;
  private final Clock clock;

  RecordDispatchTask(RecordDispatch recordDispatch, Sheets sheets, Clock clock) {
    this.recordDispatch = recordDispatch;
    this.sheets = sheets;
    this.clock = clock;
  }

  @Override
  public String taskKey() {
    return "record-dispatch";
  }

  @Override
  public TaskContext context(OpenTask task) {
    var sheet = sheets.of(UUID.fromString(task.itemId()));
    return new TaskContext(Map.of("dispatchedOn", LocalDate.now(clock)), Ways.options(sheet.to()),
        LetterNotes.of(sheet));
  }

  /** One transaction, so that the letter and whom it is for are read once for what is asked and what is recorded. */
  @Override
  @Transactional
  public void complete(OpenTask task, FormAnswers answers) {
    UUID letter = UUID.fromString(task.itemId());
    var went = Ways.went(answers, sheets.of(letter).to());
    recordDispatch.record(new RecordDispatch.Command(letter, went.method(), Ways.day(answers), answers.text("note"),
        went.different()));
  }
}
