package org.ehccasework.clock.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.statute.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The limits of cases: facts are written by name, results only by {@link Reckoning}. */
@Repository
public class LimitRows {

  private static final String TABLE = "case_limit";
  private static final String RESULTS = """
      law = ?, bound = ?, due = ?, operational_due = ?, outer_due = ?, status = ?, days_late = ?, excused = ?,
      excuse_ends = ?, internal_target = ?, breached_on = ?, explanation = ?""";
  private static final Comparator<LimitRow> SOONEST_FIRST = Comparator
      .comparing((LimitRow row) -> row.limit().due(), Comparator.nullsLast(Comparator.naturalOrder()))
      .thenComparing(row -> row.limit().startedOn()).thenComparing(row -> row.limit().limitId())
      .thenComparing(row -> row.limit().itemId(), Comparator.nullsFirst(Comparator.naturalOrder()));
  private static final Comparator<LimitRow> OPEN_THEN_NEWEST_FIRST = Comparator
      .comparing((LimitRow row) -> !row.limit().isOpen())
      .thenComparing(row -> row.limit().startedOn(), Comparator.reverseOrder())
      .thenComparing(row -> row.id().toString());

  private final JdbcClient jdbc;
  private final ReadOnce once;

  LimitRows(JdbcClient jdbc, ReadOnce once) {
    this.jdbc = jdbc;
    this.once = once;
  }

