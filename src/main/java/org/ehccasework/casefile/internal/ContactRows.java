package org.ehccasework.casefile.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CaseContacts;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of contacts; only ever added to. */
@Repository
public class ContactRows implements CaseContacts {

  private static final String SELECT = """
      select id, case_ref, kind, with_whom, on_day, note, follow_up, follow_up_on, logged_by, logged_at
      from case_contact where case_ref = ? order by on_day desc, logged_at desc, id
      """;
  private static final RowMapper<Contact> CONTACT = (row, line) -> new Contact(row.getObject("id", UUID.class),
      row.getString("case_ref"), Kind.valueOf(row.getString("kind")), row.getString("with_whom"),
      row.getObject("on_day", LocalDate.class), row.getString("note"), row.getString("follow_up"),
      row.getObject("follow_up_on", LocalDate.class), row.getString("logged_by"),
      row.getObject("logged_at", OffsetDateTime.class).toInstant());

  private final JdbcClient jdbc;

  ContactRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Contact> of(String caseRef) {
    return jdbc.sql(SELECT).param(caseRef).query(CONTACT).list();
  }

  @Override
  public Optional<Contact> last(String caseRef) {
    return jdbc.sql(SELECT + "fetch first 1 rows only").param(caseRef).query(CONTACT).optional();
  }

  public void add(Contact contact) {
    jdbc.sql("""
        insert into case_contact (id, case_ref, kind, with_whom, on_day, note, follow_up, follow_up_on, logged_by,
          logged_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(contact.id(), contact.caseRef(), contact.kind().name(), contact.withWhom(), contact.on(),
            contact.note(), contact.followUp(), contact.followUpOn(), contact.loggedBy(),
            OffsetDateTime.ofInstant(contact.loggedAt(), ZoneOffset.UTC))
        .update();
  }
}
