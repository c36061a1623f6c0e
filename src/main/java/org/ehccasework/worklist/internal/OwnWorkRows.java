package org.ehccasework.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ehccasework.people.Actor;
import org.ehccasework.worklist.DueGroup;
import org.ehccasework.worklist.HeldTasks;
import org.ehccasework.worklist.OwnWork;
import org.ehccasework.worklist.TaskFilter;
import org.ehccasework.worklist.TaskKind;
import org.ehccasework.worklist.TaskLine;
import org.ehccasework.worklist.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what a person has: a row for each kind of task with its counts, then a row for each task of the page. One
 * statement for both, so that the person's tasks and their cases are gone through once.
 */
@Repository
public class OwnWorkRows {

  private static final String WORK = """
      with held as %1$s,
      shown as (
        select kind, min(name) as kind_name, count(case when waits = 0 and due_on < :today then 1 end) as overdue,
          count(case when waits = 0 and due_on between :today and :sunday then 1 end) as this_week,
          count(case when waits = 0 and (due_on is null or due_on > :sunday) then 1 end) as later,
          sum(waits) as waiting, cast(null as varchar(64)) as task_id
        from held
        group by kind
        union all
        select cast(null as varchar(80)), cast(null as varchar(200)), 0, 0, 0, 0, id
        from (select id from held where waits = 0 and %2$s and %3$s %4$s limit :size offset :skip) page
      )
      select n.kind, n.kind_name, n.overdue, n.this_week, n.later, n.waiting, n.task_id, %5$s
      from shown n
      left join case_task l on l.id = n.task_id
      %6$s
      order by case when n.task_id is null then 0 else 1 end, n.kind_name, n.kind, %7$s""";

  private final JdbcClient jdbc;

  OwnWorkRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @param page from 1 */
  public OwnWork of(Actor actor, TaskFilter asked, int page, LocalDate today) {
    CaseScope scope = CaseScope.toWork(actor);
    List<HeldTasks.OfKind> kinds = new ArrayList<>();
    List<TaskLine> lines = new ArrayList<>();
    String sql = WORK.formatted(WorkCounts.held(actor, scope), TaskListRows.within(asked.due()),
        asked.kind() == null ? "1 = 1" : "kind = :kind", TaskListRows.soonestFirst(""), TaskListRows.SHOWN,
        TaskListRows.OF_CASE, TaskListRows.soonest("l."));
    jdbc.sql(sql).params(scope.params()).param("today", today).param("sunday", DueGroup.lastDayOfWeek(today))
        .param("kind", asked.kind()).param("size", Tasks.PAGE).param("skip", (page - 1) * Tasks.PAGE)
        .query(row -> {
          if (row.getString("task_id") == null) {
            kinds.add(kind(row));
          } else {
            lines.add(TaskListRows.line(row));
          }
        });
    return new OwnWork(new HeldTasks(kinds), lines);
  }

  private static HeldTasks.OfKind kind(ResultSet row) throws SQLException {
    return new HeldTasks.OfKind(new TaskKind(row.getString("kind"), row.getString("kind_name")),
        Map.of(DueGroup.OVERDUE, row.getInt("overdue"), DueGroup.WEEK, row.getInt("this_week"),
            DueGroup.LATER, row.getInt("later")), row.getInt("waiting"));
  }
}
