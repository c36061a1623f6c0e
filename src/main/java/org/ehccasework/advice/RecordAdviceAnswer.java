package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceQuestion;
import org.ehccasework.advice.internal.AdviceQuestions;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down an answer about advice that came by telephone, email or post. */
@Service
public class RecordAdviceAnswer {

  /** @param answeredBy the name of whoever answered */
  public record Command(String caseRef, UUID requestId, UUID questionId, String answer, String answeredBy,
      LocalDate answeredOn) {}

  private final CaseAccess access;
  private final AdviceRequests requests;
  private final AdviceQuestions questions;
  private final CaseHistory history;
  private final Clock clock;

  RecordAdviceAnswer(CaseAccess access, AdviceRequests requests, AdviceQuestions questions, CaseHistory history,
      Clock clock) {
    this.access = access;
    this.requests = requests;
    this.questions = questions;
    this.history = history;
    this.clock = clock;
  }

  @Transactional
  @CoordinatorOnly
  public void record(Command command) {
    access.requireWork(command.caseRef());
    AdviceRequest request = requests.get(command.caseRef(), command.requestId());
    AdviceQuestion question = questions.requireOpen(request.id(), command.questionId());
    check(command, question);
    questions.answer(question.id(), command.answer().strip(), command.answeredBy().strip(), command.answeredOn());
    String about = question.isChallenge() ? "The challenge of the " : "The question about the ";
    history.add(request.caseRef(), "advice", about + request.kind().inSentence() + " was answered by "
        + command.answeredBy().strip() + ".", command.answer().strip());
  }

  private void check(Command command, AdviceQuestion question) {
    List<Violation> broken = new ArrayList<>();
    if (command.answer().isBlank()) {
      broken.add(new Violation("answer", "Enter what they answered"));
    }
    if (command.answeredBy().isBlank()) {
      broken.add(new Violation("answeredBy", "Enter who answered"));
    }
    LocalDate day = command.answeredOn();
    if (day == null || day.isAfter(LocalDate.now(clock)) || day.isBefore(question.askedOn())) {
      broken.add(new Violation("answeredOn", "Day of the answer must be " + Words.date(question.askedOn())
          + " or later, and not in the future"));
    }
    if (!broken.isEmpty()) {
      throw new RuleBroken(broken);
    }
  }
}
