package org.ehccasework.worklist.internal;

import org.ehccasework.people.WorkHeld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the open work of one person in one statement. */
@Repository
class WorkHeldRows implements WorkHeld {

  private final JdbcClient jdbc;

  WorkHeldRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Held of(String username) {
    return jdbc.sql("""
        select (select count(*) from case_file where coordinator = :who and closed_on is null) as cases,
          (select count(*) from case_file where deputy = :who and closed_on is null) as as_deputy,
          (select count(*) from case_task where assignee = :who and open = true) as tasks""").param("who", username)
        .query((row, number) -> new Held(row.getInt("cases"), row.getInt("as_deputy"), row.getInt("tasks"))).single();
  }
}
