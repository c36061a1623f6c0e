package org.ehccasework.clock.web;

import java.util.Arrays;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.web.NoAccess;
import org.springframework.stereotype.Component;

/** Lets in those whom the use case behind a form lets in, before anybody has typed for nothing. */
@Component
class ClockDoor {

  private final CaseAccess access;
  private final CurrentActor actor;

  ClockDoor(CaseAccess access, CurrentActor actor) {
    this.access = access;
    this.actor = actor;
  }

  void toClaim(String ref) {
    toWork(ref, "Only a coordinator or a manager can record an exception. Ask the coordinator of the case.",
        Role.COORDINATOR, Role.TEAM_MANAGER, Role.SEND_MANAGER);
  }

  void toCorrect(String ref) {
    toWork(ref, "Only a manager can correct the date of receipt, or the day the council became responsible. Ask "
        + "the team manager.",
        Role.TEAM_MANAGER, Role.SEND_MANAGER);
  }

  void toRead(String ref) {
    access.requireRead(ref);
    access.opened(ref);
  }

  /** Whether the person may decide on exceptions that others have claimed. */
  boolean mayDecide() {
    return isAny(Role.DECISION_OFFICER, Role.TEAM_MANAGER, Role.SEND_MANAGER);
  }

  private void toWork(String ref, String refusal, Role... roles) {
    access.requireWork(ref);
    if (!isAny(roles)) {
      throw new NoAccess(refusal);
    }
    access.opened(ref);
  }

  private boolean isAny(Role... roles) {
    return Arrays.stream(roles).anyMatch(actor.get()::has);
  }
}
