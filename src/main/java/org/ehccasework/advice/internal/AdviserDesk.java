package org.ehccasework.advice.internal;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.NotFound;
import org.springframework.stereotype.Component;

/** The requests of an adviser, found by themselves: an address for advisers names no case. */
@Component
public class AdviserDesk {

  private final AdviceRequests requests;
  private final AdviserScope scope;
  private final CaseAccess access;
  private final CaseFiles files;
  private final CurrentActor actor;

  AdviserDesk(AdviceRequests requests, AdviserScope scope, CaseAccess access, CaseFiles files, CurrentActor actor) {
    this.requests = requests;
    this.scope = scope;
    this.access = access;
    this.files = files;
    this.actor = actor;
  }

  /** A request that is the adviser's to answer, or that they have answered. */
  public AdviceRequest require(UUID id) {
    AdviceRequest request = requests.find(id).filter(found -> found.askedOn() != null)
        .orElseThrow(() -> new NotFound("There is no such request for advice."));
    scope.requireTheirs(request);
    if (!request.isOpen() && !access.mayWork(request.caseRef()) && ownAuthority(request)) {
      throw new AlreadyDone("This request was answered or taken back. You need not do anything.");
    }
    access.requireWork(request.caseRef());
    return request;
  }

  /** As {@link #require}, for one that waits for an answer. */
  public AdviceRequest requireOpen(UUID id) {
    AdviceRequest request = require(id);
    if (!request.isOpen()) {
      throw new AlreadyDone("This request was answered or taken back. You need not do anything.");
    }
    return request;
  }

  private boolean ownAuthority(AdviceRequest request) {
    Actor now = actor.get();
    return files.get(request.caseRef()).authorityId().equals(now.authorityId());
  }
}
