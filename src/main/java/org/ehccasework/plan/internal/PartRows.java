package org.ehccasework.plan.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.plan.PlanChanged;
import org.ehccasework.web.Words;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** As which revision each part of a plan was saved last, so that nobody overwrites what they have not seen. */
@Repository
class PartRows {

  /** What a page sends back for a part that was never saved. */
  private static final String NEVER = "0";

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final CurrentActor actor;
  private final StaffDirectory staff;
  private final Clock clock;

  PartRows(JdbcClient jdbc, JdbcTemplate batch, CurrentActor actor, StaffDirectory staff, Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.actor = actor;
    this.staff = staff;
    this.clock = clock;
  }

  /** By part; those never saved are missing. */
  Map<String, Integer> revisions(UUID planId) {
    Map<String, Integer> revisions = new HashMap<>();
    jdbc.sql("select part, revision from plan_part where plan_id = ?").param(planId)
        .query(row -> {
          revisions.put(row.getString("part"), row.getInt("revision"));
        });
    return revisions;
  }

  /** Refuses where someone saved the part after the page that shows {@code basedOn} was opened. */
  void require(UUID planId, String part, String basedOn) {
    jdbc.sql("select revision, saved_by, saved_at from plan_part where plan_id = ? and part = ?").params(planId, part)
        .query(row -> {
          if (!String.valueOf(row.getInt("revision")).equals(basedOn == null ? NEVER : basedOn)) {
            throw new PlanChanged(who(row.getString("saved_by")) + " saved this on "
                + Words.dateAndTime(row.getObject("saved_at", OffsetDateTime.class).toInstant())
                + ", after you opened it.");
          }
        });
  }

  private String who(String username) {
    return username.equals(actor.username()) ? "You" : staff.nameOf(username);
  }

  void saved(UUID planId, Collection<String> parts, int revision) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    batch.batchUpdate("delete from plan_part where plan_id = ? and part = ?",
        parts.stream().map(part -> new Object[] {planId, part}).toList());
    batch.batchUpdate("insert into plan_part (plan_id, part, revision, saved_by, saved_at) values (?, ?, ?, ?, ?)",
        parts.stream().map(part -> new Object[] {planId, part, revision, actor.username(), now}).toList());
  }
}
