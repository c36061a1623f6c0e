package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceBodies;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceMail;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the named lead of a body that its advice is late; the authority's own dates stay as they are. */
@Service
public class EscalateLateAdvice {

  public record Command(String caseRef, UUID requestId) {}

  private final CaseAccess access;
  private final AdviceRequests requests;
  private final AdviceBodies bodies;
  private final AdviceDue due;
  private final AdviceMail mail;
  private final CaseHistory history;
  private final TaskHints hints;
  private final Clock clock;

  EscalateLateAdvice(CaseAccess access, AdviceRequests requests, AdviceBodies bodies, AdviceDue due, AdviceMail mail,
      CaseHistory history, TaskHints hints, Clock clock) {
    this.access = access;
    this.requests = requests;
    this.bodies = bodies;
    this.due = due;
    this.mail = mail;
    this.history = history;
    this.hints = hints;
    this.clock = clock;
  }

  /** Once for each request: the lead (such as the designated clinical officer) and the coordinator are told. */
  @Transactional
  @BySystem
  public void escalate(Command command) {
    access.requireWork(command.caseRef());
    AdviceRequest request = requests.get(command.caseRef(), command.requestId());
    if (!request.isOpen() || request.escalatedOn() != null) {
      return;
    }
    requests.escalated(request.id(), LocalDate.now(clock));
    hints.renew(request.caseRef(), "record-advice", AdviceDue.itemId(request.id()));
    AdviceBodies.Body body = bodies.of(request.caseRef(), request.kind());
    mail.toLead(request, body, "Advice due" + due.onWords(request) + " has not come");
    mail.toCoordinator(request, "Advice you asked for has not come");
    history.add(request.caseRef(), "advice", request.body() + " is due" + due.onWords(request)
        + " and has not come. " + told(body), "Late advice does not move the authority's dates. Where it will not "
        + "come in time, get equal advice from someone else.");
  }

  private static String told(AdviceBodies.Body body) {
    if (body.leadEmail() == null || body.leadEmail().isBlank()) {
      return "Told the coordinator; no lead with an email address is known.";
    }
    return "Told " + body.leadTitle() + (body.leadName() == null ? "." : " (" + body.leadName() + ").");
  }
}
