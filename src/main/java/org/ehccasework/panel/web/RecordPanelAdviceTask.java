package org.ehccasework.panel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.panel.AgencyView;
import org.ehccasework.panel.PanelMember;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.Recommendation;
import org.ehccasework.panel.RecordPanelAdvice;
import org.ehccasework.panel.internal.LastDays;
import org.ehccasework.panel.internal.OpenQuestion;
import org.ehccasework.panel.internal.SittingRows;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The task of writing down what a panel advised. */
@Component
class RecordPanelAdviceTask implements TaskHandler {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final RecordPanelAdvice recordPanelAdvice;
  private final OpenQuestion questions;
  private final CaseNotes notes;
  private final SittingRows sittings;
  private final CaseFiles cases;
  private final LastDays lastDays;
  private final Clock clock;

  RecordPanelAdviceTask(RecordPanelAdvice recordPanelAdvice, OpenQuestion questions, CaseNotes notes,
      SittingRows sittings, CaseFiles cases, LastDays lastDays, Clock clock) {
    this.recordPanelAdvice = recordPanelAdvice;
    this.questions = questions;
    this.notes = notes;
    this.sittings = sittings;
    this.cases = cases;
    this.lastDays = lastDays;
    this.clock = clock;
  }

  @Override
  public String taskKey() {
    return "record-panel-advice";
  }

  @Override
  public boolean leadsOn() {
    return true;
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    recordPanelAdvice.record(new RecordPanelAdvice.Command(task.caseRef(), answers.date("panelOn").orElse(null),
        answers.choices("membersPresent").stream().map(code -> PanelMember.ofCode(code).orElseThrow()).toList(),
        view(answers, "educationView"), view(answers, "healthView"), view(answers, "socialCareView"),
        answers.text("testMet").equals("yes"), Recommendation.ofCode(answers.text("recommendation")).orElseThrow(),
        answers.text("reasons"), answers.text("dissent")));
  }

  @Override
  public TaskContext context(OpenTask task) {
    Question question = questions.of(task.caseRef());
    List<Note> read = new ArrayList<>();
    read.add(notes.request(task.caseRef()));
    notes.advice(task.caseRef()).ifPresent(read::add);
    read.add(Note.info("The question is " + question.words(), question.legalTest(),
        "The panel advises. An officer of the council decides."));
    read.add(sitting(task.caseRef(), question));
    Map<String, Object> values = new HashMap<>();
    sittings.last(cases.get(task.caseRef()).authorityId(), question, LocalDate.now(clock))
        .filter(on -> !on.isBefore(task.createdAt().atZone(LONDON).toLocalDate()))
        .ifPresent(on -> values.put("panelOn", on));
    return new TaskContext(values, Map.of(), read);
  }

  /** When the panel sits next, and how long the decision can wait for it. */
  private Note sitting(String caseRef, Question question) {
    var next = sittings.next(cases.get(caseRef).authorityId(), question, LocalDate.now(clock));
    var latest = lastDays.toHear(caseRef, question);
    String sits = next.map(on -> "The next panel sits on " + Words.dayAndDate(on) + ".")
        .orElse("No further panel is planned.");
    String until = latest.map(on -> "Record its advice by " + Words.dayAndDate(on)
        + ": after that day the case goes to the decision officer without a panel.").orElse("");
    boolean tooLate = latest.isPresent() && next.filter(on -> !on.isAfter(latest.get())).isEmpty();
    return tooLate ? Note.warning("The next panel is too late", sits, until,
        "A manager or the decision officer can have the case decided without a panel, from the page of the case.")
        : Note.info("Date of the panel", sits, until);
  }

  private static AgencyView view(FormAnswers answers, String key) {
    return AgencyView.ofCode(answers.text(key)).orElseThrow();
  }
}
