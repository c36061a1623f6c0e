package org.ehccasework.clock.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.statute.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The limits of cases: facts are written by name, results only by {@link Reckoning}. */
@Repository
public class LimitRows {

  private static final String SELECT = "select * from case_limit ";

  private final JdbcClient jdbc;

  LimitRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  LimitRow get(UUID id) {
    return jdbc.sql(SELECT + "where id = ?").param(id).query((row, n) -> read(row)).single();
  }

  /** Soonest first; those without a number come last. */
  List<LimitRow> of(String caseRef) {
    return jdbc.sql(SELECT + """
        where case_ref = ?
        order by coalesce(due, date '9999-12-31'), started_on, limit_id, item_id""").param(caseRef)
        .query((row, n) -> read(row)).list();
  }

  /** The one that is open, else the newest of this kind. */
  Optional<LimitRow> current(String caseRef, String limitId, String itemId) {
    return jdbc.sql(SELECT + """
        where case_ref = ? and limit_id = ? and coalesce(item_id, '') = ?
        order by case when owed = true and done_on is null then 0 else 1 end, started_on desc, id""")
        .params(caseRef, limitId, itemId == null ? "" : itemId)
        .query((row, n) -> read(row)).list().stream().findFirst();
  }

  /** The limit that this letter has met before. */
  Optional<LimitRow> metBy(UUID noticeId, String limitId) {
    return jdbc.sql(SELECT + "where met_by = ? and limit_id = ?").params(noticeId, limitId)
        .query((row, n) -> read(row)).optional();
  }

  /** The limit that this letter has started before. */
  Optional<LimitRow> openedBy(UUID noticeId, String limitId) {
    return jdbc.sql(SELECT + "where opened_by = ? and limit_id = ?").params(noticeId, limitId)
        .query((row, n) -> read(row)).optional();
  }

  /** The cases in which one of these limits is open. */
  List<String> casesWithOpen(List<String> limitIds) {
    return jdbc.sql("""
        select distinct case_ref from case_limit
        where owed = true and done_on is null and limit_id in (:ids) order by case_ref""")
        .param("ids", limitIds).query(String.class).list();
  }

  void add(CaseLimit limit, UUID openedBy) {
    jdbc.sql("""
        insert into case_limit (id, case_ref, limit_id, item_id, title, law, bound, started_on, due, operational_due,
          outer_due, owed, status, days_late, excused, opened_by, explanation)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?, false, ?, ?)""")
        .params(limit.id(), limit.caseRef(), limit.limitId(), limit.itemId(), limit.title(), limit.law(),
            limit.bound(), limit.startedOn(), limit.due(), limit.operationalDue(), limit.outer(),
            limit.status().code(), limit.daysLate(), openedBy, limit.explanation()).update();
  }

  /** @param by the letter that starts it now; null leaves the one that started it before */
  void start(UUID id, LocalDate startedOn, UUID by) {
    jdbc.sql("update case_limit set started_on = ?, opened_by = coalesce(?, opened_by) where id = ?")
        .params(startedOn, by, id).update();
  }

  void done(UUID id, LocalDate doneOn, String method, LocalDate comparedOn, UUID metBy) {
    jdbc.sql("update case_limit set done_on = ?, method = ?, compared_on = ?, met_by = ? where id = ?")
        .params(doneOn, method, comparedOn, metBy, id).update();
  }

  void notOwed(UUID id) {
    jdbc.sql("update case_limit set owed = false where id = ?").param(id).update();
  }

  void reminded(UUID id, LocalDate on) {
    jdbc.sql("update case_limit set reminded_on = ? where id = ?").params(on, id).update();
  }

  void breached(UUID id, LocalDate on) {
    jdbc.sql("update case_limit set breached_on = ? where id = ?").params(on, id).update();
  }

  void ownTarget(UUID id, LocalDate day) {
    jdbc.sql("update case_limit set own_target = ? where id = ?").params(day, id).update();
  }

  void localTarget(UUID id, LocalDate day) {
    jdbc.sql("update case_limit set local_target = ? where id = ?").params(day, id).update();
  }

  void results(CaseLimit limit) {
    jdbc.sql("""
        update case_limit set law = ?, bound = ?, due = ?, operational_due = ?, outer_due = ?, status = ?,
          days_late = ?, excused = ?, excuse_ends = ?, internal_target = ?, breached_on = ?, explanation = ?
        where id = ?""")
        .params(limit.law(), limit.bound(), limit.due(), limit.operationalDue(), limit.outer(), limit.status().code(),
            limit.daysLate(), limit.excused(), limit.excuseEnds(), limit.internalTarget(), limit.breachedOn(),
            limit.explanation(), limit.id()).update();
  }

  private static LimitRow read(ResultSet row) throws SQLException {
    return new LimitRow(new CaseLimit(row.getObject("id", UUID.class), row.getString("case_ref"),
        row.getString("limit_id"), row.getString("item_id"), row.getString("title"), row.getString("law"),
        row.getString("bound"), day(row, "started_on"), day(row, "due"), day(row, "operational_due"),
        day(row, "outer_due"), day(row, "done_on"), row.getString("method"), day(row, "compared_on"),
        row.getBoolean("owed"), Status.of(row.getString("status")), row.getInt("days_late"),
        row.getBoolean("excused"), day(row, "excuse_ends"), ownTarget(row),
        day(row, "breached_on"), row.getString("explanation")),
        day(row, "reminded_on"), day(row, "local_target"), row.getObject("opened_by", UUID.class),
        row.getObject("met_by", UUID.class));
  }

  /** A manager's word comes before the day after an exception, and that before what the authority wants always. */
  private static LocalDate ownTarget(ResultSet row) throws SQLException {
    LocalDate managers = day(row, "own_target");
    LocalDate afterException = day(row, "internal_target");
    return managers != null ? managers : afterException != null ? afterException : day(row, "local_target");
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