  LimitRow get(String caseRef, UUID id) {
    return of(caseRef).stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  /** Soonest first; those without a number come last. */
  List<LimitRow> of(String caseRef) {
    return once.of(TABLE, caseRef, () -> jdbc.sql("select * from case_limit where case_ref = ?").param(caseRef)
        .query((row, n) -> read(row)).list().stream().sorted(SOONEST_FIRST).toList());
  }

  /** The one that is open, else the newest of this kind. */
  Optional<LimitRow> current(String caseRef, String limitId, String itemId) {
    return of(caseRef).stream().filter(row -> row.limit().limitId().equals(limitId))
        .filter(row -> Objects.equals(itemId, row.limit().itemId())).min(OPEN_THEN_NEWEST_FIRST);
  }

  /** The limit that this letter has met before; none where no letter meets it. */
  Optional<LimitRow> metBy(String caseRef, UUID noticeId, String limitId) {
    return of(caseRef).stream().filter(row -> row.limit().limitId().equals(limitId))
        .filter(row -> noticeId != null && noticeId.equals(row.metBy())).findFirst();
  }

  /** The limit that this letter has started before; none where no letter starts it. */
  Optional<LimitRow> openedBy(String caseRef, UUID noticeId, String limitId) {
    return of(caseRef).stream().filter(row -> row.limit().limitId().equals(limitId))
        .filter(row -> noticeId != null && noticeId.equals(row.openedBy())).findFirst();
  }

  /** The cases in which one of these limits is open; where the journey has ended, nothing can watch it any more. */
  List<String> casesWithOpen(List<String> limitIds) {
    return jdbc.sql("""
        select distinct l.case_ref from case_limit l
        where l.owed = true and l.done_on is null and l.limit_id in (:ids)
          and not exists (select 1 from case_file f where f.ref = l.case_ref and f.closed_on is not null)
        order by l.case_ref""")
        .param("ids", limitIds).query(String.class).list();
  }

  /** @param localTarget the day the authority wants it done; null where it has set none */
  void add(CaseLimit limit, UUID openedBy, LocalDate localTarget) {
    jdbc.sql("""
        insert into case_limit (id, case_ref, limit_id, item_id, title, law, bound, started_on, due, operational_due,
          outer_due, owed, status, days_late, excused, opened_by, explanation, local_target)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?, false, ?, ?, ?)""")
        .params(limit.id(), limit.caseRef(), limit.limitId(), limit.itemId(), limit.title(), limit.law(),
            limit.bound(), limit.startedOn(), limit.due(), limit.operationalDue(), limit.outer(),
            limit.status().code(), limit.daysLate(), openedBy, limit.explanation(), localTarget).update();
    LimitRow added = LimitRow.of(limit, null, null, localTarget, null, openedBy, null);
    keep(limit.caseRef(), rows -> Stream.concat(rows, Stream.of(added)));
  }

  /** @param by the letter that starts it now; null leaves the one that started it before */
  void start(UUID id, LocalDate startedOn, UUID by) {
    change("started_on = ?, opened_by = coalesce(?, opened_by)", startedOn, by, id);
  }

  /** @param day null where the family was told no later day */
  void toldFrom(UUID id, LocalDate day) {
    change("told_from = ?", day, id);
  }

  /** For a limit that never began. */
  void remove(UUID id) {
    once.forget(TABLE);
    jdbc.sql("delete from case_limit where id = ?").param(id).update();
  }

  void notOwed(UUID id) {
    change("owed = false", id);
  }

  void reminded(UUID id, LocalDate on) {
    change("reminded_on = ?", on, id);
  }

  void breached(UUID id, LocalDate on) {
    change("breached_on = ?", on, id);
  }

  void ownTarget(UUID id, LocalDate day) {
    change("own_target = ?", day, id);
  }

  void localTarget(UUID id, LocalDate day) {
    change("local_target = ?", day, id);
  }

  private void change(String columns, Object... values) {
    once.forget(TABLE);
    jdbc.sql("update case_limit set " + columns + " where id = ?").params(values).update();
  }

  void results(CaseLimit limit) {
    write(limit, RESULTS, resultsOf(limit), row -> row.with(limit, row.metBy()));
  }

  /** What was done, with what comes of it. */
  void done(CaseLimit limit, UUID metBy) {
    write(limit, "done_on = ?, method = ?, compared_on = ?, met_by = ?, " + RESULTS, Stream.concat(
        Stream.of(limit.doneOn(), limit.method(), limit.comparedOn(), metBy), resultsOf(limit)),
        row -> row.with(limit, metBy));
  }

  private static Stream<Object> resultsOf(CaseLimit limit) {
    return Stream.of(limit.law(), limit.bound(), limit.due(), limit.operationalDue(), limit.outer(),
        limit.status().code(), limit.daysLate(), limit.excused(), limit.excuseEnds(), limit.internalTarget(),
        limit.breachedOn(), limit.explanation());
  }

  private void write(CaseLimit limit, String columns, Stream<Object> values, UnaryOperator<LimitRow> written) {
    jdbc.sql("update case_limit set " + columns + " where id = ?")
        .params(Stream.concat(values, Stream.of(limit.id())).toArray()).update();
    keep(limit.caseRef(), rows -> rows.map(row -> row.id().equals(limit.id()) ? written.apply(row) : row));
  }

  /** Keeps in mind what stands in the database now. */
  private void keep(String caseRef, UnaryOperator<Stream<LimitRow>> change) {
    once.change(TABLE, caseRef, (List<LimitRow> rows) -> change.apply(rows.stream()).sorted(SOONEST_FIRST).toList());
  }

  private static LimitRow read(ResultSet row) throws SQLException {
    return LimitRow.of(new CaseLimit(row.getObject("id", UUID.class), row.getString("case_ref"),
        row.getString("limit_id"), row.getString("item_id"), row.getString("title"), row.getString("law"),
        row.getString("bound"), day(row, "started_on"), day(row, "due"), day(row, "operational_due"),
        day(row, "outer_due"), day(row, "done_on"), row.getString("method"), day(row, "compared_on"),
        row.getBoolean("owed"), Status.of(row.getString("status")), row.getInt("days_late"),
        row.getBoolean("excused"), day(row, "excuse_ends"), day(row, "internal_target"),
        day(row, "breached_on"), row.getString("explanation")), day(row, "reminded_on"), day(row, "own_target"),
        day(row, "local_target"), day(row, "told_from"), row.getObject("opened_by", UUID.class),
        row.getObject("met_by", UUID.class));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
