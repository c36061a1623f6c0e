package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseMessage;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request for advice back, for example because equal advice came from elsewhere. */
@Service
public class TakeBackAdviceRequest {

  public record Command(String caseRef, UUID requestId, String reason) {}

  private final CaseAccess access;
  private final AdviceRequests requests;
  private final StatutoryClock limits;
  private final CaseHistory history;
  private final CaseProcess process;
  private final TaskHints hints;
  private final CurrentActor actor;
  private final Clock clock;

  TakeBackAdviceRequest(CaseAccess access, AdviceRequests requests, StatutoryClock limits, CaseHistory history,
      CaseProcess process, TaskHints hints, CurrentActor actor, Clock clock) {
    this.access = access;
    this.requests = requests;
    this.limits = limits;
    this.history = history;
    this.process = process;
    this.hints = hints;
    this.actor = actor;
    this.clock = clock;
  }

  /** The adviser need not answer any more. */
  @Transactional
  @CoordinatorOnly
  public void takeBack(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    if (command.reason().isBlank()) {
      throw new RuleBroken("reason", "Enter the reason for taking the request back");
    }
    AdviceRequest request = requests.get(ref, command.requestId());
    if (!request.isOpen()) {
      throw new AlreadyDone(request.body() + " has been answered or taken back already.");
    }
    String item = AdviceDue.itemId(request.id());
    requests.close(request.id(), AdviceRequest.Status.TAKEN_BACK, new AdviceRequest.Answer(null, null, null, null,
        null, null, null, command.reason(), actor.username(), LocalDate.now(clock)));
    limits.notOwed(ref, AdviceDue.LIMIT, item);
    hints.renew(ref, "confirm-advice", null);
    history.add(ref, "advice", "Took back the request for " + request.kind().inSentence() + ".", command.reason());
    if (!process.tell(CaseMessage.ADVICE_NOT_NEEDED, ref, CaseVariable.ADVICE_REQUEST_ID.of(item))) {
      throw new RuleBroken("reason", "The request has not left yet. Try again in a minute");
    }
  }
}
