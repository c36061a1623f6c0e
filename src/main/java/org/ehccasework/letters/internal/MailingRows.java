package org.ehccasework.letters.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters whose mails are on the way: they count as sent only once all of them have left. */
@Repository
public class MailingRows {

  /** Who wanted a letter mailed, and since when it waits. */
  public record Waiting(UUID noticeId, MailPlan plan, String by, Instant since) {}

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  MailingRows(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void keep(StoredNotice notice, MailPlan plan, String by) {
    drop(notice.id());
    jdbc.sql("insert into letter_mailing (notice_id, case_ref, plan, asked_by, asked_at) values (?, ?, ?, ?, ?)")
        .params(notice.id(), notice.caseRef(), written(plan), by, clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  void drop(UUID noticeId) {
    jdbc.sql("delete from letter_mailing where notice_id = ?").param(noticeId).update();
  }

  public Optional<Waiting> find(UUID noticeId) {
    return jdbc.sql("select * from letter_mailing where notice_id = ?").param(noticeId)
        .query((row, n) -> waiting(row)).optional();
  }

  /** The letters of one case that wait. */
  public Set<UUID> of(String caseRef) {
    return jdbc.sql("select notice_id from letter_mailing where case_ref = ?").param(caseRef).query(UUID.class).set();
  }

  /** Letters whose every mail has left, which nobody has recorded yet. */
  List<UUID> toRecord() {
    return jdbc.sql("""
        select w.notice_id from letter_mailing w where not exists (select 1 from letter_link l
          where l.notice_id = w.notice_id and l.closed_at is null and l.mailed_at is null)""")
        .query(UUID.class).list();
  }

  private Waiting waiting(ResultSet row) throws SQLException {
    try {
      return new Waiting(row.getObject("notice_id", UUID.class), json.readValue(row.getString("plan"), MailPlan.class),
          row.getString("asked_by"), row.getObject("asked_at", OffsetDateTime.class).toInstant());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("How a letter was to be mailed cannot be read", e);
    }
  }

  private String written(MailPlan plan) {
    try {
      return json.writeValueAsString(plan);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("How a letter is to be mailed cannot be kept", e);
    }
  }
}
