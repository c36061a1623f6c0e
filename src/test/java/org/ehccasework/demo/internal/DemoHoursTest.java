package org.ehccasework.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoHoursTest {

  @Test
  void opensOnTheDayThatWasAskedFor() {
    assertThat(DemoHours.asked("2026-10-20")).isEqualTo(LocalDate.of(2026, 10, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2026-02-30", "20/10/2026", "1999-01-01", "2099-01-01"})
  void namesTheVariableThatHoldsNoDayOfADemo(String text) {
    assertThatThrownBy(() -> DemoHours.asked(text)).hasMessageContaining("EHC_DEMO_TODAY")
        .hasMessageContaining("2026-10-20").hasMessageContaining(text);
  }
}
