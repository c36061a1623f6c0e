package org.ehccasework.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceQuestion;
import org.ehccasework.advice.internal.AdviceQuestions;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequest.Answer;
import org.ehccasework.advice.internal.AdviceRequest.Status;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answer to a challenge as the advice, where there was nothing to add before. */
@Service
public class TakeAnswerAsAdvice {

  /** @param author who wrote the answer, who need not be who had nothing to add */
  public record Command(String caseRef, UUID requestId, UUID questionId, String author, String authorRole) {}

  private final CaseAccess access;
  private final AdviceRequests requests;
  private final AdviceQuestions questions;
  private final CaseHistory history;

  TakeAnswerAsAdvice(CaseAccess access, AdviceRequests requests, AdviceQuestions questions, CaseHistory history) {
    this.access = access;
    this.requests = requests;
    this.questions = questions;
    this.history = history;
  }

  /** It came on the day of the answer; section K of the plan names it from then on. */
  @Transactional
  @CoordinatorOnly
  public void take(Command command) {
    access.requireWork(command.caseRef());
    AdviceRequest request = requests.get(command.caseRef(), command.requestId());
    if (!request.saysNothing()) {
      throw new AlreadyDone(request.body() + " has changed since you opened the page. Look at it again.");
    }
    AdviceQuestion answered = questions.requireAnswered(request.id(), command.questionId());
    check(command);
    Answer before = request.answer();
    requests.close(request.id(), Status.RECEIVED, new Answer(answered.answeredOn(), command.author().strip(),
        command.authorRole().strip(), answered.answer(), null, null, before.documentId(), null, before.recordedBy(),
        before.recordedOn()));
    history.add(command.caseRef(), "advice", "Took the answer of " + answered.answeredBy() + " as the "
        + request.kind().inSentence() + ".", null);
  }

  private static void check(Command command) {
    List<Violation> broken = new ArrayList<>();
    if (command.author().isBlank()) {
      broken.add(new Violation("author", "Enter who wrote it"));
    }
    if (command.authorRole().isBlank()) {
      broken.add(new Violation("authorRole", "Enter their role"));
    }
    if (!broken.isEmpty()) {
      throw new RuleBroken(broken);
    }
  }
}
