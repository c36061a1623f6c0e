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

/** The rows of contacts and of what was promised in them; only ever added to, but for the day a promise was kept. */
@Repository
public class ContactRows implements CaseContacts {

  private static final String SELECT = """
      select id, case_ref, kind, with_whom, on_day, note, logged_by, logged_at from case_contact
      where case_ref = ? order by on_day desc, logged_at desc, id
      """;
  private static final String PROMISES = """
      select p.id, p.contact_id, p.case_ref, c.with_whom, c.on_day, p.promise, p.by_day, p.kept_on
      from case_promise p join case_contact c on c.id = p.contact_id
      where p.case_ref = ?\s""";
  private static final RowMapper<Promise> PROMISE = (row, line) -> new Promise(row.getObject("id", UUID.class),
      row.getString("case_ref"), row.getString("with_whom"), row.getObject("on_day", LocalDate.class),
      row.getString("promise"), row.getObject("by_day", LocalDate.class), row.getObject("kept_on", LocalDate.class));

  private final JdbcClient jdbc;

  ContactRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A promise with the contact it was made in. */
  private record Made(UUID contact, Promise promise) {}

  @Override
  public List<Contact> of(String caseRef) {
    List<Made> promises = jdbc.sql(PROMISES + "order by p.place").param(caseRef)
        .query((row, line) -> new Made(row.getObject("contact_id", UUID.class), PROMISE.mapRow(row, line))).list();
    return jdbc.sql(SELECT).param(caseRef).query(contacts(promises)).list();
  }

  @Override
  public Optional<Contact> last(String caseRef) {
    return of(caseRef).stream().findFirst();
  }

  private static RowMapper<Contact> contacts(List<Made> promises) {
    return (row, line) -> {
      UUID id = row.getObject("id", UUID.class);
      return new Contact(id, row.getString("case_ref"), Kind.valueOf(row.getString("kind")),
          row.getString("with_whom"), row.getObject("on_day", LocalDate.class), row.getString("note"),
          promises.stream().filter(made -> made.contact().equals(id)).map(Made::promise).toList(),
          row.getString("logged_by"), row.getObject("logged_at", OffsetDateTime.class).toInstant());
    };
  }

  @Override
  public List<Promise> promised(String caseRef) {
    return jdbc.sql(PROMISES + """
        and p.kept_on is null order by coalesce(p.by_day, date '9999-12-31'), c.on_day, p.place, p.id""")
        .param(caseRef).query(PROMISE).list();
  }

  /** The promise of this case; an id of another case is not found. */
  public Optional<Promise> promise(String caseRef, UUID id) {
    return jdbc.sql(PROMISES + "and p.id = ?").params(caseRef, id).query(PROMISE).optional();
  }

  /** False where someone else was faster. */
  public boolean kept(UUID id, LocalDate on, String by) {
    return jdbc.sql("update case_promise set kept_on = ?, kept_by = ? where id = ? and kept_on is null")
        .params(on, by, id).update() > 0;
  }

  public void add(Contact contact) {
    jdbc.sql("""
        insert into case_contact (id, case_ref, kind, with_whom, on_day, note, logged_by, logged_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(contact.id(), contact.caseRef(), contact.kind().name(), contact.withWhom(), contact.on(),
            contact.note(), contact.loggedBy(), OffsetDateTime.ofInstant(contact.loggedAt(), ZoneOffset.UTC))
        .update();
    for (int place = 0; place < contact.promises().size(); place++) {
      Promise promise = contact.promises().get(place);
      jdbc.sql("insert into case_promise (id, contact_id, case_ref, place, promise, by_day) values (?, ?, ?, ?, ?, ?)")
          .params(promise.id(), contact.id(), contact.caseRef(), place + 1, promise.words(), promise.by()).update();
    }
  }
}
