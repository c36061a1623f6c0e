package org.ehccasework.clock.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many working days before a limit an authority wants its coordinators reminded: its own setting, not law. */
@Repository
class ReminderDays {

  static final int USUAL = 10;

  private final JdbcClient jdbc;

  ReminderDays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int of(String caseRef) {
    return jdbc.sql("""
        select s.working_days from reminder_setting s join case_file f on f.authority_id = s.authority_id
        where f.ref = ?""").param(caseRef).query(Integer.class).optional().orElse(USUAL);
  }
}
