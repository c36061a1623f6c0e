package org.ehccasework.advice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.advice.RecordAdvice;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.web.LikelyAuthors.Likely;
import org.ehccasework.advice.internal.AdviserScope;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The task in which an adviser gives advice, or a coordinator writes down advice that came another way. */
@Component
class RecordAdviceTask implements TaskHandler {

  private final RecordAdvice recordAdvice;
  private final RecordAdviceNotes notes;
  private final AdviceRequests requests;
  private final AdviserScope scope;
  private final DocumentStore documents;
  private final LikelyAuthors authors;
  private final CurrentActor actor;
  private final Clock clock;

  RecordAdviceTask(RecordAdvice recordAdvice, RecordAdviceNotes notes, AdviceRequests requests, AdviserScope scope,
      DocumentStore documents, LikelyAuthors authors, CurrentActor actor, Clock clock) {
    this.recordAdvice = recordAdvice;
    this.notes = notes;
    this.requests = requests;
    this.scope = scope;
    this.documents = documents;
    this.authors = authors;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public String taskKey() {
    return "record-advice";
  }

  @Override
  public boolean waitsForOthers() {
    return true;
  }

  @Override
  public Optional<String> takesFileFor() {
    return Optional.of("document");
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    String document = answers.text("document");
    recordAdvice.record(new RecordAdvice.Command(task.caseRef(), UUID.fromString(task.itemId()),
        RecordAdvice.Outcome.valueOf(answers.text("outcome").toUpperCase(Locale.ROOT).replace('-', '_')),
        answers.date("receivedOn").orElse(null), answers.text("author"), answers.text("authorRole"),
        answers.text("needs"), answers.text("provision"), answers.text("outcomes"),
        document.isEmpty() ? null : UUID.fromString(document), answers.text("reason")));
  }

  @Override
  public TaskContext context(OpenTask task) {
    AdviceRequest request = requests.get(task.caseRef(), UUID.fromString(task.itemId()));
    scope.requireAnswer(request);
    Likely likely = authors.of(request);
    Map<String, Object> values = new HashMap<>();
    values.put("receivedOn", LocalDate.now(clock));
    if (scope.isAdviserOnly()) {
      values.put("outcome", "received");
      values.put("author", actor.get().name());
    } else {
      values.putAll(likely.first());
    }
    List<Option> onFile = documents.of(task.caseRef()).stream()
        .map(document -> new Option(document.id().toString(), document.title())).toList();
    return new TaskContext(values, Map.of("documents", onFile, "authors",
        likely.names().stream().map(name -> new Option(name, name)).toList()), notes.of(request));
  }
}
