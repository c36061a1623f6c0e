package org.ehccasework.advice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.internal.AdviceRequest.Answer;
import org.ehccasework.advice.internal.AdviceRequest.Elsewhere;
import org.ehccasework.advice.internal.AdviceRequest.Seen;
import org.ehccasework.advice.internal.AdviceRequest.Status;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The advice requests of cases, in the order of regulation 6. */
@Repository
public class AdviceRequests {

  private static final String TABLE = "advice_request";

  private final JdbcClient jdbc;
  private final ReadOnce once;

  AdviceRequests(JdbcClient jdbc, ReadOnce once) {
    this.jdbc = jdbc;
    this.once = once;
  }

  public void add(AdviceRequest request) {
    once.forget(TABLE);
    Answer answer = request.answer();
    jdbc.sql("""
        insert into advice_request (id, case_ref, place, kind, regulation, body, agency, organisation, address,
          email, adulthood, qualified_teacher, method, note, chosen_by, chosen_on, status, received_on, author,
          author_role)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(request.id(), request.caseRef(), request.kind().ordinal(), request.kind().code(),
            request.kind().regulation(), request.body(), request.kind().agency(), request.organisation(),
            request.address(), request.email(), request.adulthood(), request.qualifiedTeacher(), request.method(),
            request.note(), request.chosenBy(), request.chosenOn(), request.status().name(),
            answer == null ? null : answer.receivedOn(), answer == null ? null : answer.author(),
            answer == null ? null : answer.authorRole())
        .update();
  }

  public List<AdviceRequest> of(String caseRef) {
    return once.of(TABLE, caseRef, () -> List.copyOf(
        jdbc.sql("select * from advice_request where case_ref = ? order by place, chosen_on, body, organisation, id")
            .param(caseRef).query((row, n) -> request(row)).list()));
  }

  /** The request of this case; an id of another case is not found. */
  public AdviceRequest get(String caseRef, UUID id) {
    return find(id).filter(request -> request.caseRef().equals(caseRef))
        .orElseThrow(() -> new NotFound("There is no such request for advice in " + caseRef + "."));
  }

  /** The request, whatever its case. */
  public Optional<AdviceRequest> find(UUID id) {
    return once.of(TABLE, id, () -> jdbc.sql("select * from advice_request where id = ?").param(id)
        .query((row, n) -> request(row)).optional());
  }

  /** These requests, whatever their cases; case by case. */
  public List<AdviceRequest> all(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : jdbc.sql("""
        select * from advice_request where id in (:ids) order by case_ref, place, body, id""")
        .param("ids", ids).query((row, n) -> request(row)).list();
  }

  /** What is still to come in these cases, case by case, in one statement. */
  List<AdviceRequest> openOf(Collection<String> caseRefs) {
    return caseRefs.isEmpty() ? List.of() : jdbc.sql("""
        select * from advice_request where case_ref in (:refs) order by case_ref, place, body, id""")
        .param("refs", caseRefs).query((row, n) -> request(row)).list().stream().filter(AdviceRequest::isOpen).toList();
  }

  /** The last days of the advisers' six weeks, in one statement; without those that have not left. */
  public Map<UUID, LocalDate> dueDays(Collection<UUID> ids) {
    Map<UUID, LocalDate> days = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql("select item_id, due from case_limit where limit_id = :limit and item_id in (:ids) and due is not null")
          .param("limit", AdviceDue.LIMIT).param("ids", ids.stream().map(AdviceDue::itemId).toList())
          .query(row -> {
            days.put(UUID.fromString(row.getString("item_id")), day(row, "due"));
          });
    }
    return days;
  }

  /** What is asked, whatever the case; to tell tasks apart. */
  public String bodyOf(UUID id) {
    return find(id).map(AdviceRequest::body).orElse("Advice");
  }

  /** Whether an adviser has work in this open case: advice they owe or are asked about, or gave themselves. */
  public boolean concerns(String caseRef, String agency, String username) {
    return jdbc.sql("""
        select count(*) from advice_request r join case_file f on f.ref = r.case_ref
        where r.case_ref = ? and f.closed_on is null and r.agency = ? and (r.recorded_by = ?
          or exists (select 1 from advice_addressee a where a.request_id = r.id and a.username = ?)
            and (r.status = 'OPEN' or exists (select 1 from advice_question q
              where q.request_id = r.id and q.answered_on is null)))""")
        .params(caseRef, agency, username, username).query(Integer.class).single() > 0;
  }

  /** Whether the request was sent to this adviser, or to a body they write for. */
  boolean isAddressedTo(UUID id, String username) {
    return jdbc.sql("select count(*) from advice_addressee where request_id = ? and username = ?")
        .params(id, username).query(Integer.class).single() > 0;
  }

  /** The open requests of the case that went by email or portal to a body of which nobody can sign in to answer. */
  public Set<UUID> withoutAnyoneSigningIn(String caseRef) {
    return Set.copyOf(jdbc.sql("""
        select r.id from advice_request r where r.case_ref = ? and r.status = 'OPEN' and r.agency is not null
          and r.method in ('email', 'portal') and not exists (select 1 from advice_addressee a
            join staff_member s on s.username = a.username where a.request_id = r.id and s.enabled = true)""")
        .param(caseRef).query(UUID.class).list());
  }

  /** The role in which this person gave advice the last time. */
  public Optional<String> lastRole(String username) {
    return jdbc.sql("""
        select author_role from advice_request where recorded_by = ? and author_role is not null
        order by recorded_on desc fetch first 1 rows only""").param(username).query(String.class).optional();
  }

  public void asked(UUID id, LocalDate on) {
    set("asked_on", id, on);
  }

  public void reminded(UUID id, LocalDate on) {
    set("reminded_on", id, on);
  }

  public void escalated(UUID id, LocalDate on) {
    set("escalated_on", id, on);
  }

  /** Closes the request with what came of it. */
  public void close(UUID id, Status status, Answer answer) {
    once.forget(TABLE);
    jdbc.sql("""
        update advice_request set status = ?, received_on = ?, author = ?, author_role = ?, needs = ?, provision = ?,
          outcomes = ?, document_id = ?, reason = ?, recorded_by = ?, recorded_on = ? where id = ?""")
        .params(status.name(), answer.receivedOn(), answer.author(), answer.authorRole(), answer.needs(),
            answer.provision(), answer.outcomes(), answer.documentId(), answer.reason(), answer.recordedBy(),
            answer.recordedOn(), id)
        .update();
  }

  /** The adviser says that someone else should be asked. */
  public void shouldGo(UUID id, Elsewhere elsewhere) {
    once.forget(TABLE);
    jdbc.sql("""
        update advice_request set should_go_to = ?, should_go_why = ?, should_go_by = ?, should_go_on = ?
        where id = ?""")
        .params(elsewhere.name(), elsewhere.why(), elsewhere.by(), elsewhere.on(), id).update();
  }

  /** The same request to someone else; its six weeks go on. */
  public void sentOn(UUID id, String organisation, String email) {
    once.forget(TABLE);
    jdbc.sql("""
        update advice_request set organisation = ?, email = ?, address = null, should_go_to = null,
          should_go_why = null, should_go_by = null, should_go_on = null where id = ?""")
        .params(organisation, email, id).update();
  }

  /** Corrects who wrote what came, and in what role. */
  public void writtenBy(UUID id, String author, String role) {
    once.forget(TABLE);
    jdbc.sql("update advice_request set author = ?, author_role = ? where id = ?").params(author, role, id).update();
  }

  public void seen(UUID id, Seen seen) {
    once.forget(TABLE);
    jdbc.sql("update advice_request set read_by = ?, read_on = ? where id = ?").params(seen.by(), seen.on(), id)
        .update();
  }

  private void set(String column, UUID id, LocalDate on) {
    once.forget(TABLE);
    jdbc.sql("update advice_request set " + column + " = ? where id = ?").params(on, id).update();
  }

  private static AdviceRequest request(ResultSet row) throws SQLException {
    return new AdviceRequest(row.getObject("id", UUID.class), row.getString("case_ref"),
        AdviceKind.ofCode(row.getString("kind")).orElseThrow(), row.getString("body"), row.getString("organisation"),
        row.getString("address"), row.getString("email"), row.getBoolean("adulthood"),
        row.getString("qualified_teacher"), row.getString("method"), row.getString("note"),
        row.getString("chosen_by"), day(row, "chosen_on"), Status.valueOf(row.getString("status")),
        day(row, "asked_on"), day(row, "reminded_on"), day(row, "escalated_on"), answer(row),
        elsewhere(row), seen(row));
  }

  private static Elsewhere elsewhere(ResultSet row) throws SQLException {
    String name = row.getString("should_go_to");
    return name == null ? null : new Elsewhere(name, row.getString("should_go_why"), row.getString("should_go_by"),
        day(row, "should_go_on"));
  }

  private static Seen seen(ResultSet row) throws SQLException {
    String by = row.getString("read_by");
    return by == null ? null : new Seen(by, day(row, "read_on"));
  }

  private static Answer answer(ResultSet row) throws SQLException {
    return new Answer(day(row, "received_on"), row.getString("author"), row.getString("author_role"),
        row.getString("needs"), row.getString("provision"), row.getString("outcomes"),
        row.getObject("document_id", UUID.class), row.getString("reason"), row.getString("recorded_by"),
        day(row, "recorded_on"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
