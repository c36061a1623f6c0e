package org.ehccasework.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.ehccasework.StatementCounter;
import org.ehccasework.benchmark.CaseRunner;
import org.ehccasework.engine.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A case costs no more statements than it does today, the engine's own among them. Whoever makes it cheaper lowers
 * the figures; whoever needs more asks first whether the same rows are read twice.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class StatementsOfACaseTest {

  /** What other tests have left in the database may cost a reading more. */
  private static final int LEEWAY = 3;

  private static final Map<String, Integer> MOST = Map.ofEntries(
      entry("approve-notice", 33),
      entry("approve-notice page", 6),
      entry("choose-advice", 45),
      entry("choose-advice page", 6),
      entry("choose-settings", 31),
      entry("choose-settings page", 4),
      entry("confirm-advice", 36),
      entry("confirm-advice page", 3),
      entry("finalise-plan", 53),
      entry("finalise-plan page", 12),
      entry("issue-final-plan", 54),
      entry("issue-final-plan page", 14),
      entry("job", 44),
      entry("record-advice", 56),
      entry("record-advice page", 3),
      entry("record-consultation-reply", 46),
      entry("record-consultation-reply page", 2),
      entry("record-decision-to-assess", 43),
      entry("record-decision-to-assess page", 8),
      entry("record-decision-to-issue", 41),
      entry("record-decision-to-issue page", 8),
      entry("record-dispatch", 118),
      entry("record-dispatch page", 3),
      entry("record-representations", 36),
      entry("record-representations page", 11),
      entry("register", 67),
      entry("write-draft-plan", 73),
      entry("write-draft-plan page", 4));

  @Autowired CaseRunner cases;
  @Autowired StatementCounter sent;
  @Autowired MovableClock clock;

  @BeforeEach
  void onAnOrdinaryDay() {
    clock.stopAt(LocalDate.of(2026, 9, 7).atTime(10, 0).atZone(ZoneId.of("Europe/London")).toInstant());
  }

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void everyStepOfACaseSendsNoMoreThanItMust() throws Exception {
    Map<String, Integer> found = cases.most(sent::count);
    assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(MOST.keySet());
    assertThat(found).allSatisfy((step, statements) ->
        assertThat(statements).as(step).isLessThanOrEqualTo(MOST.get(step) + LEEWAY));
  }

  @Test
  void everyTaskIsAnsweredInOneTransaction() throws Exception {
    Map<String, Integer> found = cases.most(sent::commits);
    found.remove("job");
    assertThat(found.keySet()).hasSize(MOST.size() - 1);
    assertThat(found).allSatisfy((step, commits) -> assertThat(commits).as(step).isEqualTo(1));
  }
}
