package org.ehccasework.advice;

import java.util.UUID;
import org.ehccasework.advice.internal.AdviceMail;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a request on to whom it should have gone; it is the same request, and its six weeks keep running. */
@Service
public class SendOnAdviceRequest {

  /** {@code email} and {@code reason} may be blank. */
  public record Command(String caseRef, UUID requestId, String organisation, String email, String reason) {}

  private final CaseAccess access;
  private final AdviceRequests requests;
  private final AdviceMail mail;
  private final CaseHistory history;

  SendOnAdviceRequest(CaseAccess access, AdviceRequests requests, AdviceMail mail, CaseHistory history) {
    this.access = access;
    this.requests = requests;
    this.mail = mail;
    this.history = history;
  }

  /** No new letter goes out: it would start six new weeks. */
  @Transactional
  @CoordinatorOnly
  public void sendOn(Command command) {
    access.requireWork(command.caseRef());
    AdviceRequest request = requests.get(command.caseRef(), command.requestId());
    request.whyNotSentOn().ifPresent(why -> {
      throw new AlreadyDone(why);
    });
    if (command.organisation().isBlank()) {
      throw new RuleBroken("organisation", "Enter who is asked");
    }
    String email = command.email().isBlank() ? null : command.email().strip();
    requests.sentOn(request.id(), command.organisation().strip(), email);
    mail.toAdviser(requests.get(command.caseRef(), request.id()), "You are asked for advice");
    history.add(command.caseRef(), "advice", "Sent the request for " + request.kind().inSentence() + " on to "
        + command.organisation().strip() + ". The six weeks keep running.",
        command.reason().isBlank() ? null : command.reason());
  }
}
