package org.ehccasework.worklist.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehccasework.people.Actor;
import org.ehccasework.people.Role;
import org.ehccasework.worklist.Waiting;
import org.ehccasework.worklist.Waiting.Line;
import org.ehccasework.worklist.Waiting.PutOff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks that were put off; which of them still wait is asked of the day, so that no job has to bring them back. */
@Repository
public class PutOffRows {

  /**
   * A condition on {@code case_task t} and {@code task_put_off w}: put off by the person who has the task, or covers for
   * whoever has it, to a day still to come,
   * and no date has passed since: neither the task's own nor the next legal date of its case. A task that was late
   * already was put off for a few days because others owe it.
   */
  static final String STILL = """
      ((w.put_off_by = :me or w.put_off_by = t.assignee)
        and w.follow_up > :today and (w.late = true or t.due_on is null or t.due_on >= :today)
        and not exists (select 1 from case_clock passed where passed.case_ref = t.case_ref
          and passed.next_due < :today and passed.next_due >= w.put_off_on))""";
  private static final String THERE = "exists (select 1 from task_put_off w where w.task_id = t.id and " + STILL + ")";
  private static final String PAGE = """
      with listed as (
        select t.id, t.task_key, t.name, t.about, t.hint, t.item_id, t.case_ref, t.assignee, t.due_on
        from case_task t
        join case_file f on f.ref = t.case_ref
        where t.open = true and %2$s and %3$s
      )
      select n.matching, l.*, p.waiting_for, p.reason, p.put_off_on, p.follow_up, f.clock_start, f.closed_on,
        c.first_name, c.last_name, k.next_limit, k.next_limit_id, k.next_due,
        coalesce(s.name, l.assignee) as assignee_name, %1$s
      from (select count(*) as matching from listed) n
      left join (select listed.* from listed join task_put_off o on o.task_id = listed.id
        order by o.follow_up, listed.id limit :size offset :skip) l on 1 = 1
      left join task_put_off p on p.task_id = l.id
      left join case_file f on f.ref = l.case_ref
      left join child c on c.id = f.child_id
      left join case_clock k on k.case_ref = l.case_ref
      left join staff_member s on s.username = l.assignee
      order by p.follow_up, l.id""";

  private final JdbcClient jdbc;

  PutOffRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @param page from 1 */
  public Waiting page(Actor actor, int page, LocalDate today) {
    CaseScope scope = CaseScope.toWork(actor);
    List<Line> lines = new ArrayList<>();
    int[] matching = {0};
    jdbc.sql(PAGE.formatted(TasksOf.COVERED_LINE,
            TasksOf.OWN_OR_COVERED + " and " + THERE, scope.sql())).params(scope.params()).param("today", today)
        .param("size", Waiting.PAGE).param("skip", (page - 1) * Waiting.PAGE)
        .query(row -> {
          matching[0] = row.getInt("matching");
          if (row.getString("id") != null) {
            lines.add(new Line(TaskListRows.line(row), row.getString("waiting_for"), row.getString("reason"),
                row.getObject("put_off_on", LocalDate.class), row.getObject("follow_up", LocalDate.class)));
          }
        });
    return new Waiting(lines, matching[0]);
  }

  /** Whether a task of the person's list is put off; what an adviser is asked for is in it without being their own. */
  static String byMe(Actor actor) {
    return own(actor, THERE);
  }

  /** The same where {@code task_put_off w} is joined. */
  static String byMeJoined(Actor actor) {
    return own(actor, "w.task_id is not null and " + STILL);
  }

  private static String own(Actor actor, String putOff) {
    return actor.has(Role.ADVISER) ? "(" + TasksOf.OWN_OR_COVERED + " and " + putOff + ")" : "(" + putOff + ")";
  }

  public Optional<PutOff> find(String taskId) {
    return jdbc.sql("select waiting_for, reason, follow_up from task_put_off where task_id = ?").param(taskId)
        .query(PutOff.class).optional();
  }

  /** The tasks of a case that one person put off wait for another from now on. */
  void moveTo(String after, String before, String caseRef) {
    jdbc.sql("""
        update task_put_off set put_off_by = ? where put_off_by = ?
          and task_id in (select t.id from case_task t where t.case_ref = ? and t.open = true)""")
        .params(after, before, caseRef).update();
  }

  /** In the place of what was said before, where the task was put off already. */
  public void keep(String taskId, PutOff said, LocalDate on, boolean late, String by) {
    jdbc.sql("delete from task_put_off where task_id = ?").param(taskId).update();
    jdbc.sql("""
        insert into task_put_off (task_id, waiting_for, reason, put_off_on, follow_up, put_off_by, late)
        values (?, ?, ?, ?, ?, ?, ?)""")
        .params(taskId, said.waitingFor(), said.reason(), on, said.followUp(), by, late).update();
  }
}
