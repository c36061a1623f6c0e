package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ehccasework.clock.CaseLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps beside each case its soonest unmet date of law or Code, for lists. */
@Repository
class NextDates {

  private final LimitRows rows;
  private final JdbcClient jdbc;

  NextDates(LimitRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  void keep(String caseRef) {
    List<CaseLimit> unmet = rows.of(caseRef).stream().map(LimitRow::limit)
        .filter(limit -> limit.isOpen() && limit.due() != null && LimitIds.SHOWN_NEXT.contains(limit.limitId()))
        .sorted(Comparator.comparing(CaseLimit::due)).toList();
    if (unmet.isEmpty()) {
      write(caseRef, null, null, null);
    } else {
      write(caseRef, words(unmet), unmet.get(0).limitId(), unmet.get(0).due());
    }
  }

  /** While it is not decided whether there will be a plan, the two notices of week 16 are one date. */
  private static String words(List<CaseLimit> unmet) {
    CaseLimit first = unmet.get(0);
    boolean both = unmet.stream().filter(limit -> limit.due().equals(first.due())).map(CaseLimit::limitId).toList()
        .containsAll(List.of(LimitIds.REFUSE_PLAN, LimitIds.AGREE_PLAN));
    return both ? "Tell the family whether a plan will be issued" : first.title();
  }

  private void write(String caseRef, String title, String limitId, LocalDate due) {
    int written = jdbc.sql("update case_clock set next_limit = ?, next_limit_id = ?, next_due = ? where case_ref = ?")
        .params(title, limitId, due, caseRef).update();
    if (written == 0) {
      jdbc.sql("insert into case_clock (case_ref, next_limit, next_limit_id, next_due) values (?, ?, ?, ?)")
          .params(caseRef, title, limitId, due).update();
    }
  }
}
