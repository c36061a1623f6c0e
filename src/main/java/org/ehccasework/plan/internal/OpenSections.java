package org.ehccasework.plan.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.plan.PlanSection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has which section of a plan open: kept where every node sees it. */
@Repository
public class OpenSections {

  /** Nobody tells us when they leave; who has not looked for so long is taken to have left. */
  private static final Duration LATELY = Duration.ofMinutes(15);

  /** Someone else who opened the section. */
  public record Reader(String username, Instant at) {}

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  OpenSections(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  /** Notes that the person acting has opened the section. */
  public void opened(String caseRef, PlanSection section) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    int known = jdbc.sql("update plan_open set opened_at = ? where case_ref = ? and section = ? and username = ?")
        .params(now, caseRef, section.name(), actor.username()).update();
    if (known == 0) {
      jdbc.sql("insert into plan_open (id, case_ref, section, username, opened_at) values (?, ?, ?, ?, ?)")
          .params(UUID.randomUUID(), caseRef, section.name(), actor.username(), now).update();
    }
  }

  /** Who else opened it lately, the latest first. */
  public List<Reader> others(String caseRef, PlanSection section) {
    OffsetDateTime since = clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC);
    return jdbc.sql("""
            select username, max(opened_at) as opened_at from plan_open
            where case_ref = ? and section = ? and username <> ? and opened_at > ?
            group by username order by 2 desc""")
        .params(caseRef, section.name(), actor.username(), since)
        .query((row, n) -> new Reader(row.getString("username"),
            row.getObject("opened_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
