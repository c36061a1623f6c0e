package org.ehccasework.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.placement.internal.AfterMove;
import org.ehccasework.placement.internal.AfterMove.Open;
import org.ehccasework.placement.internal.KeptRequests;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaves a request for advice with a setting that was left, for a reason. */
@Service
public class KeepSettingRequest {

  public record Command(String caseRef, UUID requestId, String reason) {}

  private final CaseAccess access;
  private final CaseFiles files;
  private final AfterMove after;
  private final KeptRequests kept;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  KeepSettingRequest(CaseAccess access, CaseFiles files, AfterMove after, KeptRequests kept, CaseHistory history,
      CurrentActor actor, Clock clock) {
    this.access = access;
    this.files = files;
    this.after = after;
    this.kept = kept;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** Its six weeks keep running. */
  @Transactional
  @CoordinatorOnly
  public void keep(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    files.hold(ref);
    Open open = after.undecided(ref, command.requestId());
    if (command.reason().isBlank()) {
      throw new RuleBroken("reason", "Enter why the request stays with " + open.request().who());
    }
    kept.add(ref, new KeptRequests.Kept(command.requestId(), open.moveId(), command.reason().strip(),
        actor.username(), LocalDate.now(clock)));
    history.add(ref, "placement", "The request for educational advice stays with " + open.request().who()
        + ", which is attended no more.", command.reason().strip());
  }
}
