package org.ehccasework.request;

import java.util.Set;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.clock.TellOfNobodysCase;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.SystemActor;
import org.ehccasework.request.RequestOutcome.Ready;
import org.ehccasework.request.RequestOutcome.Registered;
import org.ehccasework.request.internal.CaseFromRequest;
import org.ehccasework.request.internal.Examination;
import org.ehccasework.request.internal.RequestRows;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for a request, sets its clock going and starts its process. */
@Service
public class RegisterRequest {

  private final Examination examination;
  private final CaseFromRequest cases;
  private final RequestRows rows;
  private final StatutoryClock clock;
  private final CaseHistory history;
  private final CaseProcess process;
  private final TellOfNobodysCase nobodys;
  private final CurrentActor actor;

  RegisterRequest(Examination examination, CaseFromRequest cases, RequestRows rows, StatutoryClock clock,
      CaseHistory history, CaseProcess process, TellOfNobodysCase nobodys, CurrentActor actor) {
    this.examination = examination;
    this.cases = cases;
    this.rows = rows;
    this.clock = clock;
    this.history = history;
    this.process = process;
    this.nobodys = nobodys;
    this.actor = actor;
  }

  /**
   * The case; or what stands against it, and then nothing is kept. {@code web.RuleBroken} names what to put right
   * by the keys of the form.
   */
  @Transactional
  @CoordinatorOnly
  public RequestOutcome register(NewRequest typed) {
    rows.takeTurn();
    RequestOutcome outcome = examination.of(typed);
    if (!(outcome instanceof Ready ready)) {
      return outcome;
    }
    NewRequest request = ready.request();
    CaseFile opened = cases.open(request, ready.childId());
    rows.add(new RequestRows.Request(opened.ref(), true, request.receivedOn(), request.becameResponsibleOn(),
        request.channel(), request.requesterKind(), request.requester().name()));
    clock.openForRequest(opened.ref(), request.receivedOn(), request.becameResponsibleOn());
    history.add(opened.ref(), "request", "Request received on " + Words.date(request.receivedOn()) + " by "
        + request.channel().words() + " from " + request.requester().name() + ", "
        + request.requesterKind().words() + ". Case opened.", null);
    if (opened.restricted()) {
      history.add(opened.ref(), "people", "Restricted to those who work on it",
          "An earlier case of the same child or young person is restricted.");
    }
    process.start(opened.ref());
    if (opened.coordinator() == null) {
      SystemActor.run(actor.username(), () -> nobodys.tell(new TellOfNobodysCase.Command(opened.ref(),
          Set.of())));
    }
    return new Registered(opened);
  }
}
