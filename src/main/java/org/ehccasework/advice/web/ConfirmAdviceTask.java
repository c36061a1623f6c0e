package org.ehccasework.advice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.ConfirmAdvice;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.internal.MissingAdvice;
import org.ehccasework.advice.read.ConflictReader;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The task in which the coordinator says that the advice is enough to decide on a plan. */
@Component
class ConfirmAdviceTask implements TaskHandler {

  private final ConfirmAdvice confirmAdvice;
  private final AdviceRequests requests;
  private final AdviceDue due;
  private final CaseLimits limits;
  private final ConflictReader conflicts;

  ConfirmAdviceTask(ConfirmAdvice confirmAdvice, AdviceRequests requests, AdviceDue due, CaseLimits limits,
      ConflictReader conflicts) {
    this.conflicts = conflicts;
    this.confirmAdvice = confirmAdvice;
    this.requests = requests;
    this.due = due;
    this.limits = limits;
  }

  @Override
  public String taskKey() {
    return "confirm-advice";
  }

  @Override
  public boolean leadsOn() {
    return true;
  }

  /** While advice is still to come the page only says so. */
  @Override
  public boolean isReady(OpenTask task) {
    return requests.of(task.caseRef()).stream().noneMatch(AdviceRequest::isOpen);
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    confirmAdvice.confirm(new ConfirmAdvice.Command(task.caseRef(), answers.text("missingReason"),
        answers.text("alternativeSource")));
  }

  @Override
  public TaskContext context(OpenTask task) {
    List<AdviceRequest> all = requests.of(task.caseRef());
    List<Note> notes = new ArrayList<>();
    List<AdviceKind> missing = MissingAdvice.of(all);
    if (!missing.isEmpty()) {
      notes.add(Note.warning("Missing: " + MissingAdvice.words(missing),
          "The law wants this advice in every assessment (regulation 6(1)). You can go on without it: give the "
          + "reason and where you got it from instead. A plan without it can be challenged."));
    }
    add(notes, "Received", all.stream().filter(AdviceRequest::isHere).map(ConfirmAdviceTask::received).toList());
    add(notes, "Still to come", all.stream().filter(AdviceRequest::isOpen)
        .map(request -> request.body() + ", due" + due.onWords(request)).toList());
    add(notes, "Will not come from whom we asked", all.stream().filter(AdviceRequest::isRefused)
        .map(request -> request.body() + ": " + request.answer().reason()).toList());
    List<String> disagree = conflicts.unexplained(task.caseRef()).stream().map(one -> one.need() + ": " + one.first()
        + " and " + one.second() + ". An explanation is owed.").toList();
    if (!disagree.isEmpty()) {
      notes.add(new Note(Note.Kind.WARNING, "Advice that disagrees", disagree));
    }
    limits.find(task.caseRef(), "notify-decision-not-to-issue", null).filter(limit -> limit.due() != null)
        .ifPresent(limit -> notes.add(Note.info("The decision does not wait",
            "If no plan is to be issued, the family must know by " + Words.dayAndDate(limit.due())
            + ". Late advice does not move that date.")));
    return new TaskContext(first(all, missing), Map.of(), notes);
  }

  /** What those who were asked for what is missing said; the coordinator says what follows from it. */
  private static Map<String, Object> first(List<AdviceRequest> all, List<AdviceKind> missing) {
    String said = all.stream().filter(request -> missing.contains(request.kind()))
        .filter(request -> request.saysNothing() || request.isRefused())
        .map(request -> request.body() + ": " + (request.saysNothing() ? "considered, nothing to add. " : "")
            + request.answer().reason()).collect(Collectors.joining("\n"));
    return said.isEmpty() ? Map.of() : Map.of("missingReason", said);
  }

  private static void add(List<Note> notes, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      notes.add(new Note(Note.Kind.INFO, heading, lines));
    }
  }

  private static String received(AdviceRequest request) {
    AdviceRequest.Answer answer = request.answer();
    return request.body() + ", " + Words.date(answer.receivedOn())
        + (answer.author() == null ? "" : ", " + answer.author());
  }
}
