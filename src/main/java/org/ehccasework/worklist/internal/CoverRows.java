package org.ehccasework.worklist.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.ehccasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many cases of coordinators nobody covers. */
@Repository
public class CoverRows {

  /** Days ahead in which a deputy must be found. */
  private static final int SOON = 14;
  static final String NOBODYS = "not exists (select 1 from staff_member s where s.username = f.coordinator"
      + " and s.enabled = true)";
  private static final String UNCOVERED = "case_file f where f.deputy is null and f.coordinator is not null"
      + " and (f.closed_on is null or f.stage = 'PLAN_ISSUED') and f.authority_id = :authority";

  private final JdbcClient jdbc;

  CoverRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By the coordinator's username; those of whom every case has a deputy are not there. */
  public Map<String, Integer> uncovered(Actor actor) {
    Map<String, Integer> cases = new HashMap<>();
    jdbc.sql("select f.coordinator, count(*) as cases from " + UNCOVERED + " group by f.coordinator")
        .param("authority", actor.authorityId()).query(row -> {
          cases.put(row.getString("coordinator"), row.getInt("cases"));
        });
    return cases;
  }

  /** Open cases the person may see that nobody coordinates: no coordinator is named, or the one named has left. */
  public int nobodys(Actor actor) {
    CaseScope scope = CaseScope.of(actor);
    return jdbc.sql("select count(*) from case_file f where f.closed_on is null and " + NOBODYS + " and " + scope.sql())
        .params(scope.params()).query(Integer.class).single();
  }

  /** Cases without a deputy whose coordinator is away now or soon. */
  public int warned(Actor actor, LocalDate today) {
    return jdbc.sql("select count(*) from " + UNCOVERED + " and f.coordinator in (select v.username from staff_leave v"
            + " where v.first_day <= :soon and v.last_day >= :today)")
        .param("authority", actor.authorityId()).param("today", today).param("soon", today.plusDays(SOON))
        .query(Integer.class).single();
  }
}
