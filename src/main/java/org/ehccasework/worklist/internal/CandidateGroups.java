package org.ehccasework.worklist.internal;

import java.util.Set;
import java.util.TreeSet;
import org.ehccasework.people.Role;

/** The candidate groups whose tasks a person may do: those of the own roles; managers stand in for coordinators. */
public final class CandidateGroups {

  private static final Set<Role> STAND_IN = Set.of(Role.TEAM_MANAGER, Role.SEND_MANAGER);

  private CandidateGroups() {}

  public static Set<String> of(Set<Role> roles) {
    Set<String> groups = new TreeSet<>();
    roles.forEach(role -> groups.add(role.groupId()));
    if (roles.stream().anyMatch(STAND_IN::contains)) {
      groups.add(Role.COORDINATOR.groupId());
    }
    return groups;
  }
}
