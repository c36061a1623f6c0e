package org.ehccasework.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

  @ParameterizedTest
  @CsvSource({
    "W(6), 2026-09-07, 2026-10-19",
    "D(15), 2027-04-30, 2027-05-15",
    "DB(15), 2026-12-01, 2026-12-15",
    "M(2), 2026-12-31, 2027-02-28",
    "MB(12), 2026-03-16, 2027-03-15",
    "MB(12), 2028-02-29, 2029-02-28",
    "MB(12), 2027-03-01, 2028-02-29",
    "MB(3), 2027-01-31, 2027-04-30",
    "WD(3), 2027-12-23, 2027-12-30",
    "WDB(15), 2027-03-25, 2027-04-16",
    "WDB(1), 2027-03-27, 2027-03-30",
    "CLEAR(2 weeks), 2027-01-20, 2027-01-05",
    "CLEAR(5 months), 2027-09-01, 2027-03-31",
    "CLEAR(5 working days), 2027-05-17, 2027-05-09",
    "BEFORE(15-02), 2027-09-01, 2027-02-14",
    "BACK(28), 2027-03-15, 2027-02-15",
    "NOW, 2027-03-15, 2027-03-15",
    "TM(2), 2027-06-15, 2027-09-01",
    "TWD(30), 2027-07-12, 2027-09-22",
  })
  void countsToTheLastDay(String count, LocalDate event, LocalDate last) {
    assertThat(Count.of(count).from(event, WorkingCalendar.england())).isEqualTo(last);
    assertThat(Count.of(count)).hasToString(count);
    assertThat(Count.of(count).words()).isNotBlank();
  }

  @Test
  void hasNoLastDayForAsSoonAsPracticable() {
    assertThat(Count.of("ASAP").hasNumber()).isFalse();
    assertThatThrownBy(() -> Count.of("ASAP").from(LocalDate.of(2027, 3, 1))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesWaysOfCountingItDoesNotKnow() {
    assertThatThrownBy(() -> Count.of("six weeks")).isInstanceOf(IllegalArgumentException.class);
  }
}
