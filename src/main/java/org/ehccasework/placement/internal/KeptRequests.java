package org.ehccasework.placement.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which requests for advice stay with a setting that was left, and why. */
@Repository
public class KeptRequests {

  private final JdbcClient jdbc;

  KeptRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One decision to leave a request as it is.
   *
   * @param moveId the move after which it was decided; a later one asks again
   */
  public record Kept(UUID requestId, long moveId, String reason, String keptBy, LocalDate keptOn) {}

  public List<Kept> of(String caseRef) {
    return jdbc.sql("select request_id, move_id, reason, kept_by, kept_on from setting_request_kept where case_ref = ?")
        .param(caseRef).query((row, n) -> new Kept(row.getObject("request_id", UUID.class), row.getLong("move_id"),
            row.getString("reason"), row.getString("kept_by"), row.getObject("kept_on", LocalDate.class))).list();
  }

  public void add(String caseRef, Kept kept) {
    jdbc.sql("""
        insert into setting_request_kept (request_id, move_id, case_ref, reason, kept_by, kept_on)
        values (?, ?, ?, ?, ?, ?)""")
        .params(kept.requestId(), kept.moveId(), caseRef, kept.reason(), kept.keptBy(), kept.keptOn()).update();
  }
}
