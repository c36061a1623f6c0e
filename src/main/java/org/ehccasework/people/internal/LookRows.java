package org.ehccasework.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.people.CouncilFace;
import org.ehccasework.people.CouncilLogo;
import org.ehccasework.people.CouncilLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of how the pages of authorities look. */
@Repository
public class LookRows {

  /** The colours of an authority by its name. */
  record Named(String council, CouncilLook look) {}

  private static final String COLOURS = """
      select a.name as council, l.version, l.brand, l.link, l.button, l.logo_type
      from council_look l join authority a on a.id = l.authority_id""";

  private final JdbcClient jdbc;
  private final Clock clock;

  LookRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<CouncilFace> face(UUID authorityId) {
    return jdbc.sql("""
            select a.id, a.name, a.phone, coalesce(l.version, 0) as look, l.logo_type,
              coalesce(l.brand, l.link, l.button) as colour
            from authority a left join council_look l on l.authority_id = a.id where a.id = ?""").param(authorityId)
        .query((row, number) -> new CouncilFace(authorityId, row.getString("name"), row.getString("phone"),
            row.getInt("look"), row.getString("colour") != null, row.getString("logo_type") != null)).optional();
  }

  public CouncilLook look(UUID authorityId) {
    return jdbc.sql(COLOURS + " where l.authority_id = ?").param(authorityId)
        .query((row, number) -> named(row).look()).optional().orElse(CouncilLook.STANDARD);
  }

  List<Named> all() {
    return jdbc.sql(COLOURS).query((row, number) -> named(row)).list();
  }

  public Optional<CouncilLogo> logo(UUID authorityId) {
    return jdbc.sql("select logo_type, logo, logo_since from council_look where authority_id = ? and logo is not null")
        .param(authorityId).query((row, number) -> new CouncilLogo(row.getString("logo_type"), row.getBytes("logo"),
            row.getObject("logo_since", OffsetDateTime.class).toInstant())).optional();
  }

  /** Colours that are the standard ones are not kept. */
  public void save(UUID authorityId, CouncilLook look) {
    CouncilLook standard = CouncilLook.STANDARD;
    String brand = own(look.brand(), standard.brand());
    String link = own(look.link(), standard.link());
    String button = own(look.button(), standard.button());
    int changed = jdbc.sql("""
            update council_look set version = version + 1, brand = ?, link = ?, button = ? where authority_id = ?""")
        .params(brand, link, button, authorityId).update();
    if (changed == 0) {
      jdbc.sql("insert into council_look (authority_id, version, brand, link, button) values (?, 1, ?, ?, ?)")
          .params(authorityId, brand, link, button).update();
    }
  }

  /** Null for both takes the logo away; the look must have been saved before. */
  public void logo(UUID authorityId, String type, byte[] bytes) {
    jdbc.sql("update council_look set logo_type = ?, logo = ?, logo_since = ? where authority_id = ?")
        .params(type, bytes, OffsetDateTime.now(clock), authorityId).update();
  }

  private static String own(String colour, String standard) {
    return colour.equals(standard) ? null : colour;
  }

  private static Named named(ResultSet row) throws SQLException {
    CouncilLook standard = CouncilLook.STANDARD;
    return new Named(row.getString("council"), new CouncilLook(row.getInt("version"),
        or(row.getString("brand"), standard.brand()), or(row.getString("link"), standard.link()),
        or(row.getString("button"), standard.button()), row.getString("logo_type") != null));
  }

  private static String or(String colour, String standard) {
    return colour == null ? standard : colour;
  }
}
