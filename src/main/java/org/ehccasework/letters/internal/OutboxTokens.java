package org.ehccasework.letters.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What opens the links of letters: 256 random bits, made when the mail is written and known to that mail alone. A
 * message that is mailed a second time gets a second one, and both open the same link.
 */
@Repository
public class OutboxTokens {

  private static final int BYTES = 32;
  private static final int LONGEST = 100;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  OutboxTokens(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The address of a page that opens this link, from "/" on. */
  public String path(UUID linkId) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    jdbc.sql("insert into letter_link_token (token_hash, link_id, made_at) values (?, ?, ?)")
        .params(hash(token), linkId, clock.instant().atOffset(ZoneOffset.UTC)).update();
    return "/letters/read/" + token;
  }

  /** Which link it opens; empty where nobody was ever given it. */
  Optional<UUID> link(String token) {
    return token == null || token.length() > LONGEST ? Optional.empty()
        : jdbc.sql("select link_id from letter_link_token where token_hash = ?").param(hash(token))
            .query(UUID.class).optional();
  }

  /** Whether this link may still be mailed. */
  boolean isOpen(UUID linkId) {
    return jdbc.sql("select count(*) from letter_link where id = ? and closed_at is null").param(linkId)
        .query(Integer.class).single() > 0;
  }

  /** As it is kept: who reads the database cannot open a letter with it. */
  public static String hash(String token) {
    try {
      byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
