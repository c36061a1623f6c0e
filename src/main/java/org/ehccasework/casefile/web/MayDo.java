package org.ehccasework.casefile.web;

import java.util.Set;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.springframework.stereotype.Component;

/** What a page offers to the person who reads it; the use cases check for themselves. */
@Component
class MayDo {

  private static final Set<Role> MANAGERS = Set.of(Role.TEAM_MANAGER, Role.SEND_MANAGER);
  private static final Set<Role> CASEWORK = Set.of(Role.COORDINATOR, Role.TEAM_MANAGER, Role.SEND_MANAGER);
  private static final Set<Role> CONTRIBUTORS =
      Set.of(Role.ADVISER, Role.COORDINATOR, Role.TEAM_MANAGER, Role.SEND_MANAGER);

  private final CurrentActor actor;
  private final CaseAccess access;

  MayDo(CurrentActor actor, CaseAccess access) {
    this.actor = actor;
    this.access = access;
  }

  boolean casework(String ref) {
    return has(CASEWORK) && access.mayWork(ref);
  }

  boolean manage(String ref) {
    return has(MANAGERS) && access.mayWork(ref);
  }

  boolean addDocuments(String ref) {
    return has(CONTRIBUTORS) && access.mayWork(ref);
  }

  private boolean has(Set<Role> any) {
    return actor.get().roles().stream().anyMatch(any::contains);
  }
}
