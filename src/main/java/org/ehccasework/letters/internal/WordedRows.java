package org.ehccasework.letters.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ehccasework.letters.NoticeFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that left and may tell a day which is no longer right. */
@Repository
class WordedRows {

  private final JdbcClient jdbc;

  WordedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A letter that may tell a wrong day; {@code byOldCase} where it is worded by days the case counted from before. */
  record Worded(StoredNotice letter, boolean byOldCase) {}

  /**
   * Letters that left, worded by other days than those the case counts from now, or sent otherwise than was recorded
   * at first; the oldest first.
   */
  List<Worded> of(String caseRef) {
    return jdbc.sql("""
            select * from (select n.*, f.words due_told, l.words limit_told,
                exists (select 1 from notice_told t where t.notice_id = n.id) sent_otherwise,
                (n.told_clock_start <> c.clock_start or n.told_received_on <> c.received_on)
                  and not exists (select 1 from notice k where k.case_ref = n.case_ref and k.type = 'CORRECTION'
                    and k.status = 'DISPATCHED' and k.told_clock_start = c.clock_start
                    and k.told_received_on = c.received_on and k.dispatched_at >= n.dispatched_at) by_old_case
              from notice n join case_file c on c.ref = n.case_ref
                left join notice_fact f on f.notice_id = n.id and f.name = 'due'
                left join notice_fact l on l.notice_id = n.id and l.name = 'limit'
              where n.case_ref = ? and n.status = 'DISPATCHED') sent
            where by_old_case or sent_otherwise
            order by dispatched_on, dispatched_at""").param(caseRef)
        .query((row, n) -> new Worded(NoticeRow.stored(row).with(told(row)), row.getBoolean("by_old_case"))).list();
  }

  private static Map<String, String> told(ResultSet row) throws SQLException {
    Map<String, String> facts = new HashMap<>();
    facts.put(NoticeFacts.DUE, row.getString("due_told"));
    facts.put(NoticeFacts.LIMIT, row.getString("limit_told"));
    facts.values().removeIf(Objects::isNull);
    return facts;
  }
}
