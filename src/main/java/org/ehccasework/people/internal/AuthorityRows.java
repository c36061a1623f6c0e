package org.ehccasework.people.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.people.Authority;
import org.ehccasework.people.Team;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of authorities and teams. */
@Repository
public class AuthorityRows {

  private static final RowMapper<Authority> AUTHORITY = new DataClassRowMapper<>(Authority.class);

  private final JdbcClient jdbc;
  private final ReadOnce once;

  AuthorityRows(JdbcClient jdbc, ReadOnce once) {
    this.jdbc = jdbc;
    this.once = once;
  }

  public Optional<Authority> find(UUID id) {
    return once.of("authority", id, () ->
        jdbc.sql("select * from authority where id = ?").param(id).query(AUTHORITY).optional());
  }

  public Optional<Authority> byCode(String dfeCode) {
    return jdbc.sql("select * from authority where dfe_code = ?").param(dfeCode).query(AUTHORITY).optional();
  }

  /** The only authority; empty when there is none, or no telling which. */
  public Optional<Authority> only() {
    List<Authority> all = jdbc.sql("select * from authority").query(AUTHORITY).list();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  public List<Team> teams(UUID authorityId) {
    return jdbc.sql("select * from team where authority_id = ? order by name").param(authorityId)
        .query(Team.class).list();
  }

  void add(Authority a) {
    once.forget("authority");
    jdbc.sql("""
        insert into authority (id, name, dfe_code, phone, email, address, ias_name, ias_contact,
          mediation_adviser, mediation_contact, drs_contact, local_offer)
        values (:id, :name, :dfeCode, :phone, :email, :address, :iasName, :iasContact,
          :mediationAdviser, :mediationContact, :drsContact, :localOffer)""").paramSource(a).update();
  }

  public void change(Authority a) {
    once.forget("authority");
    jdbc.sql("""
        update authority set name = :name, dfe_code = :dfeCode, phone = :phone, email = :email, address = :address,
          ias_name = :iasName, ias_contact = :iasContact, mediation_adviser = :mediationAdviser,
          mediation_contact = :mediationContact, drs_contact = :drsContact, local_offer = :localOffer
        where id = :id""").paramSource(a).update();
  }

  public void addTeam(Team team) {
    jdbc.sql("insert into team (id, authority_id, name) values (:id, :authorityId, :name)").paramSource(team).update();
  }
}
