package org.ehccasework.demo.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the demo must remember between starts. */
@Repository
@Profile("demo")
@DependsOnDatabaseInitialization
class DemoClockRow {

  private final JdbcClient jdbc;

  DemoClockRow(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param opensOn the day the demo shows when its filling is done
   * @param reached the last day that was filled; null at the beginning
   * @param aheadSeconds how far the demo's time is ahead of the machine's; negative where it is behind
   */
  record Kept(LocalDate opensOn, LocalDate reached, boolean filled, long aheadSeconds) {}

  Optional<Kept> find() {
    return jdbc.sql("select opens_on, reached, filled, ahead_seconds from demo_clock").query(Kept.class).optional();
  }

  void begin(LocalDate opensOn) {
    jdbc.sql("insert into demo_clock (id, opens_on, filled, ahead_seconds) values (1, ?, false, 0)").param(opensOn)
        .update();
  }

  void reached(LocalDate day) {
    jdbc.sql("update demo_clock set reached = ?").param(day).update();
  }

  void filled() {
    jdbc.sql("update demo_clock set filled = true").update();
  }

  void keep(Duration ahead) {
    jdbc.sql("update demo_clock set ahead_seconds = ?").param(ahead.toSeconds()).update();
  }

  void cast(int script, String caseRef) {
    jdbc.sql("insert into demo_case (number, case_ref) values (?, ?)").params(script, caseRef).update();
  }

  /** The cases by the number of their script. */
  Map<Integer, String> cases() {
    return jdbc.sql("select number, case_ref from demo_case").query((row, n) ->
        Map.entry(row.getInt("number"), row.getString("case_ref"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
