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
        select p.id, p.case_ref, p.follow_up, p.follow_up_on, p.with_whom, c.first_name, c.last_name
        from case_file f
        join case_contact p on p.case_ref = f.ref
        join child c on c.id = f.child_id
        where (f.coordinator = :me or (f.coordinator is null and p.logged_by = :me))
          and p.follow_up is not null and p.follow_up_on is not null
          and not exists (select 1 from case_promise_kept k where k.contact_id = p.id) and %s
      )
      select n.how_many, n.overdue, l.*
      from (select count(*) as how_many, count(case when follow_up_on < :today then 1 end) as overdue
            from promised) n
      left join (select * from promised order by follow_up_on, id limit :size) l on 1 = 1
      order by l.follow_up_on, l.id""";

  private final JdbcClient jdbc;

  PromiseRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Promises of(Actor actor, LocalDate today) {
    CaseScope scope = CaseScope.of(actor);
    List<PromiseLine> lines = new ArrayList<>();
    int[] counts = new int[2];
    jdbc.sql(MINE.formatted(scope.sql())).params(scope.params()).param("today", today).param("size", Promises.MOST)
        .query(row -> {
          counts[0] = row.getInt("how_many");
          counts[1] = row.getInt("overdue");
          if (row.getString("id") != null) {
            lines.add(new PromiseLine(row.getObject("id", UUID.class), row.getString("case_ref"),
                row.getString("first_name") + " " + row.getString("last_name"), row.getString("follow_up"),
                row.getString("with_whom"), row.getObject("follow_up_on", LocalDate.class)));
          }
        });
    return new Promises(lines, counts[0], counts[1]);
  }
}
