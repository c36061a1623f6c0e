package org.ehccasework.worklist.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ehccasework.people.Actor;
import org.ehccasework.worklist.PromiseLine;
import org.ehccasework.worklist.Promises;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the promises a coordinator has to keep: in own cases, or own ones where nobody has the case. */
@Repository
public class PromiseRows {

  private static final String MINE = """
      with promised as (
        select p.id, p.case_ref, p.promise, p.by_day, k.on_day, k.with_whom, c.first_name, c.last_name
        from case_file f
        join case_promise p on p.case_ref = f.ref
        join case_contact k on k.id = p.contact_id
        join child c on c.id = f.child_id
        where (f.coordinator = :me or %s or (f.coordinator is null and k.logged_by = :me))
          and p.kept_on is null and %s
      )
      select n.how_many, n.overdue, l.*
      from (select count(*) as how_many, count(case when by_day < :today then 1 end) as overdue
            from promised) n
      left join (select * from promised order by coalesce(by_day, date '9999-12-31'), on_day, id limit :size) l on 1 = 1
      order by coalesce(l.by_day, date '9999-12-31'), l.on_day, l.id""";

  private final JdbcClient jdbc;

  PromiseRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Promises of(Actor actor, LocalDate today) {
    CaseScope scope = CaseScope.of(actor);
    List<PromiseLine> lines = new ArrayList<>();
    int[] counts = new int[2];
    jdbc.sql(MINE.formatted(TasksOf.COVERED_CASE, scope.sql())).params(scope.params()).param("today", today)
        .param("size", Promises.MOST)
        .query(row -> {
          counts[0] = row.getInt("how_many");
          counts[1] = row.getInt("overdue");
          if (row.getString("id") != null) {
            lines.add(new PromiseLine(row.getObject("id", UUID.class), row.getString("case_ref"),
                row.getString("first_name") + " " + row.getString("last_name"), row.getString("promise"),
                row.getString("with_whom"), row.getObject("by_day", LocalDate.class)));
          }
        });
    return new Promises(lines, counts[0], counts[1]);
  }
}
