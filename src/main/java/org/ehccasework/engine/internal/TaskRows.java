package org.ehccasework.engine.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ehccasework.engine.ClosedTask;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.memory.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of tasks as people see it, written with each change the engine makes and in the same transaction. */
@Repository
public class TaskRows {

  private static final String TABLE = "case_task";
  private static final String CHANGING = "case_task as the engine tells of it";
  private static final String OPEN = "select * from case_task where open = true ";
  private static final String SOONEST_FIRST = "order by coalesce(due_on, date '9999-12-31'), created_at, id";
  private static final String CLOSED = "select * from case_task where open = false ";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ReadOnce once;

  TaskRows(JdbcClient jdbc, Clock clock, ReadOnce once) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.once = once;
  }

  /** What the engine changes in an open task. */
  private record Changing(String assignee, LocalDate dueOn) {}

  public Optional<OpenTask> open(String id) {
    return jdbc.sql(OPEN + "and id = ?").param(id).query((row, n) -> openTask(row)).optional();
  }

  /** The open tasks of this name in a case, held as {@link #hold} holds one; of every item where it is null. */
  public Optional<OpenTask> hold(String caseRef, String key, String itemId) {
    once.forget(TABLE);
    String ofItem = itemId == null ? "" : "and item_id = :item ";
    return jdbc.sql(OPEN + "and case_ref = :ref and task_key = :key " + ofItem + SOONEST_FIRST + " for update")
        .param("ref", caseRef).param("key", key).param("item", itemId).query((row, n) -> openTask(row)).list().stream()
        .findFirst();
  }

  /** The open task, held until this transaction ends: whoever comes second waits, and then finds it closed or taken. */
  public Optional<OpenTask> hold(String id) {
    once.forget(TABLE);
    return jdbc.sql(OPEN + "and id = ? for update").param(id).query((row, n) -> openTask(row)).optional();
  }

  public List<OpenTask> openOf(String caseRef) {
    return once.of(TABLE, caseRef, () -> List.copyOf(
        jdbc.sql(OPEN + "and case_ref = ? " + SOONEST_FIRST).param(caseRef).query((row, n) -> openTask(row)).list()));
  }

  public List<String> casesWithOpen(String key) {
    return jdbc.sql("select distinct case_ref from case_task where open = true and task_key = ? order by case_ref")
        .param(key).query(String.class).list();
  }

  public Optional<ClosedTask> closed(String id) {
    return jdbc.sql(CLOSED + "and id = ?").param(id).query((row, n) -> closedTask(row)).optional();
  }

  public List<ClosedTask> closedOf(String caseRef) {
    return jdbc.sql(CLOSED + "and case_ref = ? order by closed_at desc, id").param(caseRef)
        .query((row, n) -> closedTask(row)).list();
  }

  public Optional<ClosedTask> lastClosed(String caseRef, String key, String itemId) {
    String ofItem = itemId == null ? "" : " and item_id = :item";
    return jdbc.sql(CLOSED + "and case_ref = :ref and task_key = :key" + ofItem + " order by closed_at desc limit 1")
        .param("ref", caseRef).param("key", key).param("item", itemId).query((row, n) -> closedTask(row)).optional();
  }

  void add(OpenTask task) {
    jdbc.sql("""
        insert into case_task (id, task_key, name, case_ref, item_id, about, assignee, candidate_groups, due_on,
          created_at, open, hint)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?)""")
        .params(task.id(), task.key(), task.name(), task.caseRef(), task.itemId(), task.about(), task.assignee(),
            String.join(",", task.candidateGroups()), task.dueOn(), OffsetDateTime.now(clock), task.hint()).update();
    once.forget(TABLE);
    once.keep(CHANGING, task.id(), new Changing(task.assignee(), task.dueOn()));
  }

  /** The engine tells of a new task twice: when it is created and when it is given to someone. */
  void change(String id, String assignee, LocalDate dueOn) {
    var now = new Changing(assignee, dueOn);
    if (!once.known(CHANGING, id).equals(Optional.of(now))) {
      jdbc.sql("update case_task set assignee = ?, due_on = ? where id = ?").params(assignee, dueOn, id).update();
      once.forget(TABLE);
      once.keep(CHANGING, id, now);
    }
  }

  public void hint(String id, String hint) {
    once.forget(TABLE);
    jdbc.sql("update case_task set hint = ? where id = ?").params(hint, id).update();
  }

  /** Closes the row; false where someone else has closed it already. */
  boolean close(String id, String closedBy, boolean done) {
    once.forget(TABLE);
    return jdbc.sql("update case_task set open = false, closed_at = ?, closed_by = ?, done = ? where id = ? and open = true")
        .params(OffsetDateTime.now(clock), closedBy, done, id).update() > 0;
  }

  private static OpenTask openTask(ResultSet row) throws SQLException {
    return new OpenTask(row.getString("id"), row.getString("task_key"), row.getString("name"),
        row.getString("case_ref"), row.getString("item_id"), row.getString("about"), row.getString("assignee"),
        groups(row.getString("candidate_groups")), row.getObject("due_on", LocalDate.class),
        row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getString("hint"));
  }

  private static List<String> groups(String joined) {
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
  }

  private static ClosedTask closedTask(ResultSet row) throws SQLException {
    return new ClosedTask(row.getString("id"), row.getString("task_key"), row.getString("name"),
        row.getString("case_ref"), row.getString("item_id"), row.getString("about"), row.getString("closed_by"),
        row.getObject("closed_at", OffsetDateTime.class).toInstant(), row.getBoolean("done"));
  }
}
