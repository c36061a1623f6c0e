package org.ehccasework.advice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.ehccasework.casefile.page.DatedWork;
import org.ehccasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Advice to read, requests to send on, and questions that wait, for the coordinator of the case and the deputy. */
@Repository
class AdviceToDo implements DatedWork {

  private static final int MOST = 50;
  /** The person's cases lead to the work by the index of each table; the other way round all advice would be read. */
  private static final String MINE = """
      f.closed_on is null and f.authority_id = :authority and (f.coordinator = :me or f.deputy = :me) and\s""";
  private static final String QUESTIONS = """
      select f.child_id, q.case_ref, q.request_id, r.body, case when q.kind = 'CHALLENGE' then 'CHALLENGE'
        else 'QUESTION' end as what, coalesce(r.author, r.organisation, r.body) as who, q.asked_on as since,
        q.answer_by as on_day
      from case_file f join advice_question q on q.case_ref = f.ref join advice_request r on r.id = q.request_id
      where %s q.answered_on is null""".formatted(MINE);
  private static final String OWN = """
      select f.child_id, r.case_ref, r.id as request_id, r.body, case when r.status = 'OPEN' then 'SEND_ON'
        else 'READ' end as what, null as who, case when r.status = 'OPEN' then r.should_go_on
        else r.received_on end as since, case when r.status = 'OPEN' then r.should_go_on else r.received_on end as on_day
      from case_file f join advice_request r on r.case_ref = f.ref
      where %1$s (r.status in ('RECEIVED', 'NOTHING_TO_ADD') and r.read_by is null
        or r.status = 'OPEN' and r.should_go_to is not null)
      union all
      select f.child_id, k.case_ref, k.id, k.need, 'EXPLAIN', null, k.noted_on, k.noted_on
      from case_file f join advice_conflict k on k.case_ref = f.ref
      where %1$s k.explained_on is null""".formatted(MINE);
  private static final String WORK = """
      select w.*, c.first_name, c.last_name from (%s) w join child c on c.id = w.child_id
      order by w.on_day, w.request_id limit :most""";

  private final JdbcClient jdbc;

  AdviceToDo(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Entry> toDo(Actor who, LocalDate today) {
    return entries(OWN + " union all " + QUESTIONS + " and q.answer_by < :today", who, today);
  }

  @Override
  public List<Entry> waiting(Actor who, LocalDate today) {
    return entries(QUESTIONS + " and q.answer_by >= :today", who, today);
  }

  private List<Entry> entries(String work, Actor who, LocalDate today) {
    return jdbc.sql(WORK.formatted(work)).param("today", today)
        .param("authority", who.authorityId()).param("me", who.username()).param("most", MOST)
        .query((row, n) -> entry(row)).list();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    String ref = row.getString("case_ref");
    String body = row.getString("body");
    String advice = Character.toLowerCase(body.charAt(0)) + body.substring(1);
    String page = "/cases/" + ref + "/advice/" + row.getObject("request_id");
    String what = row.getString("what");
    return new Entry(ref, row.getString("first_name") + " " + row.getString("last_name"), switch (what) {
      case "READ" -> "Read " + advice;
      case "EXPLAIN" -> "Explain why advice disagrees about " + advice;
      case "SEND_ON" -> "Send on the request for " + advice;
      case "CHALLENGE" -> "Answer to our challenge of " + advice;
      default -> "Answer to our question about " + advice;
    }, row.getString("who"), row.getObject("since", LocalDate.class), row.getObject("on_day", LocalDate.class),
        switch (what) {
          case "EXPLAIN" -> "/cases/" + ref + "/advice/conflicts/" + row.getObject("request_id") + "/explain";
          case "SEND_ON" -> page + "/send-on";
          default -> page;
        });
  }
}
