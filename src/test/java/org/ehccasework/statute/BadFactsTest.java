package org.ehccasework.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts of the wrong kind, impossible days and reversed periods, tried on every limit. */
class BadFactsTest {

  private static final List<Object> NONSENSE = Arrays.asList(null, "", " ", 20260907, -1, 1.5, true, "2026-02-30", "2026-13-01",
      "07/09/2026", "tomorrow", "2026-09-07T10:00:00Z", "9999-12-31", "0001-01-01", "0000-00-00", List.of(), List.of("x"),
      List.of(List.of()), Map.of(), Map.of("kind", "x"), "\u0000", "x".repeat(10_000));
  private static final List<String> NAMES = List.of("kind", "who", "body", "from", "back_on", "ended_on", "closed_from", "reopens_on",
      "advice_requested_on", "missed_on", "rebooked_for", "impractical", "actual_blocker");
  private static final Calculator CALCULATOR = Calculator.standard();

  static List<String> limits() {
    return StatuteBook.standard().all().stream().map(limit -> limit.id().value()).toList();
  }

  /** Facts with which each limit has been worked out by hand, so that one at a time can be spoilt. */
  private static List<Map<String, Object>> goodFacts(String limit) throws Exception {
    var all = new ArrayList<>(StatutoryVectorsTest.vectors());
    all.addAll(StatutoryVectorsTest.more());
    return all.stream().filter(vector -> vector.limit().equals(limit)).map(StatutoryVectorsTest.Vector::inputs).toList();
  }

  private static void isAnsweredOrRefusedInWords(String limit, Map<String, Object> facts) {
    var found = catchThrowable(() -> CALCULATOR.calculate(limit, facts));
    if (found != null) {
      assertThat(found).as(limit + " " + facts).isInstanceOf(FactProblem.class);
      assertThat(((FactProblem) found).violations()).as(limit + " " + facts).isNotEmpty().allSatisfy(violation -> {
        assertThat(violation.field()).isNotBlank();
        assertThat(violation.message()).matches("(?s)[A-Z'].*\\.");
      });
    }
  }

  @ParameterizedTest
  @MethodSource("limits")
  void neverBreakTheCalculator(String limit) throws Exception {
    isAnsweredOrRefusedInWords(limit, null);
    isAnsweredOrRefusedInWords(limit, Map.of());
    var names = new TreeSet<>(StatuteBook.standard().newest(new LimitId(limit)).starts());
    names.addAll(List.of("request_received_at", "method", "done_on", "exceptions"));
    for (var good : goodFacts(limit)) {
      names.addAll(good.keySet());
      for (String name : names) {
        for (Object bad : NONSENSE) {
          var facts = new HashMap<>(good);
          facts.put(name, bad);
          isAnsweredOrRefusedInWords(limit, facts);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("limits")
  void neverBreakTheTestOfAnException(String limit) throws Exception {
    for (var good : goodFacts(limit)) {
      for (String kind : List.of("school-closed-4w", "absence-from-area", "exceptional-personal-circumstances", "missed-appointment")) {
        for (String name : NAMES) {
          for (Object bad : NONSENSE) {
            var claim = new TreeMap<String, Object>(Map.of("kind", kind, "impractical", true));
            claim.put(name, bad);
            var facts = new HashMap<>(good);
            facts.put("exceptions", List.of(claim));
            isAnsweredOrRefusedInWords(limit, facts);
          }
        }
      }
    }
  }

  @Test
  void eachLimitHasAnExampleWorkedByHand() throws Exception {
    for (String limit : limits()) {
      assertThat(goodFacts(limit)).as(limit).isNotEmpty();
    }
  }

  @Test
  void reversedPeriodsAreRefused() {
    var found = catchThrowable(() -> CALCULATOR.calculate("send-final-plan", Map.of("received_on", "2026-09-07", "exceptions",
        List.of(Map.of("kind", "absence-from-area", "who", "child", "from", "2026-12-01", "back_on", "2026-10-01", "impractical", true)))));
    assertThat(((FactProblem) found).violations()).extracting(Violation::field).containsExactly("exceptions[0].back_on");
  }
}
