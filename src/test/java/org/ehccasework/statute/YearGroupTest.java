package org.ehccasework.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearGroupTest {

  @ParameterizedTest
  @CsvSource({
      "2019-05-14, 2026-11-23, 3",    // 7 years old
      "2022-08-31, 2026-09-01, 0",    // 4 on 31 August 2026: reception
      "2022-09-01, 2026-09-01, -1",   // turns 4 on that day: a year later
      "2012-08-31, 2026-08-31, 9",    // turns 14 on the last day of the school year
      "2012-08-31, 2026-09-01, 10",
      "2012-09-01, 2026-08-31, 8",
      "2012-09-01, 2026-09-01, 9",    // the year of turning 14 begins
      "2012-02-29, 2026-02-28, 9",
      "2001-11-25, 2026-11-25, 20",
  })
  void isCountedInSchoolYearsFromSeptember(LocalDate born, LocalDate day, int year) {
    assertThat(YearGroup.of(born, day)).isEqualTo(year);
  }

  @Test
  void yearNineIsTheSchoolYearOfTurningFourteen() {
    var turns14InJanuary2027 = LocalDate.of(2013, 1, 20);
    assertThat(YearGroup.isNineOrLater(turns14InJanuary2027, LocalDate.of(2026, 8, 31))).isFalse();
    assertThat(YearGroup.isNineOrLater(turns14InJanuary2027, LocalDate.of(2026, 9, 1))).isTrue();
    assertThat(YearGroup.isNineOrLater(turns14InJanuary2027, LocalDate.of(2030, 9, 1))).isTrue();
  }
}
