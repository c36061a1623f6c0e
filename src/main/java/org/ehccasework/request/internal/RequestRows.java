package org.ehccasework.request.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.request.Channel;
import org.ehccasework.request.LeaveEarly;
import org.ehccasework.request.RequesterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of requests and of cases that ended early. */
@Component
public class RequestRows {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final CurrentActor actor;
  private final Authorities authorities;

  RequestRows(JdbcClient jdbc, Clock clock, CurrentActor actor, Authorities authorities) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.actor = actor;
    this.authorities = authorities;
  }

  /** One request for a case. */
  public record Request(String caseRef, boolean openedTheCase, LocalDate receivedOn, LocalDate becameResponsibleOn,
      Channel channel, RequesterKind requesterKind, String requesterName) {}

  /** How a case ended early. */
  public record Left(String caseRef, LeaveEarly.How how, LocalDate on, String reason, String toldBy) {}

  /**
   * Waits until nobody else of the authority is registering a request, so that two people who open the same post
   * cannot open two cases for one child.
   */
  public void takeTurn() {
    jdbc.sql("select id from authority where id = ? for update").param(authorities.current().id())
        .query(UUID.class).single();
  }

  public void add(Request request) {
    jdbc.sql("""
        insert into case_request (id, case_ref, opened_the_case, received_on, became_responsible_on, channel,
          requester_kind, requester_name, recorded_by, recorded_at)
        values (:id, :caseRef, :opened, :receivedOn, :responsibleOn, :channel, :kind, :name, :by, :at)""")
        .param("id", UUID.randomUUID()).param("caseRef", request.caseRef())
        .param("opened", request.openedTheCase()).param("receivedOn", request.receivedOn())
        .param("responsibleOn", request.becameResponsibleOn()).param("channel", request.channel().code())
        .param("kind", request.requesterKind().code()).param("name", request.requesterName())
        .param("by", actor.username()).param("at", OffsetDateTime.now(clock)).update();
  }

  /** Brings the request that opened the case into line with its corrected days. */
  void correct(CaseFile file) {
    jdbc.sql("update case_request set received_on = ?, became_responsible_on = ? where case_ref = ? "
        + "and opened_the_case = true").params(file.receivedOn(), file.becameResponsibleOn(), file.ref()).update();
  }

  /** All requests of a case, the one that opened it first. */
  public List<Request> of(String caseRef) {
    return jdbc.sql("select * from case_request where case_ref = ? order by recorded_at").param(caseRef)
        .query((row, n) -> read(row))
        .list();
  }

  /** The request the person acting wrote down last, if that was today in London: post is opened in one go. */
  public Optional<Request> lastOfToday() {
    OffsetDateTime midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime();
    return jdbc.sql("""
        select * from case_request where recorded_by = ? and recorded_at >= ?
        order by recorded_at desc fetch first 1 rows only""").params(actor.username(), midnight)
        .query((row, n) -> read(row)).list().stream().findFirst();
  }

  /** The request that opened this case, where the person acting wrote it down. */
  public Optional<Request> ownThatOpened(String caseRef) {
    return jdbc.sql("select * from case_request where case_ref = ? and opened_the_case = true and recorded_by = ?")
        .params(caseRef, actor.username()).query((row, n) -> read(row)).list().stream().findFirst();
  }

  private static Request read(ResultSet row) throws SQLException {
    return new Request(row.getString("case_ref"), row.getBoolean("opened_the_case"),
        row.getObject("received_on", LocalDate.class), row.getObject("became_responsible_on", LocalDate.class),
        Channel.ofCode(row.getString("channel")).orElseThrow(),
        RequesterKind.ofCode(row.getString("requester_kind")).orElseThrow(), row.getString("requester_name"));
  }

  public void add(Left left) {
    jdbc.sql("""
        insert into case_left_early (case_ref, how, left_on, reason, told_by, recorded_by, recorded_at)
        values (:caseRef, :how, :on, :reason, :toldBy, :by, :at)""")
        .param("caseRef", left.caseRef()).param("how", left.how().name()).param("on", left.on())
        .param("reason", left.reason()).param("toldBy", left.toldBy()).param("by", actor.username())
        .param("at", OffsetDateTime.now(clock)).update();
  }

  public Optional<Left> left(String caseRef) {
    return jdbc.sql("select * from case_left_early where case_ref = ?").param(caseRef)
        .query((row, n) -> new Left(row.getString("case_ref"), LeaveEarly.How.valueOf(row.getString("how")),
            row.getObject("left_on", LocalDate.class), row.getString("reason"), row.getString("told_by")))
        .optional();
  }
}
