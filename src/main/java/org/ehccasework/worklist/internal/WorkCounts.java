package org.ehccasework.worklist.internal;

import java.time.LocalDate;
import org.ehccasework.people.Actor;
import org.ehccasework.worklist.internal.TaskListRows.Which;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts a person's work for the tabs, in one statement. */
@Repository
public class WorkCounts {

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
    String own = "select count(*) from case_file f where f.closed_on is null"
        + " and (f.coordinator = :me or f.deputy = :me) and " + scope.sql();
    return jdbc.sql("select (%s) as tasks, (%s) as waiting, (%s) as cases, (%s) as team".formatted(
            TaskListRows.count(Which.MINE, actor, scope), TaskListRows.count(Which.WAITING, actor, scope), own,
            TaskListRows.count(Which.FREE, actor, scope)))
        .params(scope.params()).param("today", today).query(Counts.class).single();
  }
}
