package org.ehccasework.people.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.ehccasework.people.FormDraft;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts of forms, by person and address; and the forms that wait for their person to sign in again. */
@Repository
public class DraftRows {

  /** How long a draft waits for its person. */
  static final Duration KEPT = Duration.ofDays(30);
  /** How long a form waits that was sent after the session had ended. */
  static final Duration UNCLAIMED = Duration.ofDays(1);
  /** Whoever is not signed in must not be able to fill our database. */
  private static final int MOST_UNCLAIMED = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  DraftRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<FormDraft> find(String username, String address) {
    return jdbc.sql("""
        select answers, ended, saved_at from form_draft where username = ? and address = ? and saved_at > ?""")
        .params(username, address, OffsetDateTime.now(clock).minus(KEPT))
        .query((row, line) -> new FormDraft(address, Answers.read(row.getString("answers")),
            row.getBoolean("ended"), row.getObject("saved_at", OffsetDateTime.class).toInstant())).optional();
  }

  /**
   * @param ended whether the session had ended while the person was writing
   * @return when it was saved
   */
  public Instant save(String username, String address, String answers, boolean ended) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    if (!update(username, address, answers, ended, now)) {
      try {
        jdbc.sql("insert into form_draft (username, address, answers, ended, saved_at) values (?, ?, ?, ?, ?)")
            .params(username, address, answers, ended, now).update();
      } catch (DuplicateKeyException sameFormInAnotherTab) {
        update(username, address, answers, ended, now);
      }
    }
    return now.toInstant();
  }

  private boolean update(String username, String address, String answers, boolean ended, OffsetDateTime now) {
    return jdbc.sql("update form_draft set answers = ?, ended = ?, saved_at = ? where username = ? and address = ?")
        .params(answers, ended, now, username, address).update() > 0;
  }

  public void erase(String username, String address) {
    jdbc.sql("delete from form_draft where username = ? and address = ?").params(username, address).update();
  }

  /** False where too many wait already. */
  public boolean wait(String tokenHash, String username, String address, String answers) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    jdbc.sql("delete from form_unclaimed where token_hash = ? or sent_at < ?").params(tokenHash, now.minus(UNCLAIMED))
        .update();
    return jdbc.sql("""
        insert into form_unclaimed (token_hash, username, address, answers, sent_at)
        select ?, ?, ?, ?, ? from (select count(*) as waiting from form_unclaimed) w where w.waiting < ?""")
        .params(tokenHash, username, address, answers, now, MOST_UNCLAIMED).update() > 0;
  }

  /** A form that waits for its person. */
  public record Unclaimed(String username, String address, String answers) {}

  /** Gives it out once. */
  public Optional<Unclaimed> claim(String tokenHash) {
    Optional<Unclaimed> found = jdbc.sql("""
        select username, address, answers from form_unclaimed where token_hash = ? and sent_at >= ?""")
        .params(tokenHash, OffsetDateTime.now(clock).minus(UNCLAIMED)).query(Unclaimed.class).optional();
    jdbc.sql("delete from form_unclaimed where token_hash = ?").param(tokenHash).update();
    return found;
  }

  void eraseOld() {
    OffsetDateTime now = OffsetDateTime.now(clock);
    jdbc.sql("delete from form_draft where saved_at <= ?").param(now.minus(KEPT)).update();
    jdbc.sql("delete from form_unclaimed where sent_at < ?").param(now.minus(UNCLAIMED)).update();
  }
}
