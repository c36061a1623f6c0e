package org.ehccasework.casefile.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CapacityDecision;
import org.ehccasework.casefile.LookedAfter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of times in care and of decisions who decides; they belong to the child, whichever case is open. */
@Repository
public class ChildStandingRows {

  private static final String CARE = """
      select id, since, until, basis, authority from child_care where child_id = ? order by since desc, recorded_at desc
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ReadOnce once;

  ChildStandingRows(JdbcClient jdbc, Clock clock, ReadOnce once) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.once = once;
  }

  /** The latest time in care, which may have ended. */
  public Optional<LookedAfter> care(UUID childId) {
    return once.of("care of " + childId, () -> jdbc.sql(CARE).param(childId).query(LookedAfter.class).list().stream()
        .findFirst());
  }

  public void add(UUID childId, LookedAfter care, String by) {
    once.forget();
    jdbc.sql("""
        insert into child_care (id, child_id, since, until, basis, authority, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(care.id(), childId, care.since(), care.until(), care.basis().name(), care.authority(), by,
            OffsetDateTime.now(clock)).update();
  }

  public void change(LookedAfter care, String by) {
    once.forget();
    jdbc.sql("""
        update child_care set since = ?, until = ?, basis = ?, authority = ?, recorded_by = ?, recorded_at = ?
        where id = ?""")
        .params(care.since(), care.until(), care.basis().name(), care.authority(), by, OffsetDateTime.now(clock),
            care.id()).update();
  }

  /** The latest decision whether the young person can decide. */
  public Optional<CapacityDecision> capacity(UUID childId) {
    return once.of("capacity of " + childId, () -> jdbc.sql("""
        select can_decide, decided_on, decided_by, basis from child_capacity where child_id = ?
        order by id desc fetch first 1 rows only""").param(childId).query(CapacityDecision.class)
        .list().stream().findFirst());
  }

  public void add(UUID childId, CapacityDecision decision, String by) {
    once.forget();
    jdbc.sql("""
        insert into child_capacity (child_id, can_decide, decided_on, decided_by, basis, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?)""")
        .params(childId, decision.canDecide(), decision.decidedOn(), decision.decidedBy(),
            decision.basis(), by, OffsetDateTime.now(clock)).update();
  }
}
