package org.ehccasework.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.plan.PlanVersion.Kind;
import org.ehccasework.plan.PlanVersion.State;
import org.ehccasework.plan.SectionI;
import org.ehccasework.plan.VersionLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of plans. Only one still being written can be changed. */
@Repository
class VersionRows {

  private static final String SELECT = """
      select v.*, p.case_ref from plan_version v join plan p on p.id = v.plan_id where p.case_ref = ?""";

  private static final String TABLE = "plan_version";

  private final JdbcClient jdbc;
  private final SectionRows sections;
  private final Clock clock;
  private final ReadOnce once;

  VersionRows(JdbcClient jdbc, SectionRows sections, Clock clock, ReadOnce once) {
    this.jdbc = jdbc;
    this.sections = sections;
    this.clock = clock;
    this.once = once;
  }

  Optional<PlanVersion> newest(String caseRef) {
    return once.of(TABLE, caseRef, () -> jdbc.sql(SELECT + " order by v.number desc fetch first 1 row only").param(caseRef)
        .query(this::version).optional());
  }

  Optional<PlanVersion> find(String caseRef, int number) {
    return jdbc.sql(SELECT + " and v.number = ?").params(caseRef, number).query(this::version).optional();
  }

  Optional<PlanVersion> find(String caseRef, UUID id) {
    return jdbc.sql(SELECT + " and v.id = ?").params(caseRef, id).query(this::version).optional();
  }

  /** Newest first. */
  List<VersionLine> all(String caseRef) {
    return jdbc.sql(SELECT + " order by v.number desc").param(caseRef).query((row, n) -> {
      OffsetDateTime frozen = row.getObject("frozen_at", OffsetDateTime.class);
      return new VersionLine(row.getInt("number"), Kind.valueOf(row.getString("kind")),
          State.valueOf(row.getString("state")), frozen == null ? null : frozen.toInstant(),
          row.getObject("sent_on", LocalDate.class));
    }).list();
  }

  UUID add(UUID planId, int number, Kind kind) {
    once.forget(TABLE);
    UUID id = UUID.randomUUID();
    jdbc.sql("insert into plan_version (id, plan_id, number, kind, state) values (?, ?, ?, ?, 'WORKING')")
        .params(id, planId, number, kind.name()).update();
    return id;
  }

  /** The content of a version with the ids of its rows. */
  PlanDraft draft(UUID id, PlanContent content) {
    return sections.draft(id, content);
  }

  void write(UUID id, PlanDraft draft) {
    PlanContent content = draft.content();
    change(id, "section_a = ?, section_c = ?, section_d = ?, section_j = ?, co_production = ?", content.sectionA(),
        content.sectionC(), content.sectionD(), content.sectionJ(), content.coProduction());
    sections.replace(id, draft);
    once.forget(TABLE);
  }

  void writeReason(UUID id, String reasonForSending) {
    change(id, "reason_for_sending = ?", reasonForSending);
  }

  void writeSectionI(UUID id, SectionI named) {
    change(id, "setting_name = ?, setting_type = ?, no_name_reason = ?, starts_on = ?", named.name(), named.type(),
        named.noNameReason(), named.startsOn());
  }

  void writeAgreement(UUID id, Agreed health, String changes) {
    change(id, "health_agreed_by = ?, health_agreed_on = ?, changes = ?", health == null ? null : health.by(),
        health == null ? null : health.on(), changes);
  }

  void writeSignature(UUID id, Agreed signature, String reasonForSending, String earlyReason) {
    change(id, "signed_by = ?, signed_on = ?, reason_for_sending = ?, early_reason = ?", signature.by(),
        signature.on(), reasonForSending, earlyReason);
  }

  void freeze(UUID id, List<PlanVersion.AdviceLine> sectionK) {
    change(id, "frozen_at = ?, state = 'FROZEN'", clock.instant().atOffset(ZoneOffset.UTC));
    sections.keepAdvice(id, sectionK);
    once.forget(TABLE);
  }

  /** True where it is sent now for the first time; later the day of sending is only corrected. */
  boolean sent(UUID id, LocalDate on) {
    once.forget(TABLE);
    boolean first = jdbc.sql("update plan_version set state = 'SENT', sent_on = ? where id = ? and state = 'FROZEN'")
        .params(on, id).update() == 1;
    if (!first) {
      jdbc.sql("update plan_version set sent_on = ? where id = ? and state = 'SENT'").params(on, id).update();
    }
    return first;
  }

  private void change(UUID id, String columns, Object... values) {
    once.forget(TABLE);
    var statement = jdbc.sql("update plan_version set " + columns + " where id = ? and state = 'WORKING'");
    for (Object value : values) {
      statement = statement.param(value);
    }
    if (statement.param(id).update() == 0) {
      throw new IllegalStateException("Version " + id + " is frozen and never changes");
    }
  }

  private PlanVersion version(ResultSet row, int n) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    OffsetDateTime frozen = row.getObject("frozen_at", OffsetDateTime.class);
    return new PlanVersion(id, row.getString("case_ref"), row.getInt("number"), Kind.valueOf(row.getString("kind")),
        State.valueOf(row.getString("state")), content(id, row),
        new SectionI(row.getString("setting_name"), row.getString("setting_type"), row.getString("no_name_reason"),
            row.getObject("starts_on", LocalDate.class)),
        Agreed.of(row.getString("health_agreed_by"), row.getObject("health_agreed_on", LocalDate.class)),
        row.getString("changes"), row.getString("reason_for_sending"), row.getString("early_reason"),
        Agreed.of(row.getString("signed_by"), row.getObject("signed_on", LocalDate.class)),
        frozen == null ? null : frozen.toInstant(), row.getObject("sent_on", LocalDate.class), sections.advice(id));
  }

  private PlanContent content(UUID id, ResultSet row) throws SQLException {
    return new PlanContent(row.getString("section_a"), sections.needs(id), row.getString("section_c"),
        row.getString("section_d"), sections.outcomes(id), sections.provision(id), row.getString("section_j"),
        row.getString("co_production"));
  }
}
