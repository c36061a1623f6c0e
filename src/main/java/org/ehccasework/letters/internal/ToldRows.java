package org.ehccasework.letters.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.statute.Method;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What copies of letters tell of their sending; kept once the record was corrected, since no paper changes with it. */
@Repository
class ToldRows {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Clock clock;

  ToldRows(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.clock = clock;
  }

  /** All that was told of the copies of one letter, oldest first; none where its record was never corrected. */
  List<Told> of(UUID noticeId) {
    return jdbc.sql("select * from notice_told where notice_id = ? order by kept_at, place").param(noticeId)
        .query((row, n) -> told(row)).list();
  }

  /** What each copy of the letter has on its own paper, by its place. */
  Map<Integer, Sending> onPaper(UUID noticeId) {
    Map<Integer, Sending> paper = new TreeMap<>();
    of(noticeId).stream().filter(Told::isOnItsOwnPaper).forEach(told -> paper.put(told.place(), told.sending()));
    return paper;
  }

  /** Keeps what stands on the paper before the record of its sending is corrected for the first time. */
  void keep(UUID noticeId, Copies before) {
    Map<Integer, Sending> paper = onPaper(noticeId);
    add(IntStream.range(0, before.all().size()).filter(place -> !paper.containsKey(place))
        .filter(place -> before.all().get(place).isSent())
        .mapToObj(place -> new Told(noticeId, place, noticeId, before.all().get(place).sending())).toList());
  }

  /** The paper is as the corrected record: what was kept of it came from the wrong record alone. */
  void forget(UUID noticeId) {
    jdbc.sql("delete from notice_told where notice_id = ? and said_in = ?").params(noticeId, noticeId).update();
  }

  /** A letter that puts dates right has left: its readers know what it told them. */
  void putRight(StoredNotice correction) {
    String lines = correction.details().facts().getOrDefault(NoticeFacts.PUTS_RIGHT, "");
    add(lines.lines().map(line -> Told.of(line, correction.id())).toList());
  }

  private void add(List<Told> all) {
    batch.batchUpdate("""
        insert into notice_told (notice_id, place, said_in, sent_on, method, kept_at)
        values (?, ?, ?, ?, ?, ?)""", all.stream().map(told -> new Object[] {told.noticeId(), told.place(),
            told.saidIn(), told.sending().on(), told.sending().method().code(), OffsetDateTime.now(clock)}).toList());
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(row.getObject("notice_id", UUID.class), row.getInt("place"), row.getObject("said_in", UUID.class),
        new Sending(row.getObject("sent_on", LocalDate.class), Method.of(row.getString("method")).orElseThrow()));
  }
}
