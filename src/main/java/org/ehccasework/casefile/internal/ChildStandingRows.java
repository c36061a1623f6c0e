package org.ehccasework.casefile.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CapacityDecision;
import org.ehccasework.casefile.LookedAfter;
import org.ehccasework.memory.ReadOnce;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of times in care and of decisions who decides; they belong to the child, whichever case is open. */
@Repository
public class ChildStandingRows {

  private static final String SINCE_KNOWN = """
      not exists (select 1 from child_care_since_unknown u where u.care_id = child_care.id) as since_known""";
  private static final String CARE = "select id, since, until, basis, authority, " + SINCE_KNOWN
      + " from child_care where child_id = ? order by since desc, recorded_at desc";

  private static final String CARE_TABLE = "child_care";
  private static final String CAPACITY_TABLE = "child_capacity";
  private static final RowMapper<LookedAfter> CARE_ROW = new DataClassRowMapper<>(LookedAfter.class);
  private static final RowMapper<CapacityDecision> CAPACITY_ROW =
      new DataClassRowMapper<>(CapacityDecision.class);

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
    return once.of(CARE_TABLE, childId, () -> jdbc.sql(CARE).param(childId).query(CARE_ROW).list().stream()
        .findFirst());
  }

  /** Most children have neither; whoever has read that need not ask again. */
  void none(UUID childId, boolean noCare, boolean noCapacity) {
    if (noCare) {
      once.keep(CARE_TABLE, childId, Optional.empty());
    }
    if (noCapacity) {
      once.keep(CAPACITY_TABLE, childId, Optional.empty());
    }
  }

  /** The latest time in care of each of these children who has one. */
  Map<UUID, LookedAfter> care(Collection<UUID> children) {
    Map<UUID, LookedAfter> latest = new HashMap<>();
    jdbc.sql("""
        select child_id, id, since, until, basis, authority, %s from child_care where child_id in (:children)
        order by since desc, recorded_at desc""".formatted(SINCE_KNOWN)).param("children", children)
        .query((row, n) -> latest.putIfAbsent(row.getObject("child_id", UUID.class), CARE_ROW.mapRow(row, n))).list();
    return latest;
  }

  /** The latest decision of each of these children about whom there is one. */
  Map<UUID, CapacityDecision> capacity(Collection<UUID> children) {
    Map<UUID, CapacityDecision> latest = new HashMap<>();
    jdbc.sql("""
        select child_id, can_decide, decided_on, decided_by, basis from child_capacity where child_id in (:children)
        order by id""").param("children", children)
        .query((row, n) -> latest.put(row.getObject("child_id", UUID.class), CAPACITY_ROW.mapRow(row, n))).list();
    return latest;
  }

  public void add(UUID childId, LookedAfter care, String by) {
    once.forget(CARE_TABLE);
    jdbc.sql("""
        insert into child_care (id, child_id, since, until, basis, authority, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(care.id(), childId, care.since(), care.until(), care.basis().name(), care.authority(), by,
            OffsetDateTime.now(clock)).update();
    sinceKnown(care);
  }

  public void change(LookedAfter care, String by) {
    once.forget(CARE_TABLE);
    jdbc.sql("""
        update child_care set since = ?, until = ?, basis = ?, authority = ?, recorded_by = ?, recorded_at = ?
        where id = ?""")
        .params(care.since(), care.until(), care.basis().name(), care.authority(), by, OffsetDateTime.now(clock),
            care.id()).update();
    sinceKnown(care);
  }

  private void sinceKnown(LookedAfter care) {
    jdbc.sql("delete from child_care_since_unknown where care_id = ?").param(care.id()).update();
    if (!care.sinceKnown()) {
      jdbc.sql("insert into child_care_since_unknown (care_id) values (?)").param(care.id()).update();
    }
  }

  /** The latest decision whether the young person can decide. */
  public Optional<CapacityDecision> capacity(UUID childId) {
    return once.of(CAPACITY_TABLE, childId, () -> jdbc.sql("""
        select can_decide, decided_on, decided_by, basis from child_capacity where child_id = ?
        order by id desc fetch first 1 rows only""").param(childId).query(CAPACITY_ROW)
        .list().stream().findFirst());
  }

  public void add(UUID childId, CapacityDecision decision, String by) {
    once.forget(CAPACITY_TABLE);
    jdbc.sql("""
        insert into child_capacity (child_id, can_decide, decided_on, decided_by, basis, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?)""")
        .params(childId, decision.canDecide(), decision.decidedOn(), decision.decidedBy(),
            decision.basis(), by, OffsetDateTime.now(clock)).update();
  }
}
