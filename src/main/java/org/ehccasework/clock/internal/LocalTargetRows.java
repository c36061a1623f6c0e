package org.ehccasework.clock.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.clock.LocalTarget;
import org.ehccasework.memory.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The targets authorities have set themselves, each version kept. */
@Repository
public class LocalTargetRows {

  private static final String NEWEST = """
      \sand t.version = (select max(v.version) from local_target v
        where v.authority_id = t.authority_id and v.limit_id = t.limit_id)""";

  private final JdbcClient jdbc;
  private final ReadOnce once;

  LocalTargetRows(JdbcClient jdbc, ReadOnce once) {
    this.jdbc = jdbc;
    this.once = once;
  }

  /** What counts now, one for each limit that was ever set. */
  public List<LocalTarget> of(UUID authorityId) {
    return jdbc.sql("select t.* from local_target t where t.authority_id = ?" + NEWEST).param(authorityId)
        .query((row, n) -> read(row)).list();
  }

  /** What counts for a limit of this case. */
  Optional<LocalTarget> ofCase(String caseRef, String limitId) {
    return ofCase(caseRef).stream().filter(target -> target.limitId().equals(limitId)).findFirst();
  }

  private List<LocalTarget> ofCase(String caseRef) {
    return once.of("local_target", caseRef, () -> List.copyOf(jdbc.sql("""
        select t.* from local_target t join case_file f on f.authority_id = t.authority_id
        where f.ref = ?""" + NEWEST).param(caseRef).query((row, n) -> read(row)).list()));
  }

  /** Everything that was ever set for a limit, newest first. */
  public List<LocalTarget> history(UUID authorityId, String limitId) {
    return jdbc.sql("select t.* from local_target t where authority_id = ? and limit_id = ? order by version desc")
        .params(authorityId, limitId).query((row, n) -> read(row)).list();
  }

  public void add(UUID authorityId, LocalTarget target) {
    once.forget("local_target");
    int last = jdbc.sql("select coalesce(max(version), 0) from local_target where authority_id = ? and limit_id = ?")
        .params(authorityId, target.limitId()).query(Integer.class).single();
    jdbc.sql("""
        insert into local_target (authority_id, limit_id, version, remind_days, own_count, own_unit, reason, set_by,
          set_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(authorityId, target.limitId(), last + 1, target.remindDays(), target.count(),
            target.unit() == null ? null : target.unit().code(), target.reason(), target.setBy(),
            OffsetDateTime.ofInstant(target.setAt(), ZoneOffset.UTC)).update();
  }

  private static LocalTarget read(ResultSet row) throws SQLException {
    return new LocalTarget(row.getString("limit_id"), row.getObject("remind_days", Integer.class),
        row.getObject("own_count", Integer.class), LocalTarget.Unit.ofCode(row.getString("own_unit")).orElse(null),
        row.getString("reason"), row.getString("set_by"),
        row.getObject("set_at", OffsetDateTime.class).toInstant());
  }
}
