package org.ehccasework.people.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts wrong tries and locks for a while; names that nobody has are treated the same. */
@Repository
public class SignInTries {

  static final int ALLOWED = 5;
  static final Duration LOCKED_FOR = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInTries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public boolean locked(String username) {
    return jdbc.sql("select count(*) from sign_in_try where username_hash = ? and locked_until > ?")
        .params(hash(username), now()).query(Integer.class).single() > 0;
  }

  /** Counts a wrong try; true when it was the one that locks. */
  public boolean failed(String username) {
    forgetOldOnes();
    count(username);
    return jdbc.sql("update sign_in_try set failed = 0, locked_until = ? where username_hash = ? and failed >= ?")
        .params(now().plus(LOCKED_FOR), hash(username), ALLOWED).update() > 0;
  }

  public void clear(String username) {
    jdbc.sql("delete from sign_in_try where username_hash = ?").param(hash(username)).update();
  }

  private void count(String username) {
    String add = "update sign_in_try set failed = failed + 1, last_failed = ? where username_hash = ?";
    if (jdbc.sql(add).params(now(), hash(username)).update() == 0) {
      try {
        jdbc.sql("insert into sign_in_try (username_hash, failed, last_failed) values (?, 1, ?)")
            .params(hash(username), now()).update();
      } catch (DuplicateKeyException another) {
        jdbc.sql(add).params(now(), hash(username)).update();
      }
    }
  }

  private void forgetOldOnes() {
    jdbc.sql("delete from sign_in_try where last_failed < ?").param(now().minus(LOCKED_FOR)).update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  /** What was typed may be a password by mistake, so it is not kept as it is. */
  private static String hash(String username) {
    try {
      byte[] typed = username.trim().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(typed));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
