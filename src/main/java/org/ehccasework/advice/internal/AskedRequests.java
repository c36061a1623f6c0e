package org.ehccasework.advice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an adviser or their body is asked, and what the adviser has sent lately; one statement however much there is. */
@Repository
public class AskedRequests {

  /** How long what was sent stays in the list, in days. */
  private static final int REMEMBERED = 90;
  private static final int MOST = 200;

  private final JdbcClient jdbc;

  AskedRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One request.
   *
   * @param due the last day of the six weeks; null where it is not known
   * @param sentOn the day the adviser answered; null while it waits
   * @param draft whether something is written and not sent
   * @param questionBy the day an answer about the advice is wanted; null where nothing is asked
   * @param elsewhereOn the day the adviser said that someone else should be asked; null where nobody did
   */
  public record Asked(UUID id, String body, String child, LocalDate askedOn, LocalDate due, LocalDate sentOn,
      boolean draft, LocalDate elsewhereOn, LocalDate questionBy) {}

  /** The most urgent first, what was sent last. */
  public List<Asked> of(Actor adviser, LocalDate today) {
    return jdbc.sql("""
        select r.id, r.body, c.first_name, c.last_name, r.asked_on, l.due, r.status, r.recorded_on, d.revision,
          r.should_go_on, q.question_by
        from advice_request r
        join case_file f on f.ref = r.case_ref
        join child c on c.id = f.child_id
        left join case_limit l on l.case_ref = r.case_ref and l.limit_id = :limit
          and l.item_id = cast(r.id as varchar(36))
        left join advice_draft d on d.request_id = r.id
        left join (select request_id, min(answer_by) as question_by from advice_question where answered_on is null
          group by request_id) q on q.request_id = r.id
        where f.authority_id = :authority and f.closed_on is null and f.restricted = false and r.agency = :agency
          and r.asked_on is not null
          and ((r.recorded_by = :me and r.recorded_on >= :since) or (r.status = 'OPEN' or q.question_by is not null)
            and exists (select 1 from advice_addressee a where a.request_id = r.id and a.username = :me))
        order by case when r.status = 'OPEN' then 1 when q.question_by is not null then 0 else 2 end,
          case when r.status = 'OPEN' then l.due else q.question_by end, r.recorded_on desc, r.id
        limit :most""")
        .param("limit", AdviceDue.LIMIT).param("authority", adviser.authorityId()).param("agency", adviser.agency())
        .param("me", adviser.username()).param("since", today.minusDays(REMEMBERED)).param("most", MOST)
        .query((row, n) -> asked(row)).list();
  }

  private static Asked asked(ResultSet row) throws SQLException {
    boolean open = row.getString("status").equals(AdviceRequest.Status.OPEN.name());
    return new Asked(row.getObject("id", UUID.class), row.getString("body"),
        row.getString("first_name") + " " + row.getString("last_name"), day(row, "asked_on"), day(row, "due"),
        open ? null : day(row, "recorded_on"), row.getObject("revision") != null, day(row, "should_go_on"),
        day(row, "question_by"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
