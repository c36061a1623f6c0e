package org.ehccasework.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.people.Actor;
import org.ehccasework.worklist.CaseClock;
import org.ehccasework.worklist.CaseLine;
import org.ehccasework.worklist.CaseQuery;
import org.ehccasework.worklist.Cases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a page of cases and how many there are, in one statement that holds the access rules. */
@Repository
public class CaseListRows {

  /** Only what the conditions and the order ask for is read of all cases; the rest of those on the page. */
  private static final String PAGE = """
      with listed as (
        select f.ref, %3$s as first_by, %4$s as then_by
        from case_file f %1$s
        where %2$s
      )
      select n.matching, f.ref, f.stage, f.clock_start, f.closed_on, f.coordinator, c.first_name, c.last_name,
        k.next_limit, k.next_limit_id, k.next_due, coalesce(s.name, f.coordinator) as coordinator_name,
        (select max(v.last_day) from staff_leave v where v.username = f.coordinator and v.first_day <= :today
          and v.last_day >= :today) as away_until
      from (select count(*) as matching from listed) n
      left join (select * from listed order by first_by, then_by, ref limit :size offset :skip) l on 1 = 1
      left join case_file f on f.ref = l.ref
      left join child c on c.id = f.child_id
      left join case_clock k on k.case_ref = l.ref
      left join staff_member s on s.username = f.coordinator
      order by l.first_by, l.then_by, l.ref""";
  private static final String CHILD = " join child c on c.id = f.child_id";
  private static final String CLOCK = " left join case_clock k on k.case_ref = f.ref";
  private static final String COORDINATOR = " left join staff_member s on s.username = f.coordinator";
  private static final String BY_DUE = "coalesce(k.next_due, date '9999-12-31')";
  private static final String STAGES = Arrays.stream(CaseStage.values())
      .map(stage -> "when '" + stage.name() + "' then " + stage.ordinal()).collect(Collectors.joining(" "));

  private final JdbcClient jdbc;

  CaseListRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @param page from 1 */
  public Cases page(Actor actor, CaseQuery query, int page, LocalDate today) {
    CaseScope scope = CaseScope.of(actor);
    SearchWords words = SearchWords.of(query.words());
    List<CaseLine> lines = new ArrayList<>();
    int[] matching = {0};
    Order order = Order.by(query.sort());
    boolean named = query.words() != null || query.sort() == CaseQuery.Sort.NAME;
    boolean dated = query.state() != null || query.sort() != CaseQuery.Sort.NAME;
    String joins = (named ? CHILD : "") + (dated ? CLOCK : "")
        + (query.sort() == CaseQuery.Sort.COORDINATOR ? COORDINATOR : "");
    String asked = String.join(" and ", scope.sql(), words.sql(), filters(query));
    jdbc.sql(PAGE.formatted(joins, asked, order.first(), order.then()))
        .params(scope.params()).params(words.params()).param("today", today)
        .param("stage", query.stage() == null ? null : query.stage().name())
        .param("coordinator", query.coordinator()).param("size", Cases.PAGE)
        .param("skip", (page - 1) * Cases.PAGE)
        .query(row -> {
          matching[0] = row.getInt("matching");
          if (row.getString("ref") != null) {
            lines.add(line(row));
          }
        });
    return new Cases(lines, matching[0]);
  }

  private static String filters(CaseQuery query) {
    List<String> filters = new ArrayList<>(List.of("1 = 1"));
    if (query.own()) {
      filters.add("f.closed_on is null and (f.coordinator = :me or f.deputy = :me)");
    }
    if (query.stage() != null) {
      filters.add("f.stage = :stage");
    }
    if (query.coordinator() != null) {
      filters.add("f.coordinator = :coordinator");
    }
    if (query.state() != null) {
      filters.add(switch (query.state()) {
        case ON_TIME -> "f.closed_on is null and (k.next_due is null or k.next_due >= :today)";
        case LATE -> "f.closed_on is null and k.next_due < :today";
        case FINISHED -> "f.closed_on is not null";
      });
    }
    return String.join(" and ", filters);
  }

  /** What a list is sorted by before the reference. */
  private record Order(String first, String then) {

    static Order by(CaseQuery.Sort sort) {
      return switch (sort) {
        case DUE -> new Order("case when f.closed_on is null then 0 else 1 end", BY_DUE);
        case NAME -> new Order("lower(c.last_name)", "lower(c.first_name)");
        case STAGE -> new Order("case f.stage " + STAGES + " end", BY_DUE);
        case COORDINATOR -> new Order("coalesce(lower(coalesce(s.name, f.coordinator)), '~')", BY_DUE);
      };
    }
  }

  private static CaseLine line(ResultSet row) throws SQLException {
    return new CaseLine(row.getString("ref"), row.getString("first_name") + " " + row.getString("last_name"),
        CaseStage.valueOf(row.getString("stage")), row.getString("coordinator"), row.getString("coordinator_name"),
        new CaseClock(row.getObject("clock_start", LocalDate.class), row.getObject("closed_on") == null,
            row.getString("next_limit"), row.getString("next_limit_id"), row.getObject("next_due", LocalDate.class)),
        row.getObject("away_until", LocalDate.class));
  }
}
