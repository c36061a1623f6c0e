package org.ehccasework.worklist.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ehccasework.people.Actor;
import org.ehccasework.people.Role;

/**
 * The cases a person may read, as a condition on {@code case_file f}: the rules of {@code casefile.CaseAccess} for
 * whole lists, where asking for one case after the other would be too slow.
 *
 * @param params values of the named parameters in {@code sql}
 */
record CaseScope(String sql, Map<String, Object> params) {

  private static final Set<Role> READ_ALL = Set.of(Role.INSPECTOR, Role.ADMINISTRATOR);
  private static final Set<Role> RESTRICTED_TOO = Set.of(Role.SEND_MANAGER, Role.DECISION_OFFICER);
  private static final Set<Role> NAMED =
      Set.of(Role.COORDINATOR, Role.TEAM_MANAGER, Role.SEND_MANAGER, Role.DECISION_OFFICER);
  private static final String ON_THE_AGENDA = """
      f.restricted = false and exists (select 1 from case_task agenda where agenda.case_ref = f.ref
        and agenda.open = true and agenda.task_key = 'record-panel-advice')""";
  private static final String OWES_OR_GAVE_ADVICE = """
      f.restricted = false and f.closed_on is null and exists (select 1 from advice_request owed
        where owed.case_ref = f.ref and owed.agency = :agency and (owed.recorded_by = :me
          or (owed.status = 'OPEN' or exists (select 1 from advice_question q
            where q.request_id = owed.id and q.answered_on is null))
          and exists (select 1 from advice_addressee a where a.request_id = owed.id and a.username = :me)))""";

  static CaseScope of(Actor actor) {
    return of(actor, reasons(actor));
  }

  /** With the cases in which the person may do a piece of work and does not read the file. */
  static CaseScope toWork(Actor actor) {
    List<String> reasons = new ArrayList<>(reasons(actor));
    if (actor.has(Role.ADVISER) && actor.agency() != null) {
      reasons.add(OWES_OR_GAVE_ADVICE);
    }
    return of(actor, reasons);
  }

  private static CaseScope of(Actor actor, List<String> reasons) {
    Map<String, Object> params = new HashMap<>();
    params.put("authority", actor.authorityId());
    params.put("me", actor.username());
    params.put("team", actor.teamId());
    params.put("agency", actor.agency());
    String any = reasons.isEmpty() ? "1 = 0" : "(" + String.join(" or ", reasons) + ")";
    return new CaseScope("f.authority_id = :authority and " + any, params);
  }

  private static List<String> reasons(Actor actor) {
    List<String> reasons = new ArrayList<>();
    if (has(actor, READ_ALL) || has(actor, RESTRICTED_TOO)) {
      return List.of("1 = 1");
    }
    if (has(actor, NAMED)) {
      reasons.add("f.coordinator = :me");
      reasons.add("f.deputy = :me");
    }
    if (actor.has(Role.TEAM_MANAGER)) {
      reasons.add("f.restricted = false");
    } else if (actor.has(Role.COORDINATOR)) {
      reasons.add("f.restricted = false and f.team_id = :team");
    }
    if (actor.has(Role.PANEL_MEMBER)) {
      reasons.add(ON_THE_AGENDA);
    }
    return reasons;
  }

  private static boolean has(Actor actor, Set<Role> any) {
    return actor.roles().stream().anyMatch(any::contains);
  }
}
