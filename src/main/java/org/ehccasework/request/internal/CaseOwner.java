package org.ehccasework.request.internal;

import java.util.UUID;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.springframework.stereotype.Component;

/** Says whose case a new one is: the coordinator named, else the one who registers it. */
@Component
class CaseOwner {

  private final CurrentActor actor;
  private final StaffDirectory staff;

  CaseOwner(CurrentActor actor, StaffDirectory staff) {
    this.actor = actor;
    this.staff = staff;
  }

  /** Username and team; either may be null. */
  record Owner(String coordinator, UUID teamId) {}

  /** Whoever had this case, if they still do casework: somebody it is shut to must not choose who sees the next one. */
  Owner after(CaseFile earlier) {
    boolean still = staff.withRole(Role.COORDINATOR, earlier.authorityId()).stream()
        .anyMatch(member -> member.username().equals(earlier.coordinator()));
    return new Owner(still ? earlier.coordinator() : null, earlier.teamId());
  }

  Owner of(String named) {
    Actor registering = actor.get();
    String coordinator = named == null && registering.has(Role.COORDINATOR) ? registering.username() : named;
    UUID team = coordinator == null ? null : staff.find(coordinator).map(StaffMember::teamId).orElse(null);
    return new Owner(coordinator, team == null ? registering.teamId() : team);
  }
}
