package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.advice.internal.AdviceBodies;
import org.ehccasework.advice.internal.AdviceChoiceRules;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.statute.Method;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides whom to ask for advice, by regulation 6, and which existing advice is used again. */
@Service
public class ChooseAdvice {

  /** What the coordinator answered; {@code method} is how the requests are sent. */
  public record Command(String caseRef, AdviceRule.Choice choice, Method method) {}

  private final CaseAccess access;
  private final AdviceRequests requests;
  private final AdviceBodies bodies;
  private final StatutoryClock limits;
  private final CaseHistory history;
  private final CaseTasks tasks;
  private final CurrentActor actor;
  private final Clock clock;

  ChooseAdvice(CaseAccess access, AdviceRequests requests, AdviceBodies bodies, StatutoryClock limits,
      CaseHistory history, CaseTasks tasks, CurrentActor actor, Clock clock) {
    this.access = access;
    this.requests = requests;
    this.bodies = bodies;
    this.limits = limits;
    this.history = history;
    this.tasks = tasks;
    this.actor = actor;
    this.clock = clock;
  }

  /** Keeps a request for each advice; the process then sends those that are open. */
  @Transactional
  @CoordinatorOnly
  public void choose(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    var today = LocalDate.now(clock);
    AdviceChoiceRules.check(command.choice(), today);
    List<AdviceRequest> chosen = AdviceRule.rows(command.choice()).stream()
        .map(row -> request(ref, row, command.method(), today)).toList();
    chosen.forEach(requests::add);
    history.add(ref, "advice", "Chose whom to ask for advice.", why(chosen));
    limits.met(ref, "request-advice", null, today);
    tasks.complete(ref, "choose-advice", null);
  }

  private AdviceRequest request(String ref, AdviceRule.Row row, Method method, LocalDate today) {
    AdviceBodies.Body body = bodies.of(ref, row.kind());
    String organisation = row.askedFor() == null ? body.name() : row.askedFor();
    ExistingAdvice again = row.usedAgain();
    var answer = again == null ? null : new AdviceRequest.Answer(again.givenOn() == null ? today : again.givenOn(),
        organisation, "From '" + again.document() + "', which we had already", null, null, null, null, null, null,
        null);
    return new AdviceRequest(UUID.randomUUID(), ref, row.kind(), row.kind().words(), organisation, body.address(),
        body.email(), row.adulthood(), row.qualifiedTeacher(), method(row.kind(), body, method).code(),
        row.note(), actor.username(), today,
        again == null ? AdviceRequest.Status.OPEN : AdviceRequest.Status.REUSED, null, null, null, answer);
  }

  /** The family gets email only where it agreed to an address; the bodies we ask have agreed a way. */
  private static Method method(AdviceKind kind, AdviceBodies.Body body, Method chosen) {
    boolean noAgreedEmail = kind == AdviceKind.FAMILY && chosen == Method.EMAIL && body.email() == null;
    return noAgreedEmail ? Method.POST_FIRST : chosen;
  }

  private static String why(List<AdviceRequest> chosen) {
    return chosen.stream().map(request -> request.body()
        + (request.organisation() == null ? "" : ": " + request.organisation())
        + (request.note() == null ? "" : ". " + request.note())).collect(Collectors.joining("\n"));
  }
}
