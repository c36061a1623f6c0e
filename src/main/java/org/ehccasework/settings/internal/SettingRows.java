package org.ehccasework.settings.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.settings.Setting;
import org.ehccasework.settings.SettingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of settings. */
@Repository
public class SettingRows {

  /** Nobody reads a longer list to choose from; the rest is found by name or URN. */
  private static final int MOST_OFFERED = 800;

  private final JdbcClient jdbc;

  SettingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One page of settings and how many there are in all. */
  public record Found(List<Setting> settings, int total) {}

  private record Line(Setting setting, int total) {}

  /** By what stands in name, town or URN, in one statement; {@code words} blank finds all. */
  public Found search(UUID authorityId, String words, boolean closedToo, int page, int size) {
    String like = "%" + key(words).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    List<Line> lines = jdbc.sql("""
        select s.*, count(*) over () as total from setting s
        where s.authority_id = ? and (s.name_key like ? escape '!' or s.urn like ? escape '!'
          or lower(s.town) like ? escape '!')
        """ + (closedToo ? "" : " and s.closed_on is null ") + " order by s.name_key, s.id limit ? offset ?")
        .params(authorityId, like, like, like, size, (page - 1) * size)
        .query((row, n) -> new Line(read(row), row.getInt("total"))).list();
    return new Found(lines.stream().map(Line::setting).toList(), lines.isEmpty() ? 0 : lines.get(0).total());
  }

  public Optional<Setting> find(UUID authorityId, UUID id) {
    return jdbc.sql("select * from setting where authority_id = ? and id = ?").params(authorityId, id)
        .query((row, n) -> read(row)).optional();
  }

  public Optional<Setting> withUrn(UUID authorityId, String urn) {
    return jdbc.sql("select * from setting where authority_id = ? and urn = ?").params(authorityId, urn)
        .query((row, n) -> read(row)).optional();
  }

  List<Setting> openWithName(UUID authorityId, String name) {
    return jdbc.sql("""
        select * from setting where authority_id = ? and name_key = ? and closed_on is null
        order by la_code, town, id""").params(authorityId, key(name)).query((row, n) -> read(row)).list();
  }

  /** The open settings of one area and those of no area, by name. */
  List<Setting> openIn(UUID authorityId, String laCode) {
    return jdbc.sql("""
        select * from setting where authority_id = ? and closed_on is null and (la_code = ? or la_code is null)
        order by name_key, id limit ?""").params(authorityId, laCode, MOST_OFFERED)
        .query((row, n) -> read(row)).list();
  }

  /** Changes the row with this id, or adds it. */
  public void save(Setting one, String by, OffsetDateTime at) {
    int changed = write("""
        update setting set urn = :urn, name = :name, name_key = :key, kind = :kind, type_name = :type, phase = :phase,
          la_code = :laCode, la_name = :laName, address = :address, town = :town, phone = :phone, email = :email,
          closed_on = :closed, changed_by = :by, changed_at = :at
        where id = :id and authority_id = :authority""", one, by, at);
    if (changed == 0) {
      write("""
          insert into setting (id, authority_id, urn, name, name_key, kind, type_name, phase, la_code, la_name, address,
            town, phone, email, closed_on, changed_by, changed_at)
          values (:id, :authority, :urn, :name, :key, :kind, :type, :phase, :laCode, :laName, :address,
            :town, :phone, :email, :closed, :by, :at)""", one, by, at);
    }
  }

  private int write(String sql, Setting one, String by, OffsetDateTime at) {
    return jdbc.sql(sql).param("id", one.id()).param("authority", one.authorityId()).param("urn", one.urn())
        .param("name", one.name()).param("key", key(one.name())).param("kind", one.kind().code())
        .param("type", one.typeName()).param("phase", one.phase()).param("laCode", one.laCode())
        .param("laName", one.laName()).param("address", one.address()).param("town", one.town())
        .param("phone", one.phone()).param("email", one.email()).param("closed", one.closedOn())
        .param("by", by).param("at", at).update();
  }

  /** How a name is compared: without outer blanks, capitals and kinds of apostrophe. */
  static String key(String name) {
    return name.strip().replace('\u2019', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.UK);
  }

  static Setting read(ResultSet row) throws SQLException {
    return new Setting(row.getObject("id", UUID.class), row.getObject("authority_id", UUID.class),
        row.getString("urn"), row.getString("name"), SettingKind.ofCode(row.getString("kind")).orElse(SettingKind.OTHER),
        row.getString("type_name"), row.getString("phase"), row.getString("la_code"), row.getString("la_name"),
        row.getString("address"), row.getString("town"), row.getString("phone"), row.getString("email"),
        row.getObject("closed_on", LocalDate.class));
  }
}
