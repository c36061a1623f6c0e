package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of open cases that nobody coordinates: no coordinator is named, or the one named has left. */
@Repository
public class NobodysRows {

  private static final String NOBODYS = """
      f.closed_on is null and not exists (select 1 from staff_member s where s.username = f.coordinator
        and s.enabled = true)""";

  private final JdbcClient jdbc;

  NobodysRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Since when, and the day SEND managers were told; null while they were not. */
  public record Known(LocalDate since, LocalDate escalatedOn) {}

  /** The oldest first. */
  public List<String> all() {
    return jdbc.sql("select f.ref from case_file f where " + NOBODYS + " order by f.opened_at").query(String.class)
        .list();
  }

  /** Forgets the cases somebody coordinates again. */
  public void forgetOthers() {
    jdbc.sql("delete from case_without_coordinator where not exists (select 1 from case_file f"
        + " where f.ref = case_without_coordinator.case_ref and " + NOBODYS + ")").update();
  }

  public Optional<Known> find(String caseRef) {
    return jdbc.sql("select since, escalated_on from case_without_coordinator where case_ref = ?").param(caseRef)
        .query(Known.class).optional();
  }

  public void add(String caseRef, LocalDate since) {
    jdbc.sql("insert into case_without_coordinator (case_ref, since) values (?, ?)").params(caseRef, since).update();
  }

  /** False where they were told already. */
  public boolean escalated(String caseRef, LocalDate on) {
    return jdbc.sql("update case_without_coordinator set escalated_on = ? where case_ref = ? and escalated_on is null")
        .params(on, caseRef).update() > 0;
  }
}
