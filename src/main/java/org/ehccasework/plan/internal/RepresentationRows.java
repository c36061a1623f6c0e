package org.ehccasework.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.plan.Representations;
import org.ehccasework.plan.Representations.Next;
import org.ehccasework.plan.Representations.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What families said of drafts; only ever added to. */
@Repository
class RepresentationRows {

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  RepresentationRows(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  void add(UUID versionId, Representations said) {
    jdbc.sql("""
            insert into plan_representation (id, version_id, outcome, received_on, views, meeting_held_on,
              requested_setting, requested_setting_type, next_step, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(UUID.randomUUID(), versionId, said.outcome().name(), said.receivedOn(), said.views(),
            said.meetingHeldOn(), said.requestedSetting(), said.requestedSettingType(), said.next().name(),
            actor.username(), clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** Newest first. */
  List<Representations> of(String caseRef) {
    return jdbc.sql("""
            select r.*, v.number from plan_representation r join plan_version v on v.id = r.version_id
            join plan p on p.id = v.plan_id where p.case_ref = ? order by r.recorded_at desc, v.number desc""")
        .param(caseRef).query(RepresentationRows::said).list();
  }

  private static Representations said(ResultSet row, int n) throws SQLException {
    return new Representations(row.getInt("number"), Outcome.valueOf(row.getString("outcome")),
        row.getObject("received_on", LocalDate.class), row.getString("views"),
        row.getObject("meeting_held_on", LocalDate.class), row.getString("requested_setting"),
        row.getString("requested_setting_type"), Next.valueOf(row.getString("next_step")));
  }
}
