package org.ehccasework.panel.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.internal.SittingRows.Sitting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which cases a panel hears: all that wait for its advice on a question are heard by the next that hears it. */
@Repository
public class Agenda {

  private final JdbcClient jdbc;
  private final SittingRows sittings;

  Agenda(JdbcClient jdbc, SittingRows sittings) {
    this.jdbc = jdbc;
    this.sittings = sittings;
  }

  /** A case that waits for a panel; {@code due} is the day of the task, null where none is set. */
  public record Item(String caseRef, Question question, LocalDate due) {}

  /** Those of an authority, soonest first, in one statement. */
  public List<Item> waiting(UUID authorityId) {
    return jdbc.sql("""
        select t.case_ref, t.due_on, (select count(*) from officer_decision d where d.case_ref = t.case_ref
          and d.question = ?) as decided
        from case_task t join case_file f on f.ref = t.case_ref
        where t.open = true and t.task_key = 'record-panel-advice' and f.authority_id = ?
        order by coalesce(t.due_on, date '9999-12-31'), t.case_ref""")
        .params(Question.TO_ASSESS.code(), authorityId)
        .query((row, n) -> new Item(row.getString("case_ref"), row.getInt("decided") == 0 ? Question.TO_ASSESS
            : Question.TO_ISSUE, row.getObject("due_on", LocalDate.class))).list();
  }

  /** The panel that hears a question next; empty where none is planned. */
  public Optional<Sitting> next(UUID authorityId, Question question, LocalDate today) {
    return sittings.of(authorityId, today).stream().filter(sitting -> sitting.hears() == question).findFirst();
  }

  /** The last that can hear it in time; empty where none can. */
  public Optional<Sitting> lastInTime(UUID authorityId, Question question, LocalDate today, LocalDate latest) {
    return sittings.of(authorityId, today).stream()
        .filter(sitting -> sitting.hears() == question && !sitting.on().isAfter(latest)).reduce((sooner, last) -> last);
  }
}
