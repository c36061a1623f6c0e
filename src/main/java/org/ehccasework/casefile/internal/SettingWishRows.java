package org.ehccasework.casefile.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.ehccasework.casefile.SettingWish;
import org.ehccasework.casefile.SettingWish.How;
import org.ehccasework.casefile.SettingWishes;
import org.ehccasework.memory.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what families ask for. */
@Repository
class SettingWishRows implements SettingWishes {

  private final JdbcClient jdbc;
  private final ReadOnce once;
  private final Clock clock;

  SettingWishRows(JdbcClient jdbc, ReadOnce once, Clock clock) {
    this.jdbc = jdbc;
    this.once = once;
    this.clock = clock;
  }

  @Override
  public List<SettingWish> of(String caseRef) {
    return once.of("setting_wish", caseRef, () -> List.copyOf(
        jdbc.sql("select * from setting_wish where case_ref = ? order by said_on desc, id desc").param(caseRef)
            .query((row, n) -> wish(row)).list()));
  }

  @Override
  public void add(String caseRef, SettingWish wish) {
    once.forget("setting_wish");
    jdbc.sql("""
        insert into setting_wish (case_ref, setting, kind, said_on, how, said_by, also_named, note, recorded_by,
          recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(caseRef, wish.setting(), wish.kind(), wish.saidOn(), wish.how().name(), wish.saidBy(),
            wish.alsoNamed(), wish.note(), wish.recordedBy(), OffsetDateTime.now(clock)).update();
  }

  private static SettingWish wish(ResultSet row) throws SQLException {
    return new SettingWish(row.getString("setting"), row.getString("kind"), row.getObject("said_on", LocalDate.class),
        How.valueOf(row.getString("how")), row.getString("said_by"), row.getString("also_named"),
        row.getString("note"), row.getString("recorded_by"));
  }
}
