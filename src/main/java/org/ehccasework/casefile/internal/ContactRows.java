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

  private static final String FROM = """
      select id, case_ref, kind, with_whom, on_day, note, follow_up, follow_up_on, logged_by, logged_at
      from case_contact\s""";
  private static final String SELECT = FROM + """
      where case_ref = ? order by on_day desc, logged_at desc, id
      """;
  private static final String PROMISED = FROM + """
      where case_ref = ? and follow_up is not null
        and not exists (select 1 from case_promise_kept k where k.contact_id = case_contact.id)
      order by coalesce(follow_up_on, date '9999-12-31'), on_day, id""";
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

  @Override
  public List<Contact> promised(String caseRef) {
    return jdbc.sql(PROMISED).param(caseRef).query(CONTACT).list();
  }

  /** The contact of this case; an id of another case is not found. */
  public Optional<Contact> find(String caseRef, UUID id) {
    return jdbc.sql(FROM + "where case_ref = ? and id = ?").params(caseRef, id).query(CONTACT).optional();
  }

  /** The day a promise was marked as kept. */
  public Optional<LocalDate> keptOn(UUID id) {
    return jdbc.sql("select kept_on from case_promise_kept where contact_id = ?").param(id).query(LocalDate.class)
        .optional();
  }

  public void kept(UUID id, LocalDate on, String by) {
    jdbc.sql("insert into case_promise_kept (contact_id, kept_on, kept_by) values (?, ?, ?)").params(id, on, by)
        .update();
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
