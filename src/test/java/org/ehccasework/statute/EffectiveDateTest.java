package org.ehccasework.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveDateTest {

  @ParameterizedTest
  @CsvSource({
    "portal, 2026-12-19, 2026-12-19",
    "email, 2026-12-25, 2026-12-25",
    "hand, 2026-12-18, 2026-12-18",
    "post-first, 2026-12-18, 2026-12-22",
    "post-first, 2026-12-19, 2026-12-22",
    "post-second, 2026-12-18, 2026-12-24",
    "post-second, 2026-12-23, 2026-12-31",
  })
  void isTheDayOfSendingOrWorkingDaysAfterPosting(String method, LocalDate sentOn, LocalDate effective) {
    assertThat(EffectiveDate.of(sentOn, Method.of(method).orElseThrow(), WorkingCalendar.england())).isEqualTo(effective);
  }
}
