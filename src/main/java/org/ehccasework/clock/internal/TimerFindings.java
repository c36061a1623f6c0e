package org.ehccasework.clock.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the daily check found wrong: references only, nothing personal. */
@Repository
public class TimerFindings {

  private final JdbcClient jdbc;
  private final Clock clock;

  TimerFindings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void add(String caseRef, String limitId, String finding, boolean mended) {
    jdbc.sql("insert into timer_finding (id, at, case_ref, limit_id, finding, mended) values (?, ?, ?, ?, ?, ?)")
        .params(UUID.randomUUID(), OffsetDateTime.now(clock), caseRef, limitId, finding, mended).update();
  }

  /** Whether this was reported before and could not be mended, so that the history need not say it every day. */
  public boolean known(String caseRef, String limitId, String finding) {
    return jdbc.sql("""
        select count(*) from timer_finding
        where case_ref = ? and limit_id = ? and finding = ? and mended = false""")
        .params(caseRef, limitId, finding).query(Integer.class).single() > 0;
  }

  /** The case could not be looked at, so no limit can be named. */
  public void failed(String caseRef) {
    add(caseRef, "", "FAILED", false);
  }
}
