package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceBodies;
import org.ehccasework.advice.internal.AdviceMail;
import org.ehccasework.advice.internal.AdviceQuestion;
import org.ehccasework.advice.internal.AdviceQuestions;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.internal.QuestionRules;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes thin health or social care advice to the named lead of the body, with reasons. */
@Service
public class ChallengeAdvice {

  /** @param reasons what the advice lacks */
  public record Command(String caseRef, UUID requestId, String reasons, LocalDate answerBy) {}

  private final CaseAccess access;
  private final AdviceRequests requests;
  private final AdviceQuestions questions;
  private final AdviceBodies bodies;
  private final AdviceMail mail;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  ChallengeAdvice(CaseAccess access, AdviceRequests requests, AdviceQuestions questions, AdviceBodies bodies,
      AdviceMail mail, CaseHistory history, CurrentActor actor, Clock clock) {
    this.access = access;
    this.requests = requests;
    this.questions = questions;
    this.bodies = bodies;
    this.mail = mail;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** Recorded even where no lead is known; the decision does not wait for what comes of it. */
  @Transactional
  @CoordinatorOnly
  public UUID challenge(Command command) {
    access.requireWork(command.caseRef());
    AdviceRequest request = requests.get(command.caseRef(), command.requestId());
    if (!request.kind().mayBeChallenged()) {
      throw new RuleBroken("", "Only health and social care advice goes to a named lead. Ask the adviser a question");
    }
    var today = LocalDate.now(clock);
    QuestionRules.check(request, command.reasons(), command.answerBy(), today, "Enter what is wrong with it");
    AdviceBodies.Body body = bodies.of(request.caseRef(), request.kind());
    var challenge = new AdviceQuestion(UUID.randomUUID(), request.id(), request.caseRef(),
        AdviceQuestion.Kind.CHALLENGE, command.reasons().strip(), actor.username(), today, command.answerBy(),
        body.lead(), null, null, null);
    questions.add(challenge);
    if (request.seen() == null) {
      requests.seen(request.id(), new AdviceRequest.Seen(actor.username(), today));
    }
    String subject = "Advice from your service is challenged, to answer by " + Words.date(command.answerBy());
    mail.toLead(request, body, subject);
    mail.toAdviser(request, subject);
    history.add(request.caseRef(), "advice", "Challenged the " + request.kind().inSentence() + ", answer by "
        + Words.date(command.answerBy()) + ". " + told(body), challenge.question());
    return challenge.id();
  }

  private static String told(AdviceBodies.Body body) {
    return body.lead() == null ? "No lead of the body is known: tell them by telephone or letter."
        : body.leadEmail() == null || body.leadEmail().isBlank()
            ? "The lead is " + body.lead() + ", whose email address is not known: tell them by telephone or letter."
            : "Told " + body.lead() + ".";
  }
}
