package org.ehccasework.placement.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.placement.Ground;
import org.ehccasework.placement.Reply;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The consultations of cases, in the order they were chosen. */
@Repository
public class Consultations {

  private static final String TABLE = "consultation";

  private final JdbcClient jdbc;
  private final ReadOnce once;

  Consultations(JdbcClient jdbc, ReadOnce once) {
    this.jdbc = jdbc;
    this.once = once;
  }

  public void add(Consultation one) {
    once.forget(TABLE);
    jdbc.sql("""
        insert into consultation (id, case_ref, place, setting, kind, email, address, maintaining_authority,
          requested_by_family, method, chosen_by, chosen_on)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(one.id(), one.caseRef(), one.place(), one.setting(), one.kind().code(), one.email(), one.address(),
            one.maintainingAuthority(), one.requestedByFamily(), one.method(), one.chosenBy(), one.chosenOn())
        .update();
  }

  public List<Consultation> of(String caseRef) {
    return once.of(TABLE, caseRef, () -> List.copyOf(
        jdbc.sql("select * from consultation where case_ref = ? order by place, id").param(caseRef)
            .query((row, n) -> consultation(row)).list()));
  }

  /** The consultation of this case; an id of another case is not found. */
  public Consultation get(String caseRef, UUID id) {
    return jdbc.sql("select * from consultation where id = ? and case_ref = ?").params(id, caseRef)
        .query((row, n) -> consultation(row)).optional()
        .orElseThrow(() -> new NotFound("There is no such consultation in " + caseRef + "."));
  }

  /** The setting, whatever the case; to tell tasks apart. */
  public String settingOf(UUID id) {
    return jdbc.sql("select setting from consultation where id = ?").param(id).query(String.class).optional()
        .orElse("setting");
  }

  public void sent(UUID id, LocalDate on) {
    once.forget(TABLE);
    jdbc.sql("update consultation set sent_on = ? where id = ?").params(on, id).update();
  }

  public void noReplyNoted(UUID id, LocalDate on) {
    once.forget(TABLE);
    jdbc.sql("update consultation set no_reply_noted_on = ? where id = ?").params(on, id).update();
  }

  public void replied(UUID id, Reply reply, LocalDate on, Ground ground, String comments, String by,
      LocalDate recordedOn) {
    once.forget(TABLE);
    jdbc.sql("""
        update consultation set outcome = ?, replied_on = ?, ground = ?, comments = ?, recorded_by = ?, recorded_on = ?
        where id = ?""")
        .params(reply.code(), on, ground == null ? null : ground.code(), comments, by, recordedOn, id).update();
  }

  /** Keeps why no setting is consulted. */
  public void none(String caseRef, String reason, String by, LocalDate on) {
    jdbc.sql("insert into no_consultation (id, case_ref, reason, chosen_by, chosen_on) values (?, ?, ?, ?, ?)")
        .params(UUID.randomUUID(), caseRef, reason, by, on).update();
  }

  /** Why no setting is consulted; empty where that was not said. */
  public Optional<String> noneReason(String caseRef) {
    return jdbc.sql("select reason from no_consultation where case_ref = ? order by chosen_on desc, id")
        .param(caseRef).query(String.class).list().stream().findFirst();
  }

  private static Consultation consultation(ResultSet row) throws SQLException {
    return new Consultation(row.getObject("id", UUID.class), row.getString("case_ref"), row.getInt("place"),
        row.getString("setting"), SettingKind.ofCode(row.getString("kind")).orElseThrow(), row.getString("email"),
        row.getString("address"), row.getString("maintaining_authority"), row.getBoolean("requested_by_family"), row.getString("method"),
        row.getString("chosen_by"), day(row, "chosen_on"), day(row, "sent_on"), day(row, "no_reply_noted_on"),
        Optional.ofNullable(row.getString("outcome")).flatMap(Reply::ofCode).orElse(null), day(row, "replied_on"),
        Optional.ofNullable(row.getString("ground")).flatMap(Ground::ofCode).orElse(null),
        row.getString("comments"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
