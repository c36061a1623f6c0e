package org.ehccasework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.people.SystemActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The check over all cases: one that cannot be looked at keeps no other from being looked at. */
class CheckTimersTest extends ClockTest {

  @Autowired CheckTimers checkTimers;
  @Autowired JdbcClient jdbc;

  @Test
  void goesOnWhenACaseCannotBeChecked() {
    String broken = cases.openCase();
    statutoryClock.openForRequest(broken, MON_7_SEP, null);
    jdbc.sql("delete from case_chain where case_ref = ?").param(broken).update();   // its history cannot be added to
    CheckTimers.Outcome outcome = SystemActor.call(SystemActor.TIMER, checkTimers::check);
    assertThat(outcome.cases()).isGreaterThanOrEqualTo(2);
    assertThat(findings(broken)).containsExactly("FAILED");
    assertThat(findings(ref)).containsExactly("UNWATCHED", "UNWATCHED", "UNWATCHED");

    SystemActor.call(SystemActor.TIMER, checkTimers::check);
    assertThat(findings(ref)).hasSize(6);
    assertThat(entries("limit")).filteredOn(entry -> entry.startsWith("Daily check")).hasSize(3);
  }

  @Test
  void looksAtNoCaseInWhichNothingIsOpen() {
    statutoryClock.stop(ref);
    today(LocalDate.of(2027, 3, 1));
    SystemActor.call(SystemActor.TIMER, checkTimers::check);
    assertThat(findings(ref)).isEmpty();
  }

  @Test
  void isForTheSystemAlone() {
    assertThatThrownBy(() -> checkTimers.check()).isInstanceOf(AccessDeniedException.class);
  }

  private List<String> findings(String caseRef) {
    return jdbc.sql("select finding from timer_finding where case_ref = ?").param(caseRef).query(String.class).list();
  }
}
