package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.advice.internal.AdviceAnswerRules;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceMail;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequest.Status;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.internal.AdviserScope;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.people.AdviceGivers;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what an adviser answered: advice on needs, provision and outcomes, or that none will come. */
@Service
public class RecordAdvice {

  /** What happened to a request. */
  public enum Outcome { RECEIVED, NOT_PROVIDED, WRONG_PERSON, NOTHING_TO_ADD }

  /**
   * The answer; texts may be blank, {@code receivedOn} and {@code documentId} null.
   *
   * @param receivedOn the day it reached the authority
   * @param documentId a document of the case that holds the advice
   * @param reason why there is no advice, or what was considered before there was nothing to add
   */
  public record Command(String caseRef, UUID requestId, Outcome outcome, LocalDate receivedOn, String author,
      String authorRole, String needs, String provision, String outcomes, UUID documentId, String reason) {}

  private final CaseAccess access;
  private final AdviserScope scope;
  private final AdviceRequests requests;
  private final DocumentStore documents;
  private final StatutoryClock limits;
  private final AdviceMail mail;
  private final CaseHistory history;
  private final CaseTasks tasks;
  private final TaskHints hints;
  private final CurrentActor actor;
  private final Clock clock;

  RecordAdvice(CaseAccess access, AdviserScope scope, AdviceRequests requests, DocumentStore documents,
      StatutoryClock limits, AdviceMail mail, CaseHistory history, CaseTasks tasks, TaskHints hints,
      CurrentActor actor, Clock clock) {
    this.access = access;
    this.scope = scope;
    this.requests = requests;
    this.documents = documents;
    this.limits = limits;
    this.mail = mail;
    this.history = history;
    this.tasks = tasks;
    this.hints = hints;
    this.actor = actor;
    this.clock = clock;
  }

  /** Late advice is recorded like any other: it never moves a date of the authority. */
  @Transactional
  @AdviceGivers
  public void record(Command command) {
    access.requireWork(command.caseRef());
    AdviceRequest request = requests.get(command.caseRef(), command.requestId());
    scope.requireAnswer(request);
    String item = AdviceDue.itemId(request.id());
    tasks.require(command.caseRef(), "record-advice", item);
    AdviceAnswerRules.check(command, request, LocalDate.now(clock));
    if (command.documentId() != null) {
      documents.get(command.caseRef(), command.documentId());
    }
    requests.close(request.id(), Status.valueOf(command.outcome().name()), answer(command));
    seenByWhoTyped(command, request);
    tell(command, request);
    settle(command, request, item);
    tasks.complete(command.caseRef(), "record-advice", item);
    hints.renew(command.caseRef(), "confirm-advice", null);
  }

  /** Staff who type what came by post have read it; a report they only file is still to be read. */
  private void seenByWhoTyped(Command command, AdviceRequest request) {
    boolean typed = Stream.of(command.needs(), command.provision(), command.outcomes())
        .anyMatch(text -> blankToNull(text) != null);
    if (!actor.get().has(Role.ADVISER) && (typed || command.documentId() == null)) {
      requests.seen(request.id(), new AdviceRequest.Seen(actor.username(), LocalDate.now(clock)));
    }
  }

  /** Nothing to add answers a request; where the law wants advice the duty to seek it stays (regulation 6(1)). */
  private void settle(Command command, AdviceRequest request, String item) {
    boolean nothing = command.outcome() == Outcome.NOTHING_TO_ADD;
    if (command.outcome() == Outcome.RECEIVED || nothing && !request.kind().isWantedByLaw()) {
      limits.met(command.caseRef(), AdviceDue.LIMIT, item, dayOf(command));
    } else {
      limits.notOwed(command.caseRef(), AdviceDue.LIMIT, item);
      mail.toCoordinator(request, nothing ? "An answer to your request for advice adds nothing"
          : "Advice you asked for will not come");
    }
  }

  private LocalDate dayOf(Command command) {
    return command.receivedOn() == null ? LocalDate.now(clock) : command.receivedOn();
  }

  private void tell(Command command, AdviceRequest request) {
    String elsewhere = " Get equal advice from someone else: the duty to seek it stays with the authority.";
    switch (command.outcome()) {
      case RECEIVED -> history.add(command.caseRef(), "advice", request.body() + " reached us on "
          + Words.date(command.receivedOn()) + ".", null);
      case NOT_PROVIDED -> history.add(command.caseRef(), "advice", request.body() + " will not be provided."
          + elsewhere, command.reason());
      case WRONG_PERSON -> history.add(command.caseRef(), "advice", "We asked the wrong person for "
          + request.kind().inSentence() + "." + elsewhere, command.reason());
      case NOTHING_TO_ADD -> history.add(command.caseRef(), "advice", request.body() + ": considered, nothing to add."
          + (request.kind().isWantedByLaw() ? elsewhere : ""), command.reason());
    }
  }

  private AdviceRequest.Answer answer(Command command) {
    boolean received = command.outcome() == Outcome.RECEIVED;
    boolean answered = received || command.outcome() == Outcome.NOTHING_TO_ADD;
    return new AdviceRequest.Answer(answered ? dayOf(command) : null, blankToNull(command.author()),
        blankToNull(command.authorRole()), blankToNull(command.needs()), blankToNull(command.provision()),
        blankToNull(command.outcomes()), command.documentId(), received ? null : command.reason(), actor.username(),
        LocalDate.now(clock));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
