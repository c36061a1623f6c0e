package org.ehccasework.settings.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.settings.Setting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who changed what in the directory by hand, for its pages and for the audit; rows are only ever added. */
@Repository
public class ChangeRows {

  private static final int LONGEST = 4000;

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final AccessAudit audit;
  private final Clock clock;

  ChangeRows(JdbcClient jdbc, CurrentActor actor, AccessAudit audit, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /** One change. */
  public record Change(String what, String changedBy, Instant changedAt) {}

  /** @param setting null for what belongs to the council's whole directory */
  public void add(UUID authorityId, Setting setting, String action, String what) {
    UUID settingId = setting == null ? null : setting.id();
    jdbc.sql("""
        insert into setting_change (id, authority_id, setting_id, what, changed_by, changed_at)
        values (?, ?, ?, ?, ?, ?)""")
        .params(UUID.randomUUID(), authorityId, settingId, what.length() > LONGEST ? what.substring(0, LONGEST) : what,
            actor.username(), OffsetDateTime.now(clock)).update();
    audit.changed(action, (setting == null ? "The council's own" : setting.name()) + ". " + what);
  }

  /** Newest first. */
  public List<Change> of(UUID settingId) {
    return jdbc.sql("""
        select what, changed_by, changed_at from setting_change where setting_id = ?
        order by changed_at desc, id""").param(settingId).query((row, n) -> new Change(row.getString("what"),
            row.getString("changed_by"), row.getObject("changed_at", OffsetDateTime.class).toInstant())).list();
  }
}
