package org.ehccasework.letters.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.letters.internal.Recipient.Part;
import org.ehccasework.statute.Method;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom letters were sent to and how each copy left, kept for good. */
@Repository
class RecipientRows {

  private static final Set<String> FAMILY_BEFORE_PARTS =
      Set.of(Kind.PARENT.words(), Kind.YOUNG_PERSON.words());

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  RecipientRows(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  void keep(UUID noticeId, Copies copies) {
    batch.batchUpdate("""
        insert into notice_recipient (sent, method, dispatched_on, effective_on, note, notice_id, place, part, kind,
          name, organisation, address, confidential, email, agreed_email, needs)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows(noticeId, copies, RecipientRows::person));
  }

  /** Sets how each copy left; what stood there before must have been kept. */
  void correct(UUID noticeId, Copies copies) {
    batch.batchUpdate("""
        update notice_recipient set sent = ?, method = ?, dispatched_on = ?, effective_on = ?, note = ?
        where notice_id = ? and place = ?""", rows(noticeId, copies, to -> Stream.empty()));
  }

  private static List<Object[]> rows(UUID noticeId, Copies copies, Function<Recipient, Stream<Object>> more) {
    return IntStream.range(0, copies.all().size()).mapToObj(place -> {
      Copy copy = copies.all().get(place);
      return Stream.of(left(copy), Stream.<Object>of(noticeId, place), more.apply(copy.to())).flatMap(part -> part)
          .toArray();
    }).toList();
  }

  private static Stream<Object> left(Copy copy) {
    Sending sending = copy.sending();
    return copy.isSent()
        ? Stream.of(true, sending.method().code(), sending.on(), sending.effectiveOn(), copy.note())
        : Stream.of(false, null, null, null, copy.note());
  }

  private static Stream<Object> person(Recipient to) {
    return Stream.of(to.part().name(), to.role(), to.name(), to.organisation(), to.address(), to.confidential(),
        to.email(), to.takesEmail(), to.needs());
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
