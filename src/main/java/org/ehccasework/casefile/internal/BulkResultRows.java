package org.ehccasework.casefile.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.BulkResults;
import org.ehccasework.people.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of results; those of yesterday are forgotten when the next one is kept. */
@Repository
class BulkResultRows implements BulkResults {

  private static final Duration KEPT = Duration.ofDays(1);
  private static final int LONGEST = 1000;

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  BulkResultRows(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  @Transactional
  public String keep(Result result) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    jdbc.sql("delete from bulk_result where made_at < ?").param(now.minus(KEPT)).update();
    UUID id = UUID.randomUUID();
    jdbc.sql("insert into bulk_result (id, username, title, done, back, made_at) values (?, ?, ?, ?, ?, ?)")
        .params(id, actor.username(), result.title(), result.done(), result.back(), now).update();
    for (int place = 0; place < result.notDone().size(); place++) {
      NotDone line = result.notDone().get(place);
      jdbc.sql("insert into bulk_result_line (result_id, place, case_ref, what, problem) values (?, ?, ?, ?, ?)")
          .params(id, place, line.caseRef(), line.what(),
              line.problem().substring(0, Math.min(LONGEST, line.problem().length()))).update();
    }
    return "/my-work/results/" + id;
  }

  @Override
  public Optional<Result> find(UUID id) {
    return jdbc.sql("select title, done, back from bulk_result where id = ? and username = ?")
        .params(id, actor.username()).query((row, line) -> new Result(row.getString("title"), row.getString("done"),
            row.getString("back"), notDone(id))).optional();
  }

  private List<NotDone> notDone(UUID id) {
    return jdbc.sql("select case_ref, what, problem from bulk_result_line where result_id = ? order by place")
        .param(id).query((row, line) -> new NotDone(row.getString("case_ref"), row.getString("what"),
            row.getString("problem"))).list();
  }
}
