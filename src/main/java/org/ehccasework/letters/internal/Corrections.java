package org.ehccasework.letters.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.ehccasework.statute.Method;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was recorded of the sending of letters before it was corrected. */
@Repository
public class Corrections {

  /** One correction, with what stood there before it; {@code copies} is null where all had gone the same way. */
  public record Correction(Instant at, String by, String reason, Sending was, String copies) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Corrections(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param copies how each copy was recorded, in words; null where all had gone the same way */
  public void add(StoredNotice before, String copies, String by, String reason) {
    jdbc.sql("""
            insert into notice_correction (notice_id, corrected_at, corrected_by, reason, was_dispatched_on, was_method,
              was_effective_on, was_note, was_copies)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(before.id(), OffsetDateTime.now(clock), by, reason, before.notice().dispatchedOn(),
            before.notice().method(), before.sent().effectiveOn(), before.note(), copies)
        .update();
  }

  /** Of one letter, oldest first. */
  public List<Correction> of(UUID noticeId) {
    return jdbc.sql("select * from notice_correction where notice_id = ? order by corrected_at").param(noticeId)
        .query((row, n) -> correction(row)).list();
  }

  private static Correction correction(ResultSet row) throws SQLException {
    var was = new Sending(row.getObject("was_dispatched_on", LocalDate.class),
        Method.of(row.getString("was_method")).orElseThrow());
    return new Correction(row.getObject("corrected_at", OffsetDateTime.class).toInstant(),
        row.getString("corrected_by"), row.getString("reason"), was, row.getString("was_copies"));
  }
}
