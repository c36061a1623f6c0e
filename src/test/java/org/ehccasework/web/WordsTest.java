package org.ehccasework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static final LocalDate MON_23_NOV_2026 = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({"2026-11-23,Due today", "2026-11-24,Due tomorrow", "2026-11-27,In 4 days",
      "2026-11-22,1 working day late", "2026-11-13,6 working days late"})
  void sayHowFarOffADateIs(LocalDate date, String words) {
    assertThat(Words.due(date, MON_23_NOV_2026)).isEqualTo(words);
  }

  @Test
  void countLatenessInWorkingDays() {
    LocalDate thursday = LocalDate.of(2026, 12, 24);
    assertThat(Words.late(thursday, thursday.plusDays(2))).isEqualTo("less than 1 working day late");   // holidays
    assertThat(Words.late(thursday, thursday.plusDays(5))).isEqualTo("1 working day late");
    assertThat(Words.late(LocalDate.of(2040, 1, 6), LocalDate.of(2040, 1, 10))).isEqualTo("2 working days late");
  }

  @Test
  void nameTheYearOnlyWhereItIsAnother() {
    assertThat(Words.shortDay(LocalDate.of(2026, 11, 19), MON_23_NOV_2026)).isEqualTo("Thu 19 November");
    assertThat(Words.dayMonth(LocalDate.of(2027, 1, 26), MON_23_NOV_2026)).isEqualTo("26 January 2027");
  }

  @Test
  void tellLondonTimeInSummerAndWinter() {
    assertThat(Words.dateAndTime(Instant.parse("2026-11-20T16:12:00Z"))).isEqualTo("20 November 2026 at 4:12pm");
    assertThat(Words.dateAndTime(Instant.parse("2026-07-20T16:12:00Z"))).isEqualTo("20 July 2026 at 5:12pm");
  }
}
