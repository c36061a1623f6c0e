package org.ehccasework.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.plan.PlanComment;
import org.ehccasework.plan.PlanSection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The comments on plans; they are settled, never changed and never deleted. */
@Repository
public class CommentRows {

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  CommentRows(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  /** Of every version, oldest first. */
  public List<PlanComment> of(String caseRef) {
    return jdbc.sql("select * from plan_comment where case_ref = ? order by written_at, id").param(caseRef)
        .query(CommentRows::comment).list();
  }

  public Optional<PlanComment> find(String caseRef, UUID id) {
    return jdbc.sql("select * from plan_comment where case_ref = ? and id = ?").params(caseRef, id)
        .query(CommentRows::comment).optional();
  }

  public void add(String caseRef, int version, PlanSection section, UUID row, String label, String words) {
    jdbc.sql("""
            insert into plan_comment (id, case_ref, version, section, row_id, label, words, written_by, written_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(UUID.randomUUID(), caseRef, version, section.name(), row, label, words, actor.username(),
            clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** False where it was settled already. */
  public boolean settle(UUID id) {
    return jdbc.sql("update plan_comment set settled_by = ?, settled_at = ? where id = ? and settled_by is null")
        .params(actor.username(), clock.instant().atOffset(ZoneOffset.UTC), id).update() == 1;
  }

  private static PlanComment comment(ResultSet row, int n) throws SQLException {
    OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
    return new PlanComment(row.getObject("id", UUID.class), row.getInt("version"),
        PlanSection.valueOf(row.getString("section")), row.getObject("row_id", UUID.class), row.getString("label"),
        row.getString("words"), row.getString("written_by"),
        row.getObject("written_at", OffsetDateTime.class).toInstant(), row.getString("settled_by"),
        settled == null ? null : settled.toInstant());
  }
}
