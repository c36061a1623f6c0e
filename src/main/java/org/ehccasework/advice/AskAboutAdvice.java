package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks an adviser about the advice they gave; the case and its dates go on meanwhile. */
@Service
public class AskAboutAdvice {

  /** @param answerBy the day we ask to have the answer by */
  public record Command(String caseRef, UUID requestId, String question, LocalDate answerBy) {}

  private final CaseAccess access;
  private final AdviceRequests requests;
  private final AdviceQuestions questions;
  private final AdviceMail mail;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  AskAboutAdvice(CaseAccess access, AdviceRequests requests, AdviceQuestions questions, AdviceMail mail,
      CaseHistory history, CurrentActor actor, Clock clock) {
    this.access = access;
    this.requests = requests;
    this.questions = questions;
    this.mail = mail;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** The adviser gets a link; whoever asks has read the advice. */
  @Transactional
  @CoordinatorOnly
  public UUID ask(Command command) {
    access.requireWork(command.caseRef());
    AdviceRequest request = requests.get(command.caseRef(), command.requestId());
    var today = LocalDate.now(clock);
    QuestionRules.check(request, command.question(), command.answerBy(), today, "Enter what you ask");
    var question = new AdviceQuestion(UUID.randomUUID(), request.id(), request.caseRef(),
        AdviceQuestion.Kind.QUESTION, command.question().strip(), actor.username(), today, command.answerBy(), null,
        null, null, null);
    questions.add(question);
    if (request.seen() == null) {
      requests.seen(request.id(), new AdviceRequest.Seen(actor.username(), today));
    }
    mail.toAdviser(request, "A question about your advice, to answer by " + Words.date(command.answerBy()));
    history.add(request.caseRef(), "advice", "Asked about the " + request.kind().inSentence() + ", answer by "
        + Words.date(command.answerBy()) + ". No date of ours moves.", question.question());
    return question.id();
  }
}
