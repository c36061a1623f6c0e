package org.ehccasework.casefile.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.AuditKind;
import org.ehccasework.casefile.AuditLine;
import org.ehccasework.casefile.AuditQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the audit in one statement: lines of who did what and entries of histories, each taken newest first along an
 * index of its own, so that a million rows cost no more than the page that is shown.
 */
@Repository
public class AuditRows {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String LINES = """
      (select a.at as at, 1 as source, cast(a.id as varchar(40)) as entry, a.username as who, a.action as action,
        a.case_ref as case_ref, a.detail as detail
      from access_log a where a.authority_id = :authority%s
      order by a.at desc, a.id desc fetch first :upto rows only)""";
  private static final String ENTRIES = """
      (select h.at as at, 2 as source, cast(h.id as varchar(40)) as entry, h.by_whom as who, h.kind as action,
        h.case_ref as case_ref, h.what as detail
      from case_history h join case_file f on f.ref = h.case_ref where f.authority_id = :authority%s
      order by h.at desc, h.id desc fetch first :upto rows only)""";

  private final JdbcClient jdbc;

  AuditRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<AuditLine> find(UUID authorityId, AuditQuery query, int skip, int most) {
    Map<String, Object> values = new HashMap<>(Map.of("authority", authorityId, "upto", skip + most, "skip", skip,
        "most", most));
    List<String> parts = new ArrayList<>();
    if (query.kind() == null || !query.kind().actions().isEmpty()) {
      parts.add(LINES.formatted(where(query, "a", "username", values) + actions(query.kind(), values)));
    }
    if (query.kind() == null || query.kind().actions().isEmpty()) {
      String decisions = query.kind() == AuditKind.DECISIONS ? " and h.kind = 'decision'" : "";
      parts.add(ENTRIES.formatted(where(query, "h", "by_whom", values) + decisions));
    }
    return jdbc.sql("select x.at, x.who, coalesce(s.name, x.who) as name, x.action, x.case_ref, x.detail from ("
            + String.join(" union all ", parts) + ") x left join staff_member s on s.username = x.who"
            + " order by x.at desc, x.source, x.entry desc offset :skip rows fetch next :most rows only")
        .params(values).query((row, number) -> line(row)).list();
  }

  private static String where(AuditQuery query, String table, String person, Map<String, Object> values) {
    StringBuilder where = new StringBuilder();
    add(where, values, query.username(), " and " + table + "." + person + " = :who", "who");
    add(where, values, query.caseRef(), " and " + table + ".case_ref = :ref", "ref");
    add(where, values, query.from() == null ? null : start(query.from()), " and " + table + ".at >= :from", "from");
    add(where, values, query.to() == null ? null : start(query.to().plusDays(1)), " and " + table + ".at < :until",
        "until");
    return where.toString();
  }

  private static String actions(AuditKind kind, Map<String, Object> values) {
    StringBuilder where = new StringBuilder();
    add(where, values, kind == null ? null : kind.actions(), " and a.action in (:actions)", "actions");
    return where.toString();
  }

  private static void add(StringBuilder where, Map<String, Object> values, Object value, String rule, String name) {
    if (value != null) {
      where.append(rule);
      values.put(name, value);
    }
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(LONDON).toOffsetDateTime();
  }

  private static AuditLine line(ResultSet row) throws SQLException {
    return new AuditLine(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("who"),
        row.getString("name"), row.getString("action"), row.getString("case_ref"), row.getString("detail"));
  }
}
