package org.ehccasework.people.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes who signed in and who was shut out; rows are only ever added. */
@Repository
public class AccessLog {

  private final JdbcClient jdbc;
  private final Clock clock;

  AccessLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void add(String username, String action) {
    jdbc.sql("insert into access_log (id, at, username, action) values (?, ?, ?, ?)")
        .params(UUID.randomUUID(), OffsetDateTime.now(clock), username, action).update();
  }
}
