package org.ehccasework.worklist.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists people saved under a name. */
@Repository
public class SavedViewRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  SavedViewRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A list with its filters. */
  public record View(UUID id, String name, String address) {}

  /** By name. */
  public List<View> of(String username) {
    return jdbc.sql("select id, name, address from saved_view where username = ? order by lower(name), id")
        .param(username).query(View.class).list();
  }

  public void add(String username, String name, String address) {
    jdbc.sql("insert into saved_view (id, username, name, address, made_at) values (?, ?, ?, ?, ?)")
        .params(UUID.randomUUID(), username, name, address, OffsetDateTime.now(clock)).update();
  }

  public void forget(String username, String name) {
    jdbc.sql("delete from saved_view where username = ? and lower(name) = lower(?)").params(username, name).update();
  }

  public void forget(String username, UUID id) {
    jdbc.sql("delete from saved_view where username = ? and id = ?").params(username, id).update();
  }
}
