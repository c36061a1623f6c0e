package org.ehccasework.casefile.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.memory.OfTransaction;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CurrentActor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of histories: added one after the other in each case, never changed, never taken away. */
@Repository
class HistoryRows implements CaseHistory {

  private static final String SELECT =
      "select id, case_ref, at, by_whom, caused_by, kind, what, why, hash from case_history where case_ref = ? ";

  /** As {@code ReassignCase} and {@code worklist.PutOffTask} write it down. */
  private static final String NO_DESK_WORK = """
      and what not like 'Deputy is now %' and what <> 'No deputy any more' and what not like 'Put off until %'
      """;

  /** The entries of the page, and a row for each kind that says how many there are of it. */
  private static final String PAGE = """
      select entries, id, case_ref, at, by_whom, caused_by, kind, what, why, hash from (
        select cast(null as integer) as entries, h.* from (
          select id, case_ref, at, by_whom, caused_by, kind, what, why, hash from case_history
          where case_ref = :ref and (:every = true or kind = :kind)
          order by id desc offset :skip rows fetch next :most rows only) h
        union all
        select cast(count(*) as integer), null, null, null, null, null, kind, null, null, null
        from case_history where case_ref = :ref group by kind) page
      order by id desc""";

  private static final String INSERT = """
      insert into case_history (case_ref, at, by_whom, caused_by, kind, what, why, hash)
      values (?, ?, ?, ?, ?, ?, ?, ?)""";

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final CurrentActor actor;
  private final Clock clock;
  private final ReadOnce once;
  private final OfTransaction<UnwrittenHistory> unwritten = new OfTransaction<>(UnwrittenHistory::new, this::writeLast);

  HistoryRows(JdbcClient jdbc, JdbcTemplate batch, CurrentActor actor, Clock clock, ReadOnce once) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.actor = actor;
    this.clock = clock;
    this.once = once;
  }

  /** An entry with the hash kept beside it. */
  record Link(Entry entry, String hash) {}

  /** The end of a case's chain. */
  record End(int entries, String lastHash) {}

  /** Begins the chain of a new case. */
  void begin(String caseRef) {
    jdbc.sql("insert into case_chain (case_ref, entries, last_hash) values (?, 0, ?)")
        .params(caseRef, HistoryHash.START).update();
  }

  @Override
  @Transactional
  public void add(String caseRef, String kind, String what, String why) {
    Actor who = actor.get();
    if (who.username().isEmpty()) {
      throw new IllegalStateException("Nobody is acting: " + kind + " in " + caseRef + " cannot be recorded.");
    }
    UnwrittenHistory added = unwritten.get();
    added.add(new Entry(0, caseRef, clock.instant().truncatedTo(ChronoUnit.MICROS), who.username(), who.causedBy(),
        kind, what, why == null || why.isBlank() ? null : why), this::hold);
    if (added.isClosing()) {
      write(added);
    }
  }

  /** Held until this transaction ends: entries of one case come one after the other. */
  private End hold(String caseRef) {
    End end = jdbc.sql("select entries, last_hash from case_chain where case_ref = ? for update").param(caseRef)
        .query(HistoryRows::end).optional().orElseThrow(() -> CaseFileRows.none(caseRef));
    if (!once.known("case_chain", caseRef).equals(Optional.of(end.entries()))) {
      once.forgetAll();
    }
    return end;
  }

  private void writeLast(UnwrittenHistory added) {
    added.close();
    write(added);
  }

  /** All entries of a transaction in one statement, and where each chain ends now in another. */
  private void write(UnwrittenHistory added) {
    if (added.links().isEmpty()) {
      return;
    }
    batch.batchUpdate(INSERT, added.links().stream().map(link -> values(link.entry(), link.hash())).toList());
    batch.batchUpdate("update case_chain set entries = ?, last_hash = ? where case_ref = ?",
        added.ends().entrySet().stream().map(moved ->
            new Object[] {moved.getValue().entries(), moved.getValue().lastHash(), moved.getKey()}).toList());
    added.written();
  }

  private static Object[] values(Entry entry, String hash) {
    return new Object[] {entry.caseRef(), OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC), entry.by(),
        entry.causedBy(), entry.kind(), entry.what(), entry.why(), hash};
  }

  /** What this transaction has added itself is read too. */
  private JdbcClient.StatementSpec read(String sql) {
    unwritten.ifBegun().ifPresent(this::write);
    return jdbc.sql(sql);
  }

  @Override
  public List<Entry> all(String caseRef) {
    return read(SELECT + "order by id desc").param(caseRef).query((row, line) -> link(row).entry()).list();
  }

  @Override
  public Page page(String caseRef, String kind, int skip, int most) {
    Map<String, Integer> counts = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    read(PAGE).param("ref", caseRef).param("kind", kind).param("every", kind == null).param("skip", skip)
        .param("most", most).query(row -> {
          if (row.getObject("entries") == null) {
            entries.add(link(row).entry());
          } else {
            counts.put(row.getString("kind"), row.getInt("entries"));
          }
        });
    return new Page(counts, entries);
  }

  @Override
  public List<Entry> latest(String caseRef, int most) {
    return read(SELECT + "order by id desc fetch first " + most + " rows only").param(caseRef)
        .query((row, line) -> link(row).entry()).list();
  }

  @Override
  public List<Entry> news(String caseRef, int most) {
    return read(SELECT + NO_DESK_WORK + "order by id desc fetch first " + most + " rows only").param(caseRef)
        .query((row, line) -> link(row).entry()).list();
  }

  /** The chain of a case from its first entry on. */
  List<Link> chain(String caseRef) {
    return read(SELECT + "order by id").param(caseRef).query((row, line) -> link(row)).list();
  }

  End end(String caseRef) {
    return read("select entries, last_hash from case_chain where case_ref = ?").param(caseRef)
        .query(HistoryRows::end).optional().orElseThrow(() -> CaseFileRows.none(caseRef));
  }

  private static End end(ResultSet row, int line) throws SQLException {
    return new End(row.getInt("entries"), row.getString("last_hash"));
  }

  private static Link link(ResultSet row) throws SQLException {
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    return new Link(new Entry(row.getLong("id"), row.getString("case_ref"), at, row.getString("by_whom"),
        row.getString("caused_by"), row.getString("kind"), row.getString("what"), row.getString("why")),
        row.getString("hash"));
  }
}
