package org.ehccasework.plan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanVersion.AdviceLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a version's sections: B, E, F to H and K. */
@Repository
class SectionRows {

  private final JdbcClient jdbc;

  SectionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Need> needs(UUID version) {
    return jdbc.sql("select * from plan_need where version_id = ? order by number").param(version)
        .query((row, n) -> new Need(row.getString("need"), row.getString("area"))).list();
  }

  List<Outcome> outcomes(UUID version) {
    return jdbc.sql("select * from plan_outcome where version_id = ? order by number").param(version)
        .query((row, n) -> new Outcome(row.getString("outcome"), row.getObject("need_number", Integer.class),
            row.getString("by_when"))).list();
  }

  List<Provision> provision(UUID version) {
    return jdbc.sql("select * from plan_provision where version_id = ? order by place").param(version)
        .query((row, n) -> new Provision(
            row.getString("section") == null ? null : Section.valueOf(row.getString("section")),
            row.getObject("need_number", Integer.class), row.getString("what"), row.getString("who"),
            row.getString("how_often"), row.getString("how_long"), row.getString("group_size"),
            row.getString("staff_qualification"), row.getString("review_point"), row.getString("source"),
            row.getBoolean("prepares_for_adulthood"))).list();
  }

  List<AdviceLine> advice(UUID version) {
    return jdbc.sql("select * from plan_advice where version_id = ? order by place").param(version)
        .query((row, n) -> new AdviceLine(row.getObject("advice_id", UUID.class), row.getString("from_whom"),
            row.getString("regulation"), row.getString("author"), row.getString("author_role"),
            row.getObject("received_on", LocalDate.class))).list();
  }

  void replace(UUID version, PlanContent content) {
    for (String table : List.of("plan_need", "plan_outcome", "plan_provision")) {
      jdbc.sql("delete from " + table + " where version_id = ?").param(version).update();
    }
    for (int i = 0; i < content.needs().size(); i++) {
      Need need = content.needs().get(i);
      jdbc.sql("insert into plan_need (version_id, number, need, area) values (?, ?, ?, ?)")
          .params(version, i + 1, need.need(), need.area()).update();
    }
    for (int i = 0; i < content.outcomes().size(); i++) {
      Outcome outcome = content.outcomes().get(i);
      jdbc.sql("insert into plan_outcome (version_id, number, outcome, need_number, by_when) values (?, ?, ?, ?, ?)")
          .params(version, i + 1, outcome.outcome(), outcome.need(), outcome.by()).update();
    }
    for (int i = 0; i < content.provision().size(); i++) {
      add(version, i + 1, content.provision().get(i));
    }
  }

  private void add(UUID version, int place, Provision row) {
    jdbc.sql("""
            insert into plan_provision (version_id, place, section, need_number, what, who, how_often, how_long,
              group_size, staff_qualification, review_point, source, prepares_for_adulthood)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(version, place, row.section() == null ? null : row.section().name(), row.need(), row.what(),
            row.who(), row.howOften(), row.howLong(), row.groupSize(), row.staffQualification(), row.reviewPoint(),
            row.source(), row.preparesForAdulthood()).update();
  }

  void keepAdvice(UUID version, List<AdviceLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      AdviceLine line = lines.get(i);
      jdbc.sql("""
              insert into plan_advice (version_id, place, advice_id, from_whom, regulation, author, author_role,
                received_on) values (?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(version, i + 1, line.adviceId(), line.from(), line.regulation(), line.author(), line.authorRole(),
              line.receivedOn()).update();
    }
  }
}
