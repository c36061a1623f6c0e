package org.ehccasework.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills PostgreSQL with copies of one case that the use cases made, own rows and the engine's alike: a table at a time,
 * with new references and ids, other names, coordinators and dates. Foreign keys are not checked while it copies.
 */
final class CaseCopies {

  private static final Set<String> NOT_OF_THE_CASE = Set.of("access_log", "case_number");
  private static final Set<String> SHARED_IDS = Set.of("authority_id", "team_id", "organisation_id");
  private static final Set<String> ENGINE_TABLES =
      Set.of("act_ru_execution", "act_ru_task", "act_ru_identitylink", "act_ru_variable");
  private static final Set<String> ENGINE_IDS = Set.of("id_", "execution_id_", "proc_inst_id_", "root_proc_inst_id_",
      "parent_id_", "super_exec_", "task_id_", "var_scope_");
  private static final String COPY = "'EHC-2030-' || lpad(n::text, 5, '0')";

  private final JdbcClient jdbc;
  private final String ref;
  private final int copies;

  CaseCopies(DataSource database, String ref, int copies) {
    this.jdbc = JdbcClient.create(database);
    this.ref = ref;
    this.copies = copies;
  }

  /** @param tasks how many of the case's open tasks each copy gets */
  void make(int tasks) {
    keep(tasks);
    run("child", "id = (select child_id from case_file where ref = '" + ref + "')");
    run("case_file", "ref = '" + ref + "'");
    jdbc.sql("select table_name from information_schema.columns natural join information_schema.tables"
            + " where table_schema = 'public' and column_name = 'case_ref' and table_type = 'BASE TABLE'")
        .query(String.class).list().stream().filter(table -> !NOT_OF_THE_CASE.contains(table))
        .forEach(table -> run(table, "case_ref = '" + ref + "'"));
    ENGINE_TABLES.forEach(table -> run(table, ofTheCase(table)));
  }

  /** Gives the copies to these coordinators and their teams in turn, with names and dates of their own. */
  void spread(List<String> coordinators, LocalDate firstDue) {
    String who = "(array[" + coordinators.stream().map(name -> "'" + name + "'").collect(Collectors.joining(","))
        + "])[1 + right(%s, 5)::int %% " + coordinators.size() + "]";
    String due = "date '" + firstDue + "' + (right(%s, 5)::int %% 120)";
    String copied = "%s like 'EHC-2030-%%'";
    jdbc.sql("update case_file set coordinator = " + who.formatted("ref") + " where " + copied.formatted("ref")).update();
    jdbc.sql("update case_file f set team_id = s.team_id from staff_member s where s.username = f.coordinator and "
        + copied.formatted("f.ref")).update();
    jdbc.sql("update case_task set assignee = " + who.formatted("case_ref") + ", due_on = " + due.formatted("case_ref")
        + " where open and " + copied.formatted("case_ref")).update();
    jdbc.sql("update act_ru_task t set assignee_ = c.assignee, due_date_ = c.due_on from case_task c where c.id = t.id_")
        .update();
    jdbc.sql("update case_clock set next_due = " + due.formatted("case_ref") + " where " + copied.formatted("case_ref"))
        .update();
    jdbc.sql("update child c set first_name = 'First' || right(f.ref, 5), last_name = 'Last' || right(f.ref, 5)::int % 5000,"
        + " date_of_birth = date '2012-01-01' + right(f.ref, 5)::int % 4000, setting = 'School ' || right(f.ref, 5)::int % 300"
        + " from case_file f where f.child_id = c.id and f.ref like 'EHC-2030-%'").update();
    jdbc.sql("analyze").update();
  }

  private void keep(int tasks) {
    jdbc.sql("create temporary table kept_task as select id from case_task where case_ref = :ref and open"
        + " order by id limit :tasks").param("ref", ref).param("tasks", tasks).update();
  }

  private String ofTheCase(String table) {
    String instances = "(select e.id_ from act_ru_execution e join act_ru_execution r on r.id_ = e.root_proc_inst_id_"
        + " where r.business_key_ = '" + ref + "')";
    return switch (table) {
      case "act_ru_execution" -> "id_ in " + instances;
      case "act_ru_task" -> "id_ in (select id from kept_task)";
      case "act_ru_identitylink" -> "task_id_ in (select id from kept_task)";
      default -> "execution_id_ in " + instances;
    };
  }

  private void run(String table, String where) {
    List<Map<String, Object>> columns = jdbc.sql("select column_name, data_type, is_identity from information_schema.columns"
        + " where table_schema = 'public' and table_name = :table").param("table", table).query().listOfRows().stream()
        .filter(column -> !"YES".equals(column.get("is_identity"))).toList();
    String names = columns.stream().map(column -> (String) column.get("column_name")).collect(Collectors.joining(", "));
    String values = columns.stream().map(column -> value(table, (String) column.get("column_name"),
        (String) column.get("data_type"))).collect(Collectors.joining(", "));
    String only = table.equals("case_task") ? " and (not open or id in (select id from kept_task))" : "";
    jdbc.sql("insert into " + table + " (" + names + ") select " + values + " from " + table
        + " cross join generate_series(1, " + copies + ") n where " + where + only).update();
  }

  private static String value(String table, String column, String type) {
    if (column.equals("case_ref") || column.equals("business_key_") || table.equals("case_file") && column.equals("ref")) {
      return "case when " + column + " is not null then " + COPY + " end";
    }
    if (column.equals("item_id")) {
      return "md5(item_id || '-' || n)::uuid::text";
    }
    if (ENGINE_IDS.contains(column) || table.equals("case_task") && column.equals("id")) {
      return column + " || '-' || n";
    }
    return type.equals("uuid") && !SHARED_IDS.contains(column) ? "md5(" + column + "::text || '-' || n)::uuid" : column;
  }
}
