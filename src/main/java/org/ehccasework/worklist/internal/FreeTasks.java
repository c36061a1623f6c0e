package org.ehccasework.worklist.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ehccasework.people.Actor;
import org.ehccasework.people.Role;

/** The tasks nobody has that a person may take, as a condition on {@code case_task t} of {@code case_file f}. */
final class FreeTasks {

  private static final Set<Role> WHOLE_AUTHORITY = Set.of(Role.TEAM_MANAGER, Role.SEND_MANAGER);

  private FreeTasks() {}

  /** To be joined with {@link CaseScope}, whose parameters it uses. */
  static String toTake(Actor actor) {
    List<String> reasons = new ArrayList<>();
    CandidateGroups.of(actor.roles()).forEach(group -> reasons.add(
        "(',' || t.candidate_groups || ',') like '%," + group + ",%'" + where(group, actor)));
    return "t.assignee is null and " + (reasons.isEmpty() ? "1 = 0" : "(" + String.join(" or ", reasons) + ")");
  }

  /** A coordinator takes the tasks of the own team; whoever else is asked is asked by the authority. */
  private static String where(String group, Actor actor) {
    boolean ownTeamOnly = group.equals(Role.COORDINATOR.groupId())
        && actor.roles().stream().noneMatch(WHOLE_AUTHORITY::contains);
    return ownTeamOnly ? " and (f.team_id = :team or f.coordinator = :me or f.deputy = :me)" : "";
  }
}
