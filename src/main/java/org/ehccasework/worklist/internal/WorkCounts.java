package org.ehccasework.worklist.internal;

import java.time.LocalDate;
import org.ehccasework.people.Actor;
import org.ehccasework.worklist.HeldTasks;
import org.ehccasework.worklist.internal.TaskListRows.Which;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts a person's work for the tabs and for the list of their tasks. */
@Repository
public class WorkCounts {

  private static final String HELD = """
      (select t.id, t.task_key as kind, t.name, t.due_on, t.created_at, case when %s then 1 else 0 end as waits
        from case_task t
        join case_file f on f.ref = t.case_ref
        left join task_put_off w on w.task_id = t.id
        where t.open = true and %s and %s)""";
  private static final String IN_ALL = """
      select count(case when waits = 0 then 1 end) as tasks, count(case when waits = 1 then 1 end) as waiting,
        (%s) as cases, (%s) as team
      from %s held""";

  private final JdbcClient jdbc;

  WorkCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param tasks the person's own to do now
   * @param waiting the person's own that were put off
   * @param cases open ones whose coordinator or deputy the person is
   * @param team tasks nobody has that the person may take
   */
  public record Counts(int tasks, int waiting, int cases, int team) {}

  public Counts of(Actor actor, LocalDate today) {
    CaseScope scope = CaseScope.toWork(actor);
    return jdbc.sql(IN_ALL.formatted(own(scope), free(actor, scope), held(actor, scope))).params(scope.params())
        .param("today", today).query(Counts.class).single();
  }

  /** The same where the tasks the person has are counted already. */
  public Counts of(Actor actor, LocalDate today, HeldTasks held) {
    CaseScope scope = CaseScope.toWork(actor);
    String sql = "select cast(:tasks as int) as tasks, cast(:waiting as int) as waiting, (%s) as cases, (%s) as team";
    return jdbc.sql(sql.formatted(own(scope), free(actor, scope))).params(scope.params()).param("today", today)
        .param("tasks", held.tasks()).param("waiting", held.waiting()).query(Counts.class).single();
  }

  /** The tasks the person has, with whether they wait. */
  static String held(Actor actor, CaseScope scope) {
    return HELD.formatted(PutOffRows.byMeJoined(actor), TasksOf.mine(actor), scope.sql());
  }

  private static String own(CaseScope scope) {
    return "select count(*) from case_file f where f.closed_on is null and (f.coordinator = :me or f.deputy = :me) and "
        + scope.sql();
  }

  private static String free(Actor actor, CaseScope scope) {
    return TaskListRows.count(Which.FREE, actor, scope);
  }
}
