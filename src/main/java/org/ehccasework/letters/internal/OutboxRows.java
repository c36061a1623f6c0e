package org.ehccasework.letters.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The messages waiting to be mailed, and those that were. */
@Component
public class OutboxRows {

  /** A message was put in the outbox. */
  public record Added(UUID id) {}

  /** @param state WAITING, SENT or FAILED */
  public record Message(UUID id, String recipient, String subject, String linkPath, String state, Instant madeAt) {}

  private static final int LATEST = 100;

  private final JdbcClient jdbc;
  private final Clock clock;

  OutboxRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public UUID add(UUID authorityId, String caseRef, String to, String subject, String linkPath) {
    var id = UUID.randomUUID();
    jdbc.sql("""
            insert into outbox_message (id, authority_id, recipient, subject, link_path, state, made_at)
            values (?, coalesce(cast(? as uuid), (select authority_id from case_file where ref = ?)), ?, ?, ?,
              'WAITING', ?)""")
        .params(id, authorityId, caseRef, to, subject, linkPath, now()).update();
    return id;
  }

  /** The latest messages of an authority, newest first, for those who look after the mail. */
  @PreAuthorize("hasAnyRole('COORDINATOR', 'TEAM_MANAGER', 'SEND_MANAGER', 'ADMINISTRATOR')")
  public List<Message> latest(UUID authorityId) {
    return jdbc.sql("select * from outbox_message where authority_id = ? order by made_at desc fetch first " + LATEST
            + " rows only").param(authorityId)
        .query((row, n) -> message(row)).list();
  }

  Message get(UUID id) {
    return jdbc.sql("select * from outbox_message where id = ?").param(id)
        .query((row, n) -> message(row)).single();
  }

  void sent(UUID id) {
    jdbc.sql("update outbox_message set state = 'SENT', sent_at = ? where id = ?").params(now(), id).update();
  }

  void failed(UUID id, String why) {
    jdbc.sql("update outbox_message set state = 'FAILED', failure = ? where id = ?").params(why, id).update();
  }

  private static Message message(ResultSet row) throws SQLException {
    return new Message(row.getObject("id", UUID.class), row.getString("recipient"), row.getString("subject"),
        row.getString("link_path"), row.getString("state"), row.getObject("made_at", OffsetDateTime.class).toInstant());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
