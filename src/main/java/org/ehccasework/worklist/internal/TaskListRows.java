package org.ehccasework.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.people.Actor;
import org.ehccasework.worklist.CaseClock;
import org.ehccasework.worklist.DueGroup;
import org.ehccasework.worklist.TaskLine;
import org.ehccasework.worklist.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a page of tasks with the counts of all, in one statement that holds the access rules. */
@Repository
public class TaskListRows {

  private static final String FROM = """
      from case_task t
      join case_file f on f.ref = t.case_ref
      where t.open = true and\s""";
  /** The offset makes PostgreSQL begin with these few tasks: left to itself it asks each case of the team for its own. */
  private static final String FROM_FREE = """
      from (select * from case_task where open = true and assignee is null offset 0) t
      join case_file f on f.ref = t.case_ref
      where\s""";
  private static final String COLUMNS =
      "t.id, t.task_key, t.name, t.about, t.hint, t.item_id, t.case_ref, t.assignee, t.due_on, t.created_at ";
  private static final String OF_PAGE = soonestFirst("") + " limit :size offset :skip";
  /** What the line {@code l} of a list is shown with. */
  static final String OF_CASE = """
      left join case_file f on f.ref = l.case_ref
      left join child c on c.id = f.child_id
      left join case_clock k on k.case_ref = l.case_ref
      left join staff_member s on s.username = l.assignee
      """;
  static final String SHOWN = """
      l.*, f.clock_start, f.closed_on, c.first_name, c.last_name, k.next_limit, k.next_limit_id, k.next_due,
        coalesce(s.name, l.assignee) as assignee_name,\s""" + TasksOf.COVERED_LINE;
  private static final String LINES = "select " + SHOWN + " from (select * from (select " + COLUMNS + "%1$s) listed"
      + " where %2$s " + OF_PAGE + ") l\n" + OF_CASE + soonestFirst("l.");
  private static final String PAGE = "with listed as (select " + COLUMNS + "%1$s) select n.*, " + SHOWN + """
       from (select count(case when due_on < :today then 1 end) as overdue,
              count(case when due_on between :today and :sunday then 1 end) as this_week,
              count(case when due_on is null or due_on > :sunday then 1 end) as later from listed) n
      left join (select * from listed where %2$s\s""" + OF_PAGE + ") l on 1 = 1\n" + OF_CASE + soonestFirst("l.");

  private final JdbcClient jdbc;

  TaskListRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Which of the tasks a person may see. */
  public enum Which { MINE, FREE, ALL }

  /** @param page from 1 */
  public Tasks page(Actor actor, Which which, DueGroup filter, int page, LocalDate today) {
    List<TaskLine> lines = new ArrayList<>();
    Map<DueGroup, Integer> counts = new EnumMap<>(DueGroup.class);
    CaseScope scope = CaseScope.toWork(actor);
    jdbc.sql(PAGE.formatted(from(which, actor) + " and " + scope.sql(), within(filter))).params(scope.params())
        .param("today", today).param("sunday", DueGroup.lastDayOfWeek(today)).param("size", Tasks.PAGE)
        .param("skip", (page - 1) * Tasks.PAGE).query(row -> {
          count(row, counts);
          if (row.getString("id") != null) {
            lines.add(line(row));
          }
        });
    int matching = filter == null ? counts.values().stream().mapToInt(Integer::intValue).sum() : counts.get(filter);
    return new Tasks(lines, counts, matching);
  }

  /** Those of these tasks that are open and the person may see, soonest first. */
  public List<TaskLine> these(Actor actor, Collection<String> ids, LocalDate today) {
    CaseScope scope = CaseScope.toWork(actor);
    return jdbc.sql(LINES.formatted(FROM + "t.id in (:ids) and " + scope.sql(), "1 = 1")).params(scope.params())
        .param("ids", ids).param("today", today).param("size", ids.size()).param("skip", 0)
        .query((row, n) -> line(row)).list();
  }

  /** The same of those in these cases that are about one of these items. */
  public List<TaskLine> about(Actor actor, Collection<String> caseRefs, Collection<String> itemIds, LocalDate today) {
    CaseScope scope = CaseScope.toWork(actor);
    return jdbc.sql(LINES.formatted(FROM + "t.case_ref in (:refs) and t.item_id in (:items) and " + scope.sql(),
            "1 = 1")).params(scope.params()).param("refs", caseRefs).param("items", itemIds).param("today", today)
        .param("size", itemIds.size()).param("skip", 0).query((row, n) -> line(row)).list();
  }

  /** How many tasks there are, whatever their date; asks for {@code :today}. */
  static String count(Which which, Actor actor, CaseScope scope) {
    return "select count(*) " + from(which, actor) + " and " + scope.sql();
  }

  private static String from(Which which, Actor actor) {
    return switch (which) {
      case MINE -> FROM + TasksOf.mine(actor) + " and not " + PutOffRows.byMe(actor);
      case FREE -> FROM_FREE + TasksOf.toTake(actor);
      case ALL -> FROM + TasksOf.all(actor);
    };
  }

  static String soonestFirst(String of) {
    return "order by " + soonest(of);
  }

  /** @param of what the columns belong to, with its point; may be empty */
  static String soonest(String of) {
    return "coalesce(%1$sdue_on, date '9999-12-31'), %1$screated_at, %1$sid".formatted(of);
  }

  /** A condition on the date of a task. */
  static String within(DueGroup filter) {
    if (filter == null) {
      return "1 = 1";
    }
    return switch (filter) {
      case OVERDUE -> "due_on < :today";
      case WEEK -> "due_on between :today and :sunday";
      case LATER -> "(due_on is null or due_on > :sunday)";
    };
  }

  private static void count(ResultSet row, Map<DueGroup, Integer> counts) throws SQLException {
    counts.put(DueGroup.OVERDUE, row.getInt("overdue"));
    counts.put(DueGroup.WEEK, row.getInt("this_week"));
    counts.put(DueGroup.LATER, row.getInt("later"));
  }

  static TaskLine line(ResultSet row) throws SQLException {
    String about = row.getString("about");
    var clock = new CaseClock(row.getObject("clock_start", LocalDate.class), row.getObject("closed_on") == null,
        row.getString("next_limit"), row.getString("next_limit_id"), row.getObject("next_due", LocalDate.class));
    return new TaskLine(row.getString("id"), row.getString("task_key"),
        about == null ? row.getString("name") : row.getString("name") + ": " + about, row.getString("hint"),
        row.getString("item_id"), row.getString("case_ref"), row.getString("first_name") + " " + row.getString("last_name"),
        row.getString("assignee"), row.getString("assignee_name"), row.getObject("due_on", LocalDate.class), clock,
        row.getInt("covered") > 0);
  }
}
