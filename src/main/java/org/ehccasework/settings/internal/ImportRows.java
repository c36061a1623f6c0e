package org.ehccasework.settings.internal;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of the register that were looked at; one that is not taken over gives way to the next. */
@Repository
public class ImportRows {

  private final JdbcClient jdbc;

  ImportRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A file as it waits to be taken over. */
  public record Waiting(UUID id, String fileName, boolean ownOnly, byte[] content) {}

  public void add(UUID authorityId, Waiting file, String by, OffsetDateTime at) {
    jdbc.sql("delete from setting_import where authority_id = ? and applied_at is null").param(authorityId).update();
    jdbc.sql("""
        insert into setting_import (id, authority_id, file_name, own_only, content, checked_by, checked_at)
        values (?, ?, ?, ?, ?, ?, ?)""")
        .params(file.id(), authorityId, file.fileName(), file.ownOnly(), file.content(), by, at).update();
  }

  /** Empty once it was taken over or another one was looked at. */
  public Optional<Waiting> waiting(UUID authorityId, UUID id) {
    return jdbc.sql("""
        select id, file_name, own_only, content from setting_import
        where authority_id = ? and id = ? and applied_at is null""").params(authorityId, id)
        .query((row, n) -> new Waiting(row.getObject("id", UUID.class), row.getString("file_name"),
            row.getBoolean("own_only"), row.getBytes("content"))).optional();
  }

  /** False where somebody else was faster. */
  public boolean applied(UUID authorityId, UUID id, ImportPlan plan, String by, OffsetDateTime at) {
    return jdbc.sql("""
        update setting_import set applied_by = ?, applied_at = ?, added = ?, changed = ?, closed = ?, left_out = ?,
          content = null
        where authority_id = ? and id = ? and applied_at is null""")
        .params(by, at, plan.added().size(), plan.changed().size(), plan.closed().size(), plan.problems().size(),
            authorityId, id).update() > 0;
  }
}
