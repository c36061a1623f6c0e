package org.ehccasework.casefile.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.OpenCase.Known;
import org.ehccasework.casefile.OpenCase.New;
import org.ehccasework.memory.ReadOnce;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of children and young people: one each, however many cases they have. */
@Repository
class ChildRows {

  private static final String SELECT = """
      select c.id, c.first_name, c.last_name, c.date_of_birth,
        (select max(f.ref) from case_file f where f.child_id = c.id and f.closed_on is null) as open_ref,
        (select f.ref from case_file f where f.child_id = c.id order by f.opened_at desc, f.ref desc
          fetch first 1 rows only) as last_ref
      from child c where c.authority_id = ?
      """;

  private static final RowMapper<Found> FOUND = new DataClassRowMapper<>(Found.class);

  private final JdbcClient jdbc;
  private final ReadOnce once;

  ChildRows(JdbcClient jdbc, ReadOnce once) {
    this.jdbc = jdbc;
    this.once = once;
  }

  private record Found(UUID id, String firstName, String lastName, LocalDate dateOfBirth, String openRef,
      String lastRef) {

    Known known() {
      return new Known(id, firstName + " " + lastName, dateOfBirth, openRef, lastRef);
    }
  }

  Optional<Known> withNumber(UUID authorityId, String column, String number) {
    return number == null ? Optional.empty() : jdbc.sql(SELECT + "and c." + column + " = ?")
        .params(authorityId, number).query(FOUND).list().stream().findFirst().map(Found::known);
  }

  Optional<Known> withName(UUID authorityId, String firstName, String lastName, LocalDate born) {
    String key = NameKey.of(firstName, lastName);
    List<Found> sameDay = jdbc.sql(SELECT + "and c.date_of_birth = ?").params(authorityId, born)
        .query(FOUND).list();
    return sameDay.stream().filter(child -> NameKey.of(child.firstName(), child.lastName()).equals(key))
        .findFirst().map(Found::known);
  }

  UUID add(New details) {
    UUID id = UUID.randomUUID();
    once.forget("case_file");
    jdbc.sql("""
        insert into child (id, authority_id, first_name, last_name, date_of_birth, upn, nhs_number, setting)
        values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(id, details.authorityId(), details.firstName().strip(), details.lastName().strip(),
            details.dateOfBirth(), Numbers.upn(details.upn()), Numbers.nhs(details.nhsNumber()), details.setting())
        .update();
    return id;
  }

  /** Holds the child until the transaction ends and adds what is new about them; the open case, where there is one. */
  Optional<String> update(UUID id, New details) {
    once.forget("case_file");
    jdbc.sql("""
        update child set upn = coalesce(?, upn), nhs_number = coalesce(?, nhs_number),
          setting = coalesce(?, setting)
        where id = ?""")
        .params(Numbers.upn(details.upn()), Numbers.nhs(details.nhsNumber()), details.setting(), id).update();
    return jdbc.sql("select ref from case_file where child_id = ? and closed_on is null").param(id)
        .query(String.class).list().stream().findFirst();
  }
}
