package org.ehccasework.worklist.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ehccasework.people.Actor;
import org.ehccasework.people.Role;

/** The tasks a person has, and those free to take, as a condition on {@code case_task t} of {@code case_file f}. */
final class TasksOf {

  private static final Set<Role> WHOLE_AUTHORITY = Set.of(Role.TEAM_MANAGER, Role.SEND_MANAGER);

  private static final String ASKED_OF_ME = " and exists (select 1 from advice_addressee asked where asked.case_ref ="
      + " t.case_ref and cast(asked.request_id as varchar(36)) = t.item_id and asked.username = :me)";

  private static final String AWAY = "staff_leave v where v.first_day <= :today and v.last_day >= :today";
  /**
   * The person's own, and those of who is away today in cases where the person covers: as deputy for the coordinator,
   * as coordinator for anyone else. The first condition finds them by an index, the second says which they are.
   */
  static final String OWN_OR_COVERED = "(t.assignee in (select cast(:me as varchar(64)) union all select v.username from "
      + AWAY + ") and (t.assignee = :me or (f.deputy = :me and f.coordinator = t.assignee) or f.coordinator = :me))";
  /** Cases of a coordinator who is away today, for their deputy. */
  static final String COVERED_CASE = "(f.deputy = :me and f.coordinator in (select v.username from " + AWAY + "))";

  /** 1 where the line {@code l} of a list is a task of somebody the person covers for today. */
  static final String COVERED_LINE = "case when l.assignee <> :me and l.assignee in (select v.username from " + AWAY
      + ") and ((f.deputy = :me and f.coordinator = l.assignee) or f.coordinator = :me) then 1 else 0 end as covered";

  private TasksOf() {}

  /** The tasks a person has; the advice a body is asked for is its advisers' work, whoever else minds the task. */
  static String mine(Actor actor) {
    return actor.has(Role.ADVISER)
        ? "(" + OWN_OR_COVERED + " or (t.assignee is not null and t.task_key = 'record-advice'" + ASKED_OF_ME + "))"
        : OWN_OR_COVERED;
  }

  /** Every task, but for whoever is here to advise only what they or their body are asked. */
  static String all(Actor actor) {
    return actor.advisesOnly() ? "t.task_key = 'record-advice'" + ASKED_OF_ME : "1 = 1";
  }

  /** To be joined with {@link CaseScope}, whose parameters it uses. */
  static String toTake(Actor actor) {
    List<String> reasons = new ArrayList<>();
    CandidateGroups.of(actor.roles()).forEach(group -> reasons.add(
        "(',' || t.candidate_groups || ',') like '%," + group + ",%'" + where(group, actor)));
    return "t.assignee is null and " + (reasons.isEmpty() ? "1 = 0" : "(" + String.join(" or ", reasons) + ")");
  }

  /** A coordinator takes the tasks of the own team, an adviser what they or their body are asked. */
  private static String where(String group, Actor actor) {
    if (group.equals(Role.ADVISER.groupId())) {
      return ASKED_OF_ME;
    }
    boolean ownTeamOnly = group.equals(Role.COORDINATOR.groupId())
        && actor.roles().stream().noneMatch(WHOLE_AUTHORITY::contains);
    return ownTeamOnly ? " and (f.team_id = :team or f.coordinator = :me or f.deputy = :me)" : "";
  }
}
