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
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of histories: added one after the other in each case, never changed, never taken away. */
@Repository
class HistoryRows implements CaseHistory {

  private static final String SELECT =
      "select id, case_ref, at, by_whom, caused_by, kind, what, why, hash from case_history where case_ref = ? ";

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

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  HistoryRows(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
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
    // held until this transaction ends: entries of one case come one after the other
    End end = jdbc.sql("select entries, last_hash from case_chain where case_ref = ? for update").param(caseRef)
        .query(End.class).optional().orElseThrow(() -> CaseFileRows.none(caseRef));
    var entry = new Entry(0, caseRef, clock.instant().truncatedTo(ChronoUnit.MICROS), who.username(),
        who.causedBy(), kind, what, why == null || why.isBlank() ? null : why);
    String hash = HistoryHash.of(end.lastHash(), entry);
    insert(entry, hash);
    jdbc.sql("update case_chain set entries = ?, last_hash = ? where case_ref = ?")
        .params(end.entries() + 1, hash, caseRef).update();
  }

  private void insert(Entry entry, String hash) {
    jdbc.sql("""
        insert into case_history (case_ref, at, by_whom, caused_by, kind, what, why, hash)
        values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(entry.caseRef(), OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC), entry.by(), entry.causedBy(),
            entry.kind(), entry.what(), entry.why(), hash).update();
  }

  @Override
  public List<Entry> all(String caseRef) {
    return jdbc.sql(SELECT + "order by id desc").param(caseRef).query((row, line) -> read(row).entry()).list();
  }

  @Override
  public Page page(String caseRef, String kind, int skip, int most) {
    Map<String, Integer> counts = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    jdbc.sql(PAGE).param("ref", caseRef).param("kind", kind).param("every", kind == null).param("skip", skip)
        .param("most", most).query(row -> {
          if (row.getObject("entries") == null) {
            entries.add(read(row).entry());
          } else {
            counts.put(row.getString("kind"), row.getInt("entries"));
          }
        });
    return new Page(counts, entries);
  }

  @Override
  public List<Entry> latest(String caseRef, int most) {
    return jdbc.sql(SELECT + "order by id desc fetch first " + most + " rows only").param(caseRef)
        .query((row, line) -> read(row).entry()).list();
  }

  /** The chain of a case from its first entry on. */
  List<Link> chain(String caseRef) {
    return jdbc.sql(SELECT + "order by id").param(caseRef).query((row, line) -> read(row)).list();
  }

  End end(String caseRef) {
    return jdbc.sql("select entries, last_hash from case_chain where case_ref = ?").param(caseRef)
        .query(End.class).optional().orElseThrow(() -> CaseFileRows.none(caseRef));
  }

  private static Link read(ResultSet row) throws SQLException {
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    return new Link(new Entry(row.getLong("id"), row.getString("case_ref"), at, row.getString("by_whom"),
        row.getString("caused_by"), row.getString("kind"), row.getString("what"), row.getString("why")),
        row.getString("hash"));
  }
}
