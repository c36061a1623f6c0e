package org.ehccasework.worklist.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches by name or date of birth: kept for their maker alone, and for a day. */
@Repository
public class KeptSearches {

  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  KeptSearches(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps a search and forgets those of yesterday. */
  public UUID keep(String username, String words) {
    Instant now = clock.instant();
    jdbc.sql("delete from case_search where made_at < :limit")
        .param("limit", Timestamp.from(now.minus(KEPT))).update();
    UUID id = UUID.randomUUID();
    jdbc.sql("insert into case_search (id, username, words, made_at) values (:id, :username, :words, :now)")
        .param("id", id).param("username", username).param("words", words)
        .param("now", Timestamp.from(now)).update();
    return id;
  }

  /** The words of a search, for the person who made it. */
  public Optional<String> find(String username, UUID id) {
    return jdbc.sql("select words from case_search where id = :id and username = :username")
        .param("id", id).param("username", username).query(String.class).optional();
  }
}
