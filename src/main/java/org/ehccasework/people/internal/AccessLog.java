package org.ehccasework.people.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes who signed in, who was shut out and who opened which case; rows are only ever added. */
@Repository
public class AccessLog {

  private static final int LONGEST = 4000;

  private final JdbcClient jdbc;
  private final Clock clock;

  AccessLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void add(String username, String action) {
    add(username, action, null, null);
  }

  public void add(String username, String action, String caseRef, String detail) {
    jdbc.sql("""
        insert into access_log (id, at, username, action, case_ref, detail, authority_id)
        values (?, ?, ?, ?, ?, ?, (select authority_id from staff_member where username = ?))""")
        .params(UUID.randomUUID(), OffsetDateTime.now(clock), username, action, caseRef, cut(detail), username)
        .update();
  }

  /** Adds a row unless the person did the same in the minute before. */
  public void addUnlessJustNow(String username, String action, String caseRef) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    boolean justNow = jdbc.sql("""
        select count(*) from access_log where case_ref = ? and username = ? and action = ? and at > ? and at <= ?""")
        .params(caseRef, username, action, now.minusMinutes(1), now).query(Integer.class).single() > 0;
    if (!justNow) {
      add(username, action, caseRef, null);
    }
  }

  private static String cut(String detail) {
    return detail == null || detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST - 1) + "…";
  }
}
