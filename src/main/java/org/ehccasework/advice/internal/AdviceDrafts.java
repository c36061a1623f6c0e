package org.ehccasework.advice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.AlreadyDone;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Advice being written: one draft for each request, shared by those who may answer it. */
@Repository
public class AdviceDrafts {

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  AdviceDrafts(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  public AdviceDraft of(UUID requestId) {
    return jdbc.sql("""
        select request_id, revision, author, author_role, needs, provision, outcomes, file_name, file_size, saved_by,
          saved_at
        from advice_draft where request_id = ?""").param(requestId).query((row, n) -> draft(row)).optional()
        .orElseGet(() -> AdviceDraft.none(requestId));
  }

  public void keepTexts(UUID requestId, String author, String authorRole, String needs, String provision,
      String outcomes) {
    begin(requestId);
    jdbc.sql("""
        update advice_draft set author = ?, author_role = ?, needs = ?, provision = ?, outcomes = ?,
          revision = revision + 1, saved_by = ?, saved_at = ? where request_id = ?""")
        .params(orNull(author), orNull(authorRole), orNull(needs), orNull(provision), orNull(outcomes),
            actor.username(), now(), requestId)
        .update();
  }

  public void keepFile(UUID requestId, String fileName, byte[] content) {
    begin(requestId);
    jdbc.sql("""
        update advice_draft set file_name = ?, file_size = ?, file_content = ?, revision = revision + 1, saved_by = ?,
          saved_at = ? where request_id = ?""")
        .params(fileName, content.length, content, actor.username(), now(), requestId).update();
  }

  public void removeFile(UUID requestId) {
    jdbc.sql("""
        update advice_draft set file_name = null, file_size = null, file_content = null, revision = revision + 1,
          saved_by = ?, saved_at = ? where request_id = ?""").params(actor.username(), now(), requestId).update();
  }

  public byte[] file(UUID requestId) {
    return jdbc.sql("select file_content from advice_draft where request_id = ?").param(requestId)
        .query((row, n) -> row.getBytes("file_content")).single();
  }

  public void remove(UUID requestId) {
    jdbc.sql("delete from advice_draft where request_id = ?").param(requestId).update();
  }

  private void begin(UUID requestId) {
    boolean there = jdbc.sql("select count(*) from advice_draft where request_id = ?").param(requestId)
        .query(Integer.class).single() > 0;
    if (there) {
      return;
    }
    try {
      jdbc.sql("insert into advice_draft (request_id, revision, saved_by, saved_at) values (?, 0, ?, ?)")
          .params(requestId, actor.username(), now()).update();
    } catch (DuplicateKeyException atTheSameTime) {
      throw new AlreadyDone("Someone else has just begun to write this advice. Open the request again.");
    }
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static AdviceDraft draft(ResultSet row) throws SQLException {
    return new AdviceDraft(row.getObject("request_id", UUID.class), row.getInt("revision"), row.getString("author"),
        row.getString("author_role"), row.getString("needs"), row.getString("provision"), row.getString("outcomes"),
        row.getString("file_name"), row.getLong("file_size"), row.getString("saved_by"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }
}
