package org.ehccasework.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of staff and their roles; people and roles come in one statement. */
@Repository
public class StaffRows {

  private static final String TABLE = "staff_member";
  private static final String SELECT = """
      select s.id, s.username, s.name, s.email, s.phone, s.authority_id, s.team_id, s.agency, s.enabled, r.role
      from staff_member s left join staff_role r on r.staff_id = s.id
      """;
  /** So long another node may show the name from before a change. */
  private static final Duration NAME_KEPT = Duration.ofMinutes(1);
  private static final ResultSetExtractor<List<StaffMember>> READ = StaffRows::read;

  private final JdbcClient jdbc;
  private final Map<String, KeptName> names = new ConcurrentHashMap<>();
  private final ReadOnce once;
  private final Clock clock;

  StaffRows(JdbcClient jdbc, ReadOnce once, Clock clock) {
    this.jdbc = jdbc;
    this.once = once;
    this.clock = clock;
  }

  /** A name as it was read; another node may have changed it since. */
  private record KeptName(String name, Instant until) {}

  /** What is needed to check a password, and nothing else. */
  public record Secret(String hash, boolean mustChange) {}

  public Optional<StaffMember> find(String username) {
    return once.of(TABLE, username == null ? "" : username,
        () -> jdbc.sql(SELECT + "where s.username = ?").param(username).query(READ).stream().findFirst());
  }

  public Optional<StaffMember> find(UUID id) {
    return once.of(TABLE, id, () -> jdbc.sql(SELECT + "where s.id = ?").param(id).query(READ).stream().findFirst());
  }

  public List<StaffMember> of(UUID authorityId) {
    return jdbc.sql(SELECT + "where s.authority_id = ? order by s.name, s.username").param(authorityId)
        .query(READ);
  }

  /** Everyone of every authority, for the engine's own directory. */
  public List<StaffMember> all() {
    return jdbc.sql(SELECT + "order by s.name, s.username").query(READ);
  }

  /** Whether there is any person at all. */
  boolean any() {
    return jdbc.sql("select count(*) from staff_member").query(Integer.class).single() > 0;
  }

  public String nameOf(String username) {
    if (username == null) {
      return "";
    }
    KeptName known = names.get(username);
    if (known != null && clock.instant().isBefore(known.until())) {
      return known.name();
    }
    Optional<String> found = jdbc.sql("select name from staff_member where username = ?").param(username)
        .query(String.class).optional();
    found.ifPresent(name -> names.put(username, new KeptName(name, clock.instant().plus(NAME_KEPT))));
    return found.orElse(username);
  }

  public Optional<Secret> secret(String username) {
    return jdbc.sql("select password_hash as hash, must_change_password as must_change from staff_member"
        + " where username = ? and enabled = true").param(username).query(Secret.class).optional();
  }

  public void password(UUID id, String hash, boolean mustChange) {
    once.forget(TABLE);
    jdbc.sql("update staff_member set password_hash = ?, must_change_password = ? where id = ?")
        .params(hash, mustChange, id).update();
  }

  public void add(StaffMember member, String hash, boolean mustChange) {
    once.forget(TABLE);
    jdbc.sql("""
        insert into staff_member (id, username, name, email, phone, authority_id, team_id, agency, enabled,
          password_hash, must_change_password)
        values (:id, :username, :name, :email, :phone, :authorityId, :teamId, :agency, :enabled, :hash, :mustChange)""")
        .param("id", member.id()).param("username", member.username()).param("name", member.name())
        .param("email", member.email()).param("phone", member.phone()).param("authorityId", member.authorityId())
        .param("teamId", member.teamId()).param("agency", member.agency()).param("enabled", member.enabled())
        .param("hash", hash).param("mustChange", mustChange).update();
    addRoles(member);
  }

  public void change(StaffMember member) {
    once.forget(TABLE);
    jdbc.sql("""
        update staff_member set name = ?, email = ?, phone = ?, team_id = ?, agency = ?, enabled = ? where id = ?""")
        .params(member.name(), member.email(), member.phone(), member.teamId(), member.agency(), member.enabled(),
            member.id()).update();
    jdbc.sql("delete from staff_role where staff_id = ?").param(member.id()).update();
    addRoles(member);
    names.remove(member.username());
  }

  private void addRoles(StaffMember member) {
    member.roles().forEach(role -> jdbc.sql("insert into staff_role (staff_id, role) values (?, ?)")
        .params(member.id(), role.name()).update());
  }

  private static List<StaffMember> read(ResultSet row) throws SQLException {
    Map<UUID, StaffMember> members = new LinkedHashMap<>();
    while (row.next()) {
      UUID id = row.getObject("id", UUID.class);
      if (!members.containsKey(id)) {
        members.put(id, member(id, row));
      }
      String role = row.getString("role");
      if (role != null) {
        members.get(id).roles().add(Role.valueOf(role));
      }
    }
    return List.copyOf(members.values());
  }

  private static StaffMember member(UUID id, ResultSet row) throws SQLException {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    return new StaffMember(id, row.getString("username"), row.getString("name"), row.getString("email"),
        row.getString("phone"), row.getObject("authority_id", UUID.class), row.getObject("team_id", UUID.class),
        row.getString("agency"), roles, row.getBoolean("enabled"));
  }
}
