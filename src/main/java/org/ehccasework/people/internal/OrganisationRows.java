package org.ehccasework.people.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.people.Organisation;
import org.ehccasework.people.Organisations;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of organisations. */
@Repository
public class OrganisationRows implements Organisations {

  private static final RowMapper<Organisation> ROW = new DataClassRowMapper<>(Organisation.class);

  private final JdbcClient jdbc;
  private final ReadOnce once;

  OrganisationRows(JdbcClient jdbc, ReadOnce once) {
    this.jdbc = jdbc;
    this.once = once;
  }

  @Override
  public List<Organisation> of(UUID authorityId) {
    return once.of("organisation", authorityId, () -> List.copyOf(
        jdbc.sql("select * from organisation where authority_id = ? order by kind, name, id").param(authorityId)
            .query(ROW).list()));
  }

  @Override
  public Optional<Organisation> find(UUID authorityId, Organisation.Kind kind) {
    return of(authorityId).stream().filter(organisation -> organisation.kind() == kind).findFirst();
  }

  @Override
  public Optional<Organisation> find(UUID id) {
    return jdbc.sql("select * from organisation where id = ?").param(id).query(ROW).optional();
  }

  /** Changes the row with this id, or adds it. */
  public void save(Organisation organisation) {
    once.forget("organisation");
    int changed = write("""
        update organisation set kind = :kind, name = :name, address = :address, email = :email,
          lead_title = :leadTitle, lead_name = :leadName, lead_email = :leadEmail
        where id = :id and authority_id = :authorityId""", organisation);
    if (changed == 0) {
      write("""
          insert into organisation (id, authority_id, kind, name, address, email, lead_title, lead_name, lead_email)
          values (:id, :authorityId, :kind, :name, :address, :email, :leadTitle, :leadName, :leadEmail)""",
          organisation);
    }
  }

  private int write(String sql, Organisation organisation) {
    return jdbc.sql(sql).param("id", organisation.id()).param("authorityId", organisation.authorityId())
        .param("kind", organisation.kind().name()).param("name", organisation.name())
        .param("address", organisation.address()).param("email", organisation.email())
        .param("leadTitle", organisation.leadTitle()).param("leadName", organisation.leadName())
        .param("leadEmail", organisation.leadEmail()).update();
  }
}
