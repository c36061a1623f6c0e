package org.ehccasework.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The schools and services advisers write for. The view {@code advice_addressee} reads them: a request for advice is
 * for those of the body it was sent to.
 */
@Repository
public class AdviserBodies {

  private final JdbcClient jdbc;

  AdviserBodies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By name; empty for whoever writes for no body in particular. */
  public List<String> of(UUID staffId) {
    return jdbc.sql("select name from adviser_body where staff_id = ? order by name").param(staffId)
        .query(String.class).list();
  }

  /** Those of everyone of an authority, by the id of the person. */
  public Map<UUID, List<String>> ofAll(UUID authorityId) {
    return jdbc.sql("""
        select b.staff_id, b.name from adviser_body b join staff_member s on s.id = b.staff_id
        where s.authority_id = ? order by b.name""").param(authorityId)
        .query((row, n) -> Map.entry(row.getObject("staff_id", UUID.class), row.getString("name"))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey,
            Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** The names of those of an authority who write for a body, as {@code advice_addressee} compares it. */
  public List<String> writersFor(UUID authorityId, String body) {
    return jdbc.sql("""
        select s.name from adviser_body b join staff_member s on s.id = b.staff_id
        where s.authority_id = ? and s.enabled = true and lower(b.name) = lower(trim(?)) order by s.name""")
        .params(authorityId, body).query(String.class).list();
  }

  /** These and no others. */
  void set(UUID staffId, Collection<String> names) {
    jdbc.sql("delete from adviser_body where staff_id = ?").param(staffId).update();
    names.forEach(name -> jdbc.sql("insert into adviser_body (staff_id, name) values (?, ?)").params(staffId, name)
        .update());
  }
}
