package org.ehccasework.casefile.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.Cover;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days people are away. */
@Repository
public class LeaveRows implements Cover {

  private static final String SELECT = "select v.id, v.username, v.first_day, v.last_day from staff_leave v ";
  private static final String ON_DAY = "v.first_day <= :today and v.last_day >= :today";

  private final JdbcClient jdbc;
  private final Clock clock;

  LeaveRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Optional<Leave> today(String username) {
    return username == null ? Optional.empty()
        : jdbc.sql(SELECT + "where v.username = :who and " + ON_DAY + " order by v.last_day desc limit 1")
            .param("who", username).param("today", LocalDate.now(clock)).query((row, line) -> leave(row)).optional();
  }

  @Override
  public Optional<String> standIn(CaseFile file) {
    return file.deputy() == null ? Optional.empty() : today(file.coordinator()).map(away -> file.deputy());
  }

  @Override
  public boolean covers(String username, CaseFile file, String other) {
    boolean named = username.equals(file.deputy()) && other.equals(file.coordinator())
        || username.equals(file.coordinator());
    return named && !username.equals(other) && today(other).isPresent();
  }

  @Override
  public List<Leave> of(UUID authorityId) {
    return jdbc.sql(SELECT + "join staff_member s on s.username = v.username where s.authority_id = :authority"
            + " and v.last_day >= :today order by v.first_day, s.name, v.id")
        .param("authority", authorityId).param("today", LocalDate.now(clock)).query((row, line) -> leave(row)).list();
  }

  @Override
  public InLetters inLetters(UUID authorityId) {
    return jdbc.sql("select named from cover_in_letters where authority_id = ?").param(authorityId)
        .query(String.class).optional().map(InLetters::valueOf).orElse(InLetters.WHILE_AWAY);
  }

  public void inLetters(UUID authorityId, InLetters named) {
    jdbc.sql("delete from cover_in_letters where authority_id = ?").param(authorityId).update();
    jdbc.sql("insert into cover_in_letters (authority_id, named) values (?, ?)").params(authorityId, named.name())
        .update();
  }

  public Optional<Leave> find(UUID id) {
    return jdbc.sql(SELECT + "where v.id = ?").param(id).query((row, line) -> leave(row)).optional();
  }

  /** A leave of this person that shares a day with these. */
  public Optional<Leave> sharing(String username, LocalDate from, LocalDate to) {
    return jdbc.sql(SELECT + "where v.username = ? and v.first_day <= ? and v.last_day >= ? order by v.first_day limit 1")
        .params(username, to, from).query((row, line) -> leave(row)).optional();
  }

  public void add(Leave leave, String by) {
    jdbc.sql("""
        insert into staff_leave (id, username, first_day, last_day, set_by, set_at) values (?, ?, ?, ?, ?, ?)""")
        .params(leave.id(), leave.username(), leave.from(), leave.to(), by, OffsetDateTime.now(clock)).update();
  }

  public void remove(UUID id) {
    jdbc.sql("delete from staff_leave where id = ?").param(id).update();
  }

  public void endsOn(UUID id, LocalDate last) {
    jdbc.sql("update staff_leave set last_day = ? where id = ?").params(last, id).update();
  }

  /** The deputies of a coordinator's cases that go on. */
  public List<String> deputies(String coordinator) {
    return jdbc.sql("select distinct f.deputy from case_file f where f.coordinator = ? and f.deputy is not null"
        + " and (f.closed_on is null or f.stage = 'PLAN_ISSUED') order by f.deputy").param(coordinator)
        .query(String.class).list();
  }

  /** How many of a coordinator's cases that go on have no deputy. */
  public int uncovered(String coordinator) {
    return jdbc.sql("select count(*) from case_file f where f.coordinator = ? and f.deputy is null"
        + " and (f.closed_on is null or f.stage = 'PLAN_ISSUED')").param(coordinator).query(Integer.class).single();
  }

  private static Leave leave(ResultSet row) throws SQLException {
    return new Leave(row.getObject("id", UUID.class), row.getString("username"),
        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
  }
}
