package org.ehccasework.casefile.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ehccasework.casefile.Coordinators;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who coordinated which case since when; only ever added to. */
@Repository
public class CoordinatorRows implements Coordinators {

  private final JdbcClient jdbc;
  private final Clock clock;

  CoordinatorRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** From today on. */
  void began(String caseRef, String username) {
    jdbc.sql("""
        insert into case_coordinator (case_ref, place, username, since)
        values (:ref, (select coalesce(max(place), 0) + 1 from case_coordinator where case_ref = :ref), :who, :today)""")
        .param("ref", caseRef).param("who", username).param("today", LocalDate.now(clock)).update();
  }

  @Override
  public SoFar soFar(String caseRef) {
    return jdbc.sql("""
        select count(distinct k.username) as number, min(k.since) as since
        from case_file f
        join case_file o on o.child_id = f.child_id
        join case_coordinator k on k.case_ref = o.ref
        where f.ref = ?""").param(caseRef)
        .query((row, line) -> new SoFar(row.getInt("number"), row.getObject("since", LocalDate.class))).single();
  }

  @Override
  public List<Spell> of(String caseRef) {
    return jdbc.sql("select username, since from case_coordinator where case_ref = ? order by place").param(caseRef)
        .query(Spell.class).list();
  }
}
