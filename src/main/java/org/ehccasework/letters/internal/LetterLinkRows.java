package org.ehccasework.letters.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links of letters: whom each was mailed to, when it was opened, and why it was closed. */
@Repository
public class LetterLinkRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  LetterLinkRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  UUID add(StoredNotice notice, Recipient to, String email, LocalDate lastDay, String by) {
    return add(notice.id(), notice.caseRef(), to.key(), to.words(), email, lastDay, false, by);
  }

  /** A new link for the same copy. */
  UUID addAgain(LetterLink before, String email, LocalDate lastDay, String by) {
    return add(before.noticeId(), before.caseRef(), before.copyKey(), before.to(), email, lastDay, true, by);
  }

  private UUID add(UUID noticeId, String caseRef, String key, String to, String email, LocalDate lastDay,
      boolean again, String by) {
    var id = UUID.randomUUID();
    jdbc.sql("""
            insert into letter_link (id, notice_id, case_ref, copy_key, copy_words, email, made_by, made_at, last_day,
              again)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(id, noticeId, caseRef, key, to, email, by, now(), lastDay, again).update();
    return id;
  }

  public Optional<LetterLink> find(UUID id) {
    return jdbc.sql("select * from letter_link where id = ?").param(id).query((row, n) -> link(row)).optional();
  }

  /** All links of a letter, oldest first. */
  public List<LetterLink> of(UUID noticeId) {
    return jdbc.sql("select * from letter_link where notice_id = ? order by made_at, copy_words, id").param(noticeId)
        .query((row, n) -> link(row)).list();
  }

  /** Those of a case that still wait for the mail server, oldest first. */
  public List<LetterLink> notMailed(String caseRef) {
    return jdbc.sql("""
            select * from letter_link where case_ref = ? and mailed_at is null and closed_at is null
            order by made_at, copy_words, id""").param(caseRef).query((row, n) -> link(row)).list();
  }

  /** Where the outbox stands for the mail server. */
  void mailed(UUID id) {
    jdbc.sql("update letter_link set mailed_at = ? where id = ? and mailed_at is null").params(now(), id).update();
  }

  /** Takes one of the tries left; false where none is, however many ask at once and on whichever node. */
  public boolean takeTry(UUID id) {
    return jdbc.sql("update letter_link set tries = tries + 1 where id = ? and closed_at is null and tries < ?")
        .params(id, LetterLink.ALLOWED_TRIES).update() > 0;
  }

  public void opened(UUID id) {
    jdbc.sql("""
            update letter_link set tries = 0, opened_at = coalesce(opened_at, ?), last_opened_at = ? where id = ?""")
        .params(now(), now(), id).update();
  }

  /** False where it was closed before. */
  public boolean close(UUID id, String by, String why) {
    return jdbc.sql("""
            update letter_link set closed_at = ?, closed_by = ?, closed_why = ? where id = ? and closed_at is null""")
        .params(now(), by, why, id).update() > 0;
  }

  private static LetterLink link(ResultSet row) throws SQLException {
    return new LetterLink(row.getObject("id", UUID.class), row.getObject("notice_id", UUID.class),
        row.getString("case_ref"), row.getString("copy_key"), row.getString("copy_words"), row.getString("email"),
        instant(row, "made_at"), row.getObject("last_day", LocalDate.class), row.getBoolean("again"),
        instant(row, "mailed_at"), row.getInt("tries"), instant(row, "opened_at"), instant(row, "last_opened_at"),
        instant(row, "closed_at"), row.getString("closed_by"), row.getString("closed_why"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
