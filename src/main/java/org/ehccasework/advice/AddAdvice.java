package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceBodies;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.statute.Method;
import org.ehccasework.statute.YearGroup;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks one more body, or a body again, after the first requests have left. */
@Service
public class AddAdvice {

  /** {@code organisation} and {@code email} may be blank: then the body we know for this kind is asked. */
  public record Command(String caseRef, AdviceKind kind, String organisation, String email, String reason,
      Method method) {}

  private final CaseAccess access;
  private final CaseFiles cases;
  private final AdviceRequests requests;
  private final AdviceBodies bodies;
  private final CaseHistory history;
  private final CaseProcess process;
  private final TaskHints hints;
  private final CurrentActor actor;
  private final Clock clock;

  AddAdvice(CaseAccess access, CaseFiles cases, AdviceRequests requests, AdviceBodies bodies, CaseHistory history,
      CaseProcess process, TaskHints hints, CurrentActor actor, Clock clock) {
    this.access = access;
    this.cases = cases;
    this.requests = requests;
    this.bodies = bodies;
    this.history = history;
    this.process = process;
    this.hints = hints;
    this.actor = actor;
    this.clock = clock;
  }

  /** The new request runs like the first ones, with six weeks of its own. */
  @Transactional
  @CoordinatorOnly
  public UUID ask(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    List<AdviceRequest> before = requests.of(ref);
    if (before.isEmpty()) {
      throw new RuleBroken("kind", "First choose whom to ask for advice, in the task of that name");
    }
    AdviceBodies.Body known = bodies.of(ref, command.kind());
    boolean other = !command.organisation().isBlank();
    if (!other && known.name() == null) {
      throw new RuleBroken("organisation", "Enter who is asked");
    }
    var request = new AdviceRequest(UUID.randomUUID(), ref, command.kind(), command.kind().words(),
        other ? command.organisation() : known.name(), other ? null : known.address(),
        command.email().isBlank() ? other ? null : known.email() : command.email(), adulthood(ref, before), null,
        command.method().code(), command.reason().isBlank() ? null : command.reason(), actor.username(),
        LocalDate.now(clock), AdviceRequest.Status.OPEN, null, null, null, null);
    requests.add(request);
    hints.renew(ref, "confirm-advice", null);
    history.add(ref, "advice", "Decided to ask also for " + command.kind().inSentence() + " from "
        + request.organisation() + ".", request.note());
    if (!process.obtainAdvice(ref, request.id().toString())) {
      throw new RuleBroken("kind", "The assessment of this case has ended, so no more advice can be asked for");
    }
    return request.id();
  }

  private boolean adulthood(String ref, List<AdviceRequest> before) {
    return before.stream().anyMatch(AdviceRequest::adulthood)
        || YearGroup.isNineOrLater(cases.get(ref).child().dateOfBirth(), LocalDate.now(clock));
  }
}
