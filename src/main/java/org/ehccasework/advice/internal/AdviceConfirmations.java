package org.ehccasework.advice.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.ehccasework.people.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who confirmed when that the advice was enough, and on what grounds where some was missing. */
@Repository
public class AdviceConfirmations {

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  AdviceConfirmations(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  /** {@code missing} is null where all advice was here. */
  public void add(String caseRef, String missing, String reason, String source) {
    jdbc.sql("""
        insert into advice_confirmation (id, case_ref, confirmed_by, confirmed_at, missing, missing_reason,
          alternative_source)
        values (?, ?, ?, ?, ?, ?, ?)""")
        .params(UUID.randomUUID(), caseRef, actor.username(), OffsetDateTime.now(clock), missing,
            blankToNull(reason), blankToNull(source))
        .update();
  }

  private static String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
