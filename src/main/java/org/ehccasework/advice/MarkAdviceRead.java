package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequest.Seen;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.AlreadyDone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who has read advice that came, and when. */
@Service
public class MarkAdviceRead {

  /** @param requestId null for all that came and nobody has read */
  public record Command(String caseRef, UUID requestId) {}

  private final CaseAccess access;
  private final AdviceRequests requests;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  MarkAdviceRead(CaseAccess access, AdviceRequests requests, CaseHistory history, CurrentActor actor, Clock clock) {
    this.access = access;
    this.requests = requests;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** The first reader stays; who reads it again changes nothing. */
  @Transactional
  @CoordinatorOnly
  public void mark(Command command) {
    access.requireWork(command.caseRef());
    if (command.requestId() == null) {
      requests.of(command.caseRef()).stream().filter(AdviceRequest::isUnread).forEach(this::seen);
      return;
    }
    AdviceRequest request = requests.get(command.caseRef(), command.requestId());
    if (!request.isHere() && !request.saysNothing()) {
      throw new AlreadyDone(request.body() + " has not come, so nobody can have read it.");
    }
    if (request.seen() == null) {
      seen(request);
    }
  }

  private void seen(AdviceRequest request) {
    requests.seen(request.id(), new Seen(actor.username(), LocalDate.now(clock)));
    history.add(request.caseRef(), "advice", "Read the " + request.kind().inSentence() + ".", null);
  }
}
