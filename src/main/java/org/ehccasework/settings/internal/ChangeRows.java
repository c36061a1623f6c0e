package org.ehccasework.settings.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.ehccasework.people.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who changed what in the directory by hand; rows are only ever added. */
@Repository
public class ChangeRows {

  private static final int LONGEST = 4000;

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  ChangeRows(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  /** One change. */
  public record Change(String what, String changedBy, Instant changedAt) {}

  /** @param settingId null for what belongs to the council's whole directory */
  public void add(UUID authorityId, UUID settingId, String what) {
    jdbc.sql("""
        insert into setting_change (id, authority_id, setting_id, what, changed_by, changed_at)
        values (?, ?, ?, ?, ?, ?)""")
        .params(UUID.randomUUID(), authorityId, settingId, what.length() > LONGEST ? what.substring(0, LONGEST) : what,
            actor.username(), OffsetDateTime.now(clock)).update();
  }

  /** Newest first. */
  public List<Change> of(UUID settingId) {
    return jdbc.sql("""
        select what, changed_by, changed_at from setting_change where setting_id = ?
        order by changed_at desc, id""").param(settingId).query((row, n) -> new Change(row.getString("what"),
            row.getString("changed_by"), row.getObject("changed_at", OffsetDateTime.class).toInstant())).list();
  }
}
