package org.ehccasework.letters.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.letters.internal.Recipient.Part;
import org.ehccasework.statute.Method;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom letters were sent to and how each copy left, kept for good. */
@Repository
class RecipientRows {

  private static final Set<String> FAMILY_BEFORE_PARTS =
      Set.of(Kind.PARENT.words(), Kind.YOUNG_PERSON.words());

  private final JdbcClient jdbc;

  RecipientRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(UUID noticeId, Copies copies) {
    for (int place = 0; place < copies.all().size(); place++) {
      Recipient to = copies.all().get(place).to();
      jdbc.sql("""
              insert into notice_recipient (notice_id, place, part, kind, name, organisation, address, confidential,
                email, agreed_email, needs)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(noticeId, place, to.part().name(), to.role(), to.name(), to.organisation(), to.address(),
              to.confidential(), to.email(), to.takesEmail(), to.needs())
          .update();
    }
    correct(noticeId, copies);
  }

  /** Sets how each copy left; what stood there before must have been kept. */
  void correct(UUID noticeId, Copies copies) {
    for (int place = 0; place < copies.all().size(); place++) {
      Copy copy = copies.all().get(place);
      Sending sending = copy.sending();
      jdbc.sql("""
              update notice_recipient set sent = ?, method = ?, dispatched_on = ?, effective_on = ?, note = ?
              where notice_id = ? and place = ?""")
          .params(copy.isSent(), copy.isSent() ? sending.method().code() : null, copy.isSent() ? sending.on() : null,
              copy.isSent() ? sending.effectiveOn() : null, copy.note(), noticeId, place)
          .update();
    }
  }

  /** The copies of a letter that has left. */
  Copies of(StoredNotice notice) {
    return new Copies(notice.type(), jdbc.sql("select * from notice_recipient where notice_id = ? order by place")
        .param(notice.id()).query((row, n) -> copy(row, notice.sent())).list());
  }

  /** Letters sent before copies had ways of their own went all the same way. */
  private static Copy copy(ResultSet row, Sending usual) throws SQLException {
    String method = row.getString("method");
    Sending own = method == null ? usual
        : new Sending(row.getObject("dispatched_on", LocalDate.class), Method.of(method).orElseThrow());
    return new Copy(recipient(row), row.getBoolean("sent") ? own : null, row.getString("note"));
  }

  private static Recipient recipient(ResultSet row) throws SQLException {
    String role = row.getString("kind");
    String part = row.getString("part");
    Part own = part != null ? Part.valueOf(part) : FAMILY_BEFORE_PARTS.contains(role) ? Part.FAMILY : Part.BODY;
    return new Recipient(own, role, row.getString("name"), row.getString("organisation"), row.getString("address"),
        row.getBoolean("confidential"), row.getString("email"), row.getBoolean("agreed_email"),
        row.getString("needs") == null ? "" : row.getString("needs"));
  }
}
