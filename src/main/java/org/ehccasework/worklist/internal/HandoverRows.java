package org.ehccasework.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.Coordinators.SoFar;
import org.ehccasework.people.Actor;
import org.ehccasework.worklist.CaseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases that can be handed over, and how many each coordinator has: running ones and those with a plan. */
@Repository
public class HandoverRows {

  /** What a year's caseload can be; the rest comes when these are done. */
  private static final int MOST = 300;
  private static final String ALIVE = "(f.closed_on is null or f.stage = '" + CaseStage.PLAN_ISSUED.name() + "')";
  private static final String SELECT = """
      select f.ref, f.stage, f.coordinator, f.deputy, f.clock_start, f.closed_on, c.first_name, c.last_name,
        c.date_of_birth, c.setting, k.next_limit, k.next_limit_id, k.next_due,
        (select count(distinct b.username) from case_file o join case_coordinator b on b.case_ref = o.ref
          where o.child_id = f.child_id) as workers,
        (select min(b.since) from case_file o join case_coordinator b on b.case_ref = o.ref
          where o.child_id = f.child_id) as workers_since
      from case_file f
      join child c on c.id = f.child_id
      left join case_clock k on k.case_ref = f.ref
      where %s and %s and %s
      order by coalesce(k.next_due, date '9999-12-31'), f.ref limit :most""";

  private final JdbcClient jdbc;

  HandoverRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Which cases of a person. */
  public enum Which {
    COORDINATED("f.coordinator = :from"), DEPUTISED("f.deputy = :from"),
    WITHOUT_DEPUTY("f.coordinator = :from and f.deputy is null"), NOBODYS(CoverRows.NOBODYS);

    private final String sql;

    Which(String sql) {
      this.sql = sql;
    }
  }

  /**
   * A case that can be handed over.
   *
   * @param clock where it stands
   * @param soFar the coordinators the child has had
   */
  public record Row(String ref, String child, LocalDate born, String setting, CaseStage stage, String coordinator,
      String deputy, CaseClock clock, SoFar soFar) {}

  /** Soonest legal date first. */
  public List<Row> of(Actor actor, Which which, String from) {
    CaseScope scope = CaseScope.of(actor);
    return jdbc.sql(SELECT.formatted(which.sql, ALIVE, scope.sql())).params(scope.params()).param("from", from)
        .param("most", MOST).query((row, line) -> read(row)).list();
  }

  /** How many cases each coordinator of the authority has, by username. */
  public Map<String, Integer> load(Actor actor) {
    Map<String, Integer> load = new LinkedHashMap<>();
    jdbc.sql("select f.coordinator, count(*) as cases from case_file f where f.authority_id = :authority"
            + " and f.coordinator is not null and " + ALIVE + " group by f.coordinator")
        .param("authority", actor.authorityId())
        .query(row -> {
          load.put(row.getString("coordinator"), row.getInt("cases"));
        });
    return load;
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(row.getString("ref"), row.getString("first_name") + " " + row.getString("last_name"),
        row.getObject("date_of_birth", LocalDate.class), row.getString("setting"),
        CaseStage.valueOf(row.getString("stage")), row.getString("coordinator"), row.getString("deputy"),
        new CaseClock(row.getObject("clock_start", LocalDate.class), row.getObject("closed_on") == null,
            row.getString("next_limit"), row.getString("next_limit_id"), row.getObject("next_due", LocalDate.class)),
        new SoFar(row.getInt("workers"), row.getObject("workers_since", LocalDate.class)));
  }
}
