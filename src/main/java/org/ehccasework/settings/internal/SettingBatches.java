package org.ehccasework.settings.internal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.settings.Setting;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes many settings in few trips to the database. */
@Repository
public class SettingBatches {

  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  SettingBatches(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** All settings that have a URN, by it. */
  Map<String, Setting> byUrn(UUID authorityId) {
    Map<String, Setting> known = new HashMap<>();
    jdbc.query("select * from setting where authority_id = ? and urn is not null", row -> {
      Setting setting = SettingRows.read(row);
      known.put(setting.urn(), setting);
    }, authorityId);
    return known;
  }

  public void apply(ImportPlan plan, String by, OffsetDateTime at) {
    write("""
        insert into setting (urn, name, name_key, kind, type_name, phase, la_code, la_name, address, town, phone, email,
          closed_on, changed_by, changed_at, id, authority_id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", plan.added(), by, at);
    List<Setting> changed = new ArrayList<>();
    plan.changed().forEach(change -> changed.add(change.after()));
    plan.closed().forEach(change -> changed.add(change.after()));
    write("""
        update setting set urn = ?, name = ?, name_key = ?, kind = ?, type_name = ?, phase = ?, la_code = ?,
          la_name = ?, address = ?, town = ?, phone = ?, email = ?, closed_on = ?, changed_by = ?, changed_at = ?
        where id = ? and authority_id = ?""", changed, by, at);
  }

  private void write(String sql, List<Setting> settings, String by, OffsetDateTime at) {
    List<Object[]> values = settings.stream().map(one -> new Object[] {one.urn(), one.name(),
        SettingRows.key(one.name()), one.kind().code(), one.typeName(), one.phase(), one.laCode(), one.laName(),
        one.address(), one.town(), one.phone(), one.email(), one.closedOn(), by, at, one.id(), one.authorityId()})
        .toList();
    for (int from = 0; from < values.size(); from += BATCH) {
      jdbc.batchUpdate(sql, values.subList(from, Math.min(values.size(), from + BATCH)));
    }
  }
}
