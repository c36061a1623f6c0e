package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceMail;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequest.Elsewhere;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.AdviserOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that an adviser names someone else who should be asked; the six weeks keep running. */
@Service
public class SaySomeoneElse {

  /** @param who a person or a body by name */
  public record Command(UUID requestId, String who, String why) {}

  private final AdviserDesk desk;
  private final AdviceRequests requests;
  private final AdviceMail mail;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  SaySomeoneElse(AdviserDesk desk, AdviceRequests requests, AdviceMail mail, CaseHistory history, CurrentActor actor,
      Clock clock) {
    this.desk = desk;
    this.requests = requests;
    this.mail = mail;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** The coordinator gets the request back to send it on. */
  @Transactional
  @AdviserOnly
  public void say(Command command) {
    AdviceRequest request = desk.requireOpen(command.requestId());
    check(command);
    requests.shouldGo(request.id(), new Elsewhere(command.who().strip(), command.why().strip(), actor.username(),
        LocalDate.now(clock)));
    history.add(request.caseRef(), "advice", "Told that " + request.kind().inSentence() + " should come from "
        + command.who().strip() + ". The six weeks keep running.", command.why().strip());
    mail.toCoordinator(request, "A request for advice should go to someone else");
  }

  private static void check(Command command) {
    List<Violation> violations = new ArrayList<>();
    if (command.who() == null || command.who().isBlank()) {
      violations.add(new Violation("who", "Enter who should be asked"));
    }
    if (command.why() == null || command.why().isBlank()) {
      violations.add(new Violation("why", "Enter why they should be asked"));
    }
    if (!violations.isEmpty()) {
      throw new RuleBroken(violations);
    }
  }
}
