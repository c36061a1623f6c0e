package org.ehccasework.letters.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.letters.ApproveNotice;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Shows a letter with what it lacks, and approves it. */
@Component
class ApproveNoticeTask implements TaskHandler {

  private final ApproveNotice approveNotice;
  private final Sheets sheets;

  ApproveNoticeTask(ApproveNotice approveNotice, Sheets sheets) {
    this.approveNotice = approveNotice;
    this.sheets = sheets;
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
  public TaskContext context(OpenTask task) {
    return new TaskContext(Map.of(), Map.of(), LetterNotes.of(sheets.of(UUID.fromString(task.itemId()))));
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    approveNotice.approve(new ApproveNotice.Command(UUID.fromString(task.itemId()), answers.text("freePart")));
  }
}
