package org.ehccasework.plan.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanVersion.AdviceLine;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a version's sections: B, E, F to H and K. */
@Repository
class SectionRows {

  private static final String NEED = "plan_need";
  private static final String OUTCOME = "plan_outcome";
  private static final String PROVISION = "plan_provision";
  private static final String ADVICE = "plan_advice";

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final ReadOnce once;

  SectionRows(JdbcClient jdbc, JdbcTemplate batch, ReadOnce once) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.once = once;
  }

  List<Need> needs(UUID version) {
    return once.of(NEED, version, () -> List.copyOf(
        jdbc.sql("select * from plan_need where version_id = ? order by number").param(version)
            .query((row, n) -> new Need(row.getString("need"), row.getString("area"))).list()));
  }

  List<Outcome> outcomes(UUID version) {
    return once.of(OUTCOME, version, () -> List.copyOf(
        jdbc.sql("select * from plan_outcome where version_id = ? order by number").param(version)
            .query((row, n) -> new Outcome(row.getString("outcome"), row.getObject("need_number", Integer.class),
                row.getString("by_when"))).list()));
  }

  List<Provision> provision(UUID version) {
    return once.of(PROVISION, version, () -> List.copyOf(
        jdbc.sql("select * from plan_provision where version_id = ? order by place").param(version)
            .query((row, n) -> provision(row)).list()));
  }

  private static Provision provision(ResultSet row) throws SQLException {
    return new Provision(row.getString("section") == null ? null : Section.valueOf(row.getString("section")),
        row.getObject("need_number", Integer.class), row.getObject("outcome_number", Integer.class),
        row.getString("what"), row.getString("who"), row.getString("how_often"), row.getString("how_long"),
        row.getString("group_size"), row.getString("staff_qualification"), row.getString("review_point"),
        row.getString("source"), row.getBoolean("prepares_for_adulthood"));
  }

  List<AdviceLine> advice(UUID version) {
    return once.of(ADVICE, version, () -> List.copyOf(
        jdbc.sql("select * from plan_advice where version_id = ? order by place").param(version)
            .query((row, n) -> new AdviceLine(row.getObject("advice_id", UUID.class), row.getString("from_whom"),
                row.getString("regulation"), row.getString("author"), row.getString("author_role"),
                row.getObject("received_on", LocalDate.class))).list()));
  }

  /** The content with the ids of its rows; one statement however many there are. */
  PlanDraft draft(UUID version, PlanContent content) {
    Map<String, List<UUID>> ids = new HashMap<>();
    jdbc.sql("""
            select 'need' as list, number as place, row_id from plan_need where version_id = ?
            union all select 'outcome', number, row_id from plan_outcome where version_id = ?
            union all select 'provision', place, row_id from plan_provision where version_id = ?
            order by 1, 2""")
        .params(version, version, version)
        .query(row -> {
          ids.computeIfAbsent(row.getString("list"), list -> new ArrayList<>()).add(id(row));
        });
    return new PlanDraft(content, ids.getOrDefault("need", List.of()), ids.getOrDefault("outcome", List.of()),
        ids.getOrDefault("provision", List.of()));
  }

  /** A row of a version from before rows had ids is known by its place. */
  private static UUID id(ResultSet row) throws SQLException {
    UUID id = row.getObject("row_id", UUID.class);
    String place = row.getString("list") + " " + row.getInt("place");
    return id == null ? UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)) : id;
  }

  void replace(UUID version, PlanDraft draft) {
    once.forget(NEED, OUTCOME, PROVISION);
    for (String table : List.of(NEED, OUTCOME, PROVISION)) {
      jdbc.sql("delete from " + table + " where version_id = ?").param(version).update();
    }
    PlanContent content = draft.content();
    insert("insert into plan_need (version_id, number, row_id, need, area) values (?, ?, ?, ?, ?)",
        content.needs().size(), i -> {
          Need need = content.needs().get(i);
          return new Object[] {version, i + 1, draft.needs().get(i), need.need(), need.area()};
        });
    insert("""
        insert into plan_outcome (version_id, number, row_id, outcome, need_number, by_when)
        values (?, ?, ?, ?, ?, ?)""", content.outcomes().size(), i -> {
          Outcome row = content.outcomes().get(i);
          return new Object[] {version, i + 1, draft.outcomes().get(i), row.outcome(), row.need(), row.by()};
        });
    insert("""
        insert into plan_provision (version_id, place, row_id, section, need_number, outcome_number, what, who,
          how_often, how_long, group_size, staff_qualification, review_point, source, prepares_for_adulthood)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", content.provision().size(), i -> {
          Provision row = content.provision().get(i);
          return new Object[] {version, i + 1, draft.provision().get(i),
              row.section() == null ? null : row.section().name(), row.need(), row.outcome(), row.what(), row.who(),
              row.howOften(), row.howLong(), row.groupSize(), row.staffQualification(), row.reviewPoint(),
              row.source(), row.preparesForAdulthood()};
        });
  }

  private void insert(String sql, int rows, IntFunction<Object[]> values) {
    batch.batchUpdate(sql, IntStream.range(0, rows).mapToObj(values).toList());
  }

  void keepAdvice(UUID version, List<AdviceLine> lines) {
    once.forget(ADVICE);
    insert("""
        insert into plan_advice (version_id, place, advice_id, from_whom, regulation, author, author_role,
          received_on) values (?, ?, ?, ?, ?, ?, ?, ?)""", lines.size(), i -> {
          AdviceLine line = lines.get(i);
          return new Object[] {version, i + 1, line.adviceId(), line.from(), line.regulation(), line.author(),
              line.authorRole(), line.receivedOn()};
        });
  }
}
