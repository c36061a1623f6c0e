package org.ehccasework.letters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.letters.ApproveNotice;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.letters.internal.MailNow;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows a letter with what it lacks, and approves it. */
@Component
class ApproveNoticeTask implements TaskHandler {

  private final ApproveNotice approveNotice;
  private final RecordDispatch recordDispatch;
  private final Sheets sheets;
  private final CurrentActor actor;
  private final MailNow mailNow;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ApproveNoticeTask(ApproveNotice approveNotice, RecordDispatch recordDispatch, Sheets sheets, CurrentActor actor,
      MailNow mailNow, TransactionTemplate transaction, Clock clock) {
    this.approveNotice = approveNotice;
    this.recordDispatch = recordDispatch;
    this.sheets = sheets;
    this.actor = actor;
    this.mailNow = mailNow;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String taskKey() {
    return "approve-notice";
  }

  /** Whoever approves a letter sends it. */
  @Override
  public Optional<String> followedBy() {
    return Optional.of("record-dispatch");
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
    return new TaskContext(Map.of(), maySend() ? Map.of("ways", Ways.today(sheet.to())) : Map.of(),
        LetterNotes.of(sheet));
  }

  /** A decision officer approves, and somebody else sends. */
  private boolean maySend() {
    return Stream.of(Role.COORDINATOR, Role.TEAM_MANAGER, Role.SEND_MANAGER).anyMatch(role -> actor.get().has(role));
  }

  /**
   * In one transaction, so that a letter that could not be recorded as sent like this is not approved either. Mail
   * leaves after it: only what is saved may be told.
   */
  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    UUID letter = UUID.fromString(task.itemId());
    boolean toMail = Boolean.TRUE.equals(transaction.execute(status -> approve(letter, answers)));
    if (toMail) {
      mailNow.mail(letter);
    }
  }

  /** Whether it leaves by mail that is still to be sent. */
  private boolean approve(UUID letter, FormAnswers answers) {
    approveNotice.approve(new ApproveNotice.Command(letter, answers.text("freePart")));
    if (!maySend() || !Ways.isToday(answers)) {
      return false;
    }
    var sent = Ways.sent(answers, sheets.of(letter).to());
    return !recordDispatch.record(new RecordDispatch.Command(letter, sent.method(), LocalDate.now(clock), "",
        sent.different(), sent.byLink()));
  }
}
