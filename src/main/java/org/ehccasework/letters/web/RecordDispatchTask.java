package org.ehccasework.letters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.letters.internal.LetterLinkRows;
import org.ehccasework.letters.internal.MailNow;
import org.ehccasework.letters.internal.MailingRows;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows an approved letter and the ways it may go; mails it where that is chosen, and records how it went. */
@Component
class RecordDispatchTask implements TaskHandler {

  private final RecordDispatch recordDispatch;
  private final Sheets sheets;
  private final MailNow mailNow;
  private final MailingRows mailings;
  private final LetterLinkRows links;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RecordDispatchTask(RecordDispatch recordDispatch, Sheets sheets, MailNow mailNow, MailingRows mailings,
      LetterLinkRows links, TransactionTemplate transaction, Clock clock) {
    this.recordDispatch = recordDispatch;
    this.sheets = sheets;
    this.mailNow = mailNow;
    this.mailings = mailings;
    this.links = links;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String taskKey() {
    return "record-dispatch";
  }

  @Override
  public boolean leadsOn() {
    return true;
  }

  @Override
  public Optional<String> paper(String caseRef, String itemId) {
    return Optional.of(LetterState.href(caseRef, itemId));
  }

  @Override
  public TaskContext context(OpenTask task) {
    var sheet = sheets.of(UUID.fromString(task.itemId()));
    List<Note> notes = new ArrayList<>(LetterNotes.of(sheet));
    if (mailings.find(sheet.notice().id()).isPresent()) {
      notes.add(0, LetterNotes.notMailed(links.of(sheet.notice().id())));
    }
    Map<String, Object> values = new HashMap<>(Map.of("dispatchedOn", LocalDate.now(clock)));
    Ways.usual(sheet.to()).ifPresent(way -> values.put("method", way));
    return new TaskContext(values, Ways.sending(sheet.to()), notes);
  }

  /**
   * One transaction, so that the letter and whom it is for are read once for what is asked and what is recorded. Mail
   * leaves after it: only what is saved may be told.
   */
  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    UUID letter = UUID.fromString(task.itemId());
    boolean left = Boolean.TRUE.equals(transaction.execute(status -> record(letter, answers)));
    if (!left) {
      mailNow.mail(letter);
    }
  }

  private boolean record(UUID letter, FormAnswers answers) {
    var sent = Ways.sent(answers, sheets.of(letter).to());
    return recordDispatch.record(new RecordDispatch.Command(letter, sent.method(), Ways.day(answers),
        answers.text("note"), sent.different(), sent.byLink()));
  }
}
