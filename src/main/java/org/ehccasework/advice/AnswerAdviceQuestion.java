package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceMail;
import org.ehccasework.advice.internal.AdviceQuestion;
import org.ehccasework.advice.internal.AdviceQuestions;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.AdviserOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an adviser's answer to a question about advice, or to a challenge of it. */
@Service
public class AnswerAdviceQuestion {

  public record Command(UUID requestId, UUID questionId, String answer) {}

  private final AdviserDesk desk;
  private final AdviceQuestions questions;
  private final AdviceMail mail;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  AnswerAdviceQuestion(AdviserDesk desk, AdviceQuestions questions, AdviceMail mail, CaseHistory history,
      CurrentActor actor, Clock clock) {
    this.desk = desk;
    this.questions = questions;
    this.mail = mail;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** The answer stands beside the advice from then on. */
  @Transactional
  @AdviserOnly
  public void answer(Command command) {
    AdviceRequest request = desk.require(command.requestId());
    AdviceQuestion question = questions.requireOpen(request.id(), command.questionId());
    if (command.answer().isBlank()) {
      throw new RuleBroken("answer", "Enter your answer");
    }
    questions.answer(question.id(), command.answer().strip(), actor.get().name(), LocalDate.now(clock));
    String about = question.isChallenge() ? "The challenge of the " : "The question about the ";
    history.add(request.caseRef(), "advice", about + request.kind().inSentence() + " was answered by "
        + actor.get().name() + ".", command.answer().strip());
    mail.toCoordinator(request, "Your question about advice was answered");
  }
}
