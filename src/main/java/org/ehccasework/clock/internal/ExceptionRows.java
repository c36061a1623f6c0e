package org.ehccasework.clock.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.CaseException.State;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.statute.ExceptionFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exceptions claimed; what was recorded stays as it was, only the other officer's decision is added. */
@Repository
public class ExceptionRows {

  private final JdbcClient jdbc;
  private final ReadOnce once;

  ExceptionRows(JdbcClient jdbc, ReadOnce once) {
    this.jdbc = jdbc;
    this.once = once;
  }

  public Optional<CaseException> find(UUID id) {
    return jdbc.sql("select * from case_exception where id = ?").param(id).query((row, n) -> read(row)).optional();
  }

  List<CaseException> of(String caseRef) {
    return once.of("case_exception", caseRef, () -> List.copyOf(
        jdbc.sql("select * from case_exception where case_ref = ? order by claimed_at desc, id").param(caseRef)
            .query((row, n) -> read(row)).list()));
  }

  /** What another officer has authorised for this limit, as the law tests it. */
  List<ExceptionFacts> authorised(CaseLimit limit) {
    return of(limit.caseRef()).stream()
        .filter(claim -> claim.state() == State.AUTHORISED && claim.limitId().equals(limit.limitId()))
        .filter(claim -> Objects.equals(claim.itemId(), limit.itemId()))
        .map(ExceptionRows::facts).toList();
  }

  /** The claim as the law tests it. */
  public static ExceptionFacts facts(CaseException claim) {
    return new ExceptionFacts(claim.kind(), claim.who(), LimitLaw.ADVISING_BODY, claim.from(), claim.until(),
        claim.adviceRequestedOn(), claim.closedFrom(), claim.reopensOn(), claim.missedOn(), claim.impractical(), null);
  }

  public void add(CaseException claim) {
    once.forget("case_exception");
    jdbc.sql("""
        insert into case_exception (id, case_ref, limit_id, item_id, kind, who, from_day, until_day,
          advice_requested_on, closed_from, reopens_on, missed_on, impractical, evidence, causal_reason, state,
          claimed_by, claimed_at, finding)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(claim.id(), claim.caseRef(), claim.limitId(), claim.itemId(), claim.kind(), claim.who(), claim.from(),
            claim.until(), claim.adviceRequestedOn(), claim.closedFrom(), claim.reopensOn(), claim.missedOn(),
            claim.impractical(), claim.evidence(), claim.causalReason(), claim.state().name(), claim.claimedBy(),
            OffsetDateTime.ofInstant(claim.claimedAt(), ZoneOffset.UTC), claim.finding()).update();
  }

  /** Adds the other officer's decision; false where somebody has decided already. */
  public boolean decide(UUID id, State state, String by, Instant at, String reason, String finding) {
    once.forget("case_exception");
    return jdbc.sql("""
        update case_exception set state = ?, decided_by = ?, decided_at = ?, decision_reason = ?, finding = ?
        where id = ? and state = 'CLAIMED'""")
        .params(state.name(), by, OffsetDateTime.ofInstant(at, ZoneOffset.UTC), reason, finding, id).update() > 0;
  }

  private static CaseException read(ResultSet row) throws SQLException {
    return new CaseException(row.getObject("id", UUID.class), row.getString("case_ref"), row.getString("limit_id"),
        row.getString("item_id"), row.getString("kind"), row.getString("who"), day(row, "from_day"),
        day(row, "until_day"), day(row, "advice_requested_on"), day(row, "closed_from"), day(row, "reopens_on"),
        day(row, "missed_on"), row.getBoolean("impractical"), row.getString("evidence"),
        row.getString("causal_reason"), State.valueOf(row.getString("state")), row.getString("claimed_by"),
        moment(row, "claimed_at"), row.getString("decided_by"), moment(row, "decided_at"),
        row.getString("decision_reason"), row.getString("finding"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
