package org.ehccasework.letters.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeType;

/** What stands in the rows of a letter. */
final class NoticeRow {

  private NoticeRow() {}

  /** With the time limit it is about, as a list needs it to tell one letter from another. */
  static Notice ofList(ResultSet row) throws SQLException {
    return notice(row).about(row.getString("limit_words"));
  }

  private static Notice notice(ResultSet row) throws SQLException {
    return new Notice(row.getObject("id", UUID.class), row.getString("case_ref"),
        NoticeType.valueOf(row.getString("type")), row.getObject("subject_id", UUID.class),
        Status.valueOf(row.getString("status")), row.getString("recipient_name"), instant(row, "prepared_at"),
        row.getString("approved_by"), instant(row, "approved_at"), row.getObject("dispatched_on", LocalDate.class),
        row.getString("method"), row.getObject("effective_on", LocalDate.class), null);
  }

  /** Without its facts. */
  static StoredNotice stored(ResultSet row) throws SQLException {
    var details = new NoticeDetails(row.getString("decision"), row.getString("reasons"),
        row.getString("decision_maker"), row.getObject("decided_on", LocalDate.class),
        row.getObject("subject_id", UUID.class), row.getString("recipient_name"), row.getString("recipient_address"),
        Map.of());
    return new StoredNotice(notice(row), details, row.getString("free_part"), row.getString("body"),
        row.getString("wording"), row.getString("dispatched_by"), instant(row, "dispatched_at"), row.getString("note"),
        row.getObject("told_received_on", LocalDate.class), row.getObject("told_clock_start", LocalDate.class));
  }

  /** With all its facts, a row for each of them; empty where there is no row. */
  static Optional<StoredNotice> withFacts(ResultSet row) throws SQLException {
    if (!row.next()) {
      return Optional.empty();
    }
    var alone = stored(row);
    var facts = new HashMap<String, String>();
    do {
      if (row.getString("fact") != null) {
        facts.put(row.getString("fact"), row.getString("fact_words"));
      }
    } while (row.next());
    return Optional.of(alone.with(facts));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
