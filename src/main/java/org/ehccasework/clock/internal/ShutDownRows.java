package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.ehccasework.clock.ShutDown;
import org.ehccasework.memory.ReadOnce;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of days on which authorities shut down; what is taken back stays, with who did it. */
@Repository
public class ShutDownRows {

  private static final String SELECT =
      "select s.id, s.authority_id, s.first_day, s.last_day, s.reason, s.added_by from shut_down s ";

  private static final RowMapper<ShutDown> ROW = new DataClassRowMapper<>(ShutDown.class);

  private final JdbcClient jdbc;
  private final ReadOnce once;

  ShutDownRows(JdbcClient jdbc, ReadOnce once) {
    this.jdbc = jdbc;
    this.once = once;
  }

  /** Those in force, soonest first. */
  public List<ShutDown> of(UUID authorityId) {
    return jdbc.sql(SELECT + "where s.authority_id = ? and s.removed_at is null order by s.first_day, s.id")
        .param(authorityId).query(ROW).list();
  }

  public List<ShutDown> ofCase(String caseRef) {
    return once.of("shut_down", caseRef, () -> List.copyOf(jdbc.sql(SELECT + """
        join case_file f on f.authority_id = s.authority_id
        where f.ref = ? and s.removed_at is null order by s.first_day, s.id""")
        .param(caseRef).query(ROW).list()));
  }

  public void add(ShutDown shut, OffsetDateTime at) {
    once.forget("shut_down");
    jdbc.sql("""
        insert into shut_down (id, authority_id, first_day, last_day, reason, added_by, added_at)
        values (?, ?, ?, ?, ?, ?, ?)""")
        .params(shut.id(), shut.authorityId(), shut.firstDay(), shut.lastDay(), shut.reason(), shut.addedBy(), at)
        .update();
  }

  /** False where it is not there any more, or began before the day given: what was so stays known. */
  public boolean remove(UUID authorityId, UUID id, LocalDate notBefore, String by, OffsetDateTime at) {
    once.forget("shut_down");
    return jdbc.sql("""
        update shut_down set removed_by = ?, removed_at = ?
        where authority_id = ? and id = ? and removed_at is null and last_day >= ?""")
        .params(by, at, authorityId, id, notBefore).update() > 0;
  }
}
