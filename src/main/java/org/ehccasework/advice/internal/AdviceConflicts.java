package org.ehccasework.advice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.advice.read.ConflictReader;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The advice of cases that disagrees. */
@Repository
public class AdviceConflicts implements ConflictReader {

  private final JdbcClient jdbc;

  AdviceConflicts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void add(AdviceConflict conflict) {
    jdbc.sql("""
        insert into advice_conflict (id, case_ref, need, first_request, second_request, difference, noted_by, noted_on)
        values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(conflict.id(), conflict.caseRef(), conflict.need(), conflict.first(), conflict.second(),
            conflict.difference(), conflict.notedBy(), conflict.notedOn())
        .update();
  }

  /** All of a case, the oldest first, in one statement. */
  public List<AdviceConflict> of(String caseRef) {
    return jdbc.sql("""
        select k.*, a.body as first_body, b.body as second_body from advice_conflict k
        join advice_request a on a.id = k.first_request join advice_request b on b.id = k.second_request
        where k.case_ref = ? order by k.noted_on, k.id""").param(caseRef).query((row, n) -> conflict(row)).list();
  }

  /** One of this case that waits for an explanation. */
  public AdviceConflict requireOpen(String caseRef, UUID id) {
    AdviceConflict conflict = of(caseRef).stream().filter(one -> one.id().equals(id)).findFirst()
        .orElseThrow(() -> new NotFound("There is no such disagreement in " + caseRef + "."));
    if (!conflict.isOpen()) {
      throw new AlreadyDone("This has been explained already.");
    }
    return conflict;
  }

  public void explain(UUID id, String explanation, String by, LocalDate on) {
    int kept = jdbc.sql("""
        update advice_conflict set explanation = ?, explained_by = ?, explained_on = ?
        where id = ? and explained_on is null""").params(explanation, by, on, id).update();
    if (kept == 0) {
      throw new AlreadyDone("Someone else has just explained this.");
    }
  }

  @Override
  public List<Conflict> unexplained(String caseRef) {
    return of(caseRef).stream().filter(AdviceConflict::isOpen)
        .map(one -> new Conflict(one.need(), one.firstBody(), one.secondBody())).toList();
  }

  private static AdviceConflict conflict(ResultSet row) throws SQLException {
    return new AdviceConflict(row.getObject("id", UUID.class), row.getString("case_ref"), row.getString("need"),
        row.getObject("first_request", UUID.class), row.getObject("second_request", UUID.class),
        row.getString("first_body"), row.getString("second_body"), row.getString("difference"),
        row.getString("noted_by"), row.getObject("noted_on", LocalDate.class), row.getString("explanation"),
        row.getString("explained_by"), row.getObject("explained_on", LocalDate.class));
  }
}
