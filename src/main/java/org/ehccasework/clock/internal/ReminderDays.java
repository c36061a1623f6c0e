package org.ehccasework.clock.internal;

import org.ehccasework.clock.LocalTarget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many days of work before a limit an authority wants its coordinators reminded: its own setting, not law. */
@Repository
public class ReminderDays {

  public static final int USUAL = 10;

  private final JdbcClient jdbc;

  ReminderDays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** As set for this limit, else for every limit, else {@link #USUAL}. */
  int of(String caseRef, String limitId) {
    return jdbc.sql("""
        select t.remind_days from local_target t join case_file f on f.authority_id = t.authority_id
        where f.ref = :ref and t.limit_id in (:limit, :every) and t.remind_days is not null
          and t.version = (select max(v.version) from local_target v
            where v.authority_id = t.authority_id and v.limit_id = t.limit_id)
        order by case when t.limit_id = :limit then 0 else 1 end""")
        .param("ref", caseRef).param("limit", limitId).param("every", LocalTarget.EVERY_LIMIT)
        .query(Integer.class).list().stream().findFirst().orElse(USUAL);
  }
}
