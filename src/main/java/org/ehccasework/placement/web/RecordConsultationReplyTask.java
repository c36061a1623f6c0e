package org.ehccasework.placement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.SettingWishes;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.placement.Ground;
import org.ehccasework.placement.RecordConsultationReply;
import org.ehccasework.placement.Reply;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.Consultations;
import org.ehccasework.placement.internal.ReplyDue;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The task in which the coordinator writes down what a setting answered. */
@Component
class RecordConsultationReplyTask implements TaskHandler {

  private final RecordConsultationReply recordReply;
  private final Consultations consultations;
  private final ReplyDue due;
  private final SettingWishes wishes;
  private final Clock clock;

  RecordConsultationReplyTask(RecordConsultationReply recordReply, Consultations consultations, ReplyDue due,
      SettingWishes wishes, Clock clock) {
    this.recordReply = recordReply;
    this.consultations = consultations;
    this.due = due;
    this.wishes = wishes;
    this.clock = clock;
  }

  @Override
  public String taskKey() {
    return "record-consultation-reply";
  }

  @Override
  public boolean leadsOn() {
    return true;
  }

  @Override
  public boolean waitsForOthers() {
    return true;
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    recordReply.record(new RecordConsultationReply.Command(task.caseRef(), UUID.fromString(task.itemId()),
        Reply.ofCode(answers.text("outcome")).orElseThrow(), answers.date("receivedOn").orElse(null),
        Ground.ofCode(answers.text("ground")).orElse(null), answers.text("comments")));
  }

  @Override
  public TaskContext context(OpenTask task) {
    Consultation one = consultations.get(task.caseRef(), UUID.fromString(task.itemId()));
    boolean asked = one.isAskedFor(wishes.latest(task.caseRef()));
    var today = LocalDate.now(clock);
    List<Note> notes = new ArrayList<>();
    notes.add(Note.info(one.setting(), one.kind().words() + (asked
        ? ". The family asks for it." : ".") + (one.sentOn() == null ? "" : " Consulted on " + Words.date(one.sentOn())
        + ".")));
    due.of(one).ifPresent(day -> notes.add(day.isBefore(today)
        ? Note.warning("No reply in time", "It was to answer by " + Words.date(day) + ". The plan may go on without "
            + "it. If it answers later, record that here.")
        : Note.info("When", "It has until " + Words.dayAndDate(day) + ". " + Words.due(day, today) + ".")));
    notes.add(Note.info("Grounds", "Only three grounds count in law. Being full, or a late or missing assessment, is "
        + "not one of them." + (asked && one.kind().isListed() ? " The family asks for this setting "
        + "and section 38(3) lists its kind: it must be named unless one of these grounds applies." : "")));
    return new TaskContext(Map.of("receivedOn", today), Map.of(), notes);
  }
}
