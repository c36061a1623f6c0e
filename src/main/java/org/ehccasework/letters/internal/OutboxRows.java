package org.ehccasework.letters.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The messages waiting to be mailed, and those that were. */
@Component
public class OutboxRows {

  /** A message was put in the outbox. */
  public record Added(UUID id) {}

  /** The mail server has taken the message with this link of a letter. */
  public record LinkMailed(UUID linkId) {}

  /** The mail server has not taken the message with this link; it is told of once, and when it is given up. */
  public record LinkRefused(UUID linkId) {}

  /**
   * One message.
   *
   * @param tries how often it was tried before
   * @param body its words, with {@link OutboxMailer#LINK} for the address; null for a subject and a page to sign in to
   * @param linkId the link of a letter that it carries; null where it carries none
   * @param state WAITING, SENT or FAILED
   * @param nextTryAt when it is tried again; null where it is not
   */
  public record Message(UUID id, UUID authorityId, String recipient, String subject, String body, String linkPath,
      UUID linkId, String state, int tries, Instant madeAt, Instant nextTryAt) {}

  /** How long after a try the next one comes: soon in the first hour, then seldom, and after three days never. */
  private static final Duration AGAIN_AFTER = Duration.ofMinutes(5);
  private static final Duration SELDOM = Duration.ofHours(1);
  private static final Duration TRIED_FOR = Duration.ofDays(3);
  private static final int LATEST = 100;
  private static final int AT_ONCE = 50;

  private final JdbcClient jdbc;
  private final Clock clock;

  OutboxRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public UUID add(UUID authorityId, String caseRef, String to, String subject, String linkPath) {
    return add(authorityId, caseRef, to, subject, linkPath, null, null);
  }

  /** A message with words of its own and the link of a letter. */
  UUID addLetter(LetterLink link, String subject, String body) {
    return add(null, link.caseRef(), link.email(), subject, "", body, link.id());
  }

  private UUID add(UUID authorityId, String caseRef, String to, String subject, String linkPath, String body,
      UUID linkId) {
    var id = UUID.randomUUID();
    jdbc.sql("""
            insert into outbox_message (id, authority_id, recipient, subject, link_path, body, letter_link_id, state,
              made_at, next_try_at)
            values (?, coalesce(cast(? as uuid), (select authority_id from case_file where ref = ?)), ?, ?, ?, ?, ?,
              'WAITING', ?, ?)""")
        .params(id, authorityId, caseRef, to, subject, linkPath, body, linkId, now(), now().plus(AGAIN_AFTER)).update();
    return id;
  }

  /** The latest messages of an authority, newest first, for those who look after the mail. */
  @PreAuthorize("hasAnyRole('COORDINATOR', 'TEAM_MANAGER', 'SEND_MANAGER', 'ADMINISTRATOR')")
  public List<Message> latest(UUID authorityId) {
    return jdbc.sql("select * from outbox_message where authority_id = ? order by made_at desc fetch first " + LATEST
            + " rows only").param(authorityId)
        .query((row, n) -> message(row)).list();
  }

  /** The message of an authority, for those who look after the mail. */
  @PreAuthorize("hasAnyRole('COORDINATOR', 'TEAM_MANAGER', 'SEND_MANAGER', 'ADMINISTRATOR')")
  public Optional<Message> find(UUID authorityId, UUID id) {
    return jdbc.sql("select * from outbox_message where authority_id = ? and id = ?").params(authorityId, id)
        .query((row, n) -> message(row)).optional();
  }

  Message get(UUID id) {
    return jdbc.sql("select * from outbox_message where id = ?").param(id)
        .query((row, n) -> message(row)).single();
  }

  /** The messages with links of this letter that were not mailed, oldest first. */
  List<UUID> waiting(UUID noticeId) {
    return jdbc.sql("""
            select m.id from outbox_message m join letter_link l on l.id = m.letter_link_id
            where l.notice_id = ? and l.closed_at is null and m.state <> 'SENT' order by m.made_at, m.id""")
        .param(noticeId).query(UUID.class).list();
  }

  /** Those whose time to be tried again has come. */
  List<UUID> due() {
    return jdbc.sql("select id from outbox_message where next_try_at <= ? and state <> 'SENT' order by next_try_at"
            + " fetch first " + AT_ONCE + " rows only").param(now()).query(UUID.class).list();
  }

  /** Takes a message for one try, so that no other node mails it meanwhile; false where another has it. */
  boolean claim(Message message) {
    var next = message.nextTryAt() == null ? null : message.nextTryAt().atOffset(ZoneOffset.UTC);
    return jdbc.sql("""
            update outbox_message set tries = tries + 1, next_try_at = ?
            where id = ? and state <> 'SENT' and next_try_at = ?""")
        .params(now().plus(AGAIN_AFTER), message.id(), next).update() > 0;
  }

  void sent(Message message) {
    if (message.linkId() != null) {
      jdbc.sql("update letter_link set mailed_at = ? where id = ? and mailed_at is null")
          .params(now(), message.linkId()).update();
    }
    jdbc.sql("update outbox_message set state = 'SENT', sent_at = ?, next_try_at = null where id = ?")
        .params(now(), message.id()).update();
  }

  /**
   * Keeps that it did not leave.
   *
   * @param again whether another try may help; after some days it is given up
   * @return whether it is tried again
   */
  boolean failed(Message message, String why, boolean again) {
    Instant since = message.madeAt();
    boolean goOn = again && clock.instant().isBefore(since.plus(TRIED_FOR));
    Duration wait = clock.instant().isBefore(since.plus(SELDOM)) ? AGAIN_AFTER : SELDOM;
    jdbc.sql("update outbox_message set state = 'FAILED', failure = ?, next_try_at = ? where id = ?")
        .params(why, goOn ? now().plus(wait) : null, message.id()).update();
    return goOn;
  }

  private static Message message(ResultSet row) throws SQLException {
    var next = row.getObject("next_try_at", OffsetDateTime.class);
    return new Message(row.getObject("id", UUID.class), row.getObject("authority_id", UUID.class),
        row.getString("recipient"), row.getString("subject"), row.getString("body"), row.getString("link_path"),
        row.getObject("letter_link_id", UUID.class), row.getString("state"), row.getInt("tries"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(), next == null ? null : next.toInstant());
  }

  private OffsetDateTime now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
